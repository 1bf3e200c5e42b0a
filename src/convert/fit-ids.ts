import type { Capabilities } from './capabilities.ts';
import type { Turn } from './conversation.ts';
import { textOfToken } from './json-node.ts';
import { type Link, linkResults } from './link-results.ts';
import { nineCharacters } from './nine-characters.ts';
import type { RowNotes } from './row-notes.ts';

/** Keeps, makes, renames or drops the ids of calls, on both ends. @throws SkippedRow when a result answers no call */
export function fitIds(turns: readonly Turn[], can: Capabilities, isLegacy: boolean, notes: RowNotes): readonly Turn[] {
  const ids = can.ids === 'kept' && isLegacy ? 'made' : can.ids;
  if (!turns.some(({ role, calls }) => role === 'tool' || calls.length > 0)) return turns;
  const links = linkResults(turns);
  if (can.allAnswered) checkAnswers(turns, links, can, notes);
  if (ids === 'kept') return turns;
  refuseOrphans(turns, links, can, notes);
  return ids === 'lost' ? dropIds(turns, links, notes) : giveIds(turns, links, ids, notes);
}

function refuseOrphans(
  turns: readonly Turn[],
  links: readonly (Link | undefined)[],
  { name }: Capabilities,
  notes: RowNotes,
): void {
  for (const [index, { role, at, callId }] of turns.entries()) {
    if (role === 'tool' && links[index] === undefined)
      notes.refuse(at, `the result answers no call of the message before, and ${name} needs to know which`, callId);
  }
}

function checkAnswers(
  turns: readonly Turn[],
  links: readonly (Link | undefined)[],
  { name }: Capabilities,
  notes: RowNotes,
): void {
  for (const [index, { calls, at }] of turns.entries()) {
    if (calls.length === 0 || index === turns.length - 1) continue;
    const answered = links.filter((link) => link?.turn === index).length;
    if (answered !== calls.length)
      notes.refuse(at, `${calls.length} calls and ${answered} results, and ${name} wants one for each`);
  }
}

/** Results go into the order of their calls, which is all that pairs them from now on. */
function dropIds(turns: readonly Turn[], links: readonly (Link | undefined)[], notes: RowNotes): readonly Turn[] {
  for (const { calls } of turns)
    for (const { id, at } of calls)
      if (id !== undefined) notes.add('LOSS-ID', `${at}/id`, 'the id of a call has no place', id);
  const order = turns.map((_, index) => index);
  order.sort((first, second) => {
    const [one, two] = [links[first], links[second]];
    return one === undefined || two === undefined || one.turn !== two.turn ? first - second : one.index - two.index;
  });
  return order.map((from, to) => {
    const turn = turns[from] as Turn;
    if (from > to) notes.add('CHANGED-ORDER', turn.at, 'the result moves into the order of the calls');
    return { ...turn, callId: undefined, calls: turn.calls.map((call) => ({ ...call, id: undefined })) };
  });
}

function giveIds(
  turns: readonly Turn[],
  links: readonly (Link | undefined)[],
  how: 'made' | 'nine',
  notes: RowNotes,
): readonly Turn[] {
  const used = new Set<string>();
  if (how === 'made')
    for (const { calls } of turns) for (const { id } of calls) if (id !== undefined) used.add(textOfToken(id));
  let made = 0;
  const given = turns.map(({ calls }) =>
    calls.map(({ id, at }) => {
      if (how === 'made' && id !== undefined) return id;
      const fresh =
        how === 'made' ? counted() : nineCharacters(id === undefined ? `call_${++made}` : textOfToken(id), used);
      used.add(fresh);
      const raw = JSON.stringify(fresh);
      if (raw !== id)
        notes.add('CHANGED-ID', id === undefined ? at : `${at}/id`, `the id of the call is "${fresh}" now`, id);
      return raw;
    }),
  );
  return turns.map((turn, index) => {
    const link = links[index];
    return {
      ...turn,
      callId: link === undefined ? turn.callId : given[link.turn]?.[link.index],
      calls: turn.calls.map((call, number) => ({ ...call, id: given[index]?.[number] })),
    };
  });

  function counted(): string {
    let id: string;
    do id = `call_${++made}`;
    while (used.has(id));
    return id;
  }
}
