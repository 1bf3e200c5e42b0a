import type { Capabilities } from './capabilities.ts';
import type { Conversation, Turn } from './conversation.ts';
import { fitIds } from './fit-ids.ts';
import { fitOrder } from './fit-order.ts';
import { fitTurn } from './fit-turn.ts';
import { linkResults } from './link-results.ts';
import type { RowNotes } from './row-notes.ts';

/**
 * The messages of a row's lists as the target can hold them: each one by itself, then the ids of all, then the order of each
 * list. @throws SkippedRow
 */
export function fitList(
  lists: readonly (readonly Turn[])[],
  { legacy }: Pick<Conversation, 'legacy'>,
  given: Capabilities,
  notes: RowNotes,
): Turn[][] {
  // The older style has names where the newer one has ids.
  const can: Capabilities = legacy && given.legacy ? { ...given, ids: 'kept', resultNames: 'kept' } : given;
  const all = lists.flat();
  const links = linkResults(all);
  const reduced = all.map((turn, index) => fitTurn(turn, links[index], can, notes));
  const fitted = fitIds(reduced, can, legacy && !can.legacy, notes);
  let from = 0;
  return lists.map(({ length }) => {
    from += length;
    return fitOrder(fitted.slice(from - length, from), can, notes);
  });
}
