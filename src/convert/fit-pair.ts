import type { Capabilities } from './capabilities.ts';
import type { Conversation, Turn } from './conversation.ts';
import { fitList } from './fit-list.ts';
import type { RowNotes } from './row-notes.ts';

/** A preference pair as the target can hold it. @throws SkippedRow */
export function fitPair(given: Conversation, can: Capabilities, notes: RowNotes): Conversation {
  const { pair, name } = can;
  const { tools } = given;
  if (tools !== undefined && tools.list.length > 0 && !pair.tools)
    notes.refuse(tools.at, `a preference pair for ${name} has no tools`);
  const lists = fitList([given.turns, given.chosen, given.rejected], given, can, notes);
  const [turns = [], chosen = [], rejected = []] = lists;
  checkInput(turns, can, notes);
  for (const answer of [chosen, rejected]) checkAnswer(answer, can, notes);
  for (const turn of lists.flat()) {
    if (!pair.calls && turn.calls.length > 0)
      notes.refuse(turn.at, `a preference pair for ${name} holds texts only, no calls`);
    if (!pair.images && Array.isArray(turn.content) && turn.content.some(({ kind }) => kind === 'image'))
      notes.refuse(turn.at, `a preference pair for ${name} holds texts only, no images`);
  }
  if (!pair.identical && said(chosen) === said(rejected))
    notes.refuse(chosen[0]?.at ?? '', `both answers are the same, and ${name} stops at such a pair`);
  return { ...given, turns, chosen, rejected, legacy: given.legacy && can.legacy };
}

function checkInput(turns: readonly Turn[], { pair, name }: Capabilities, notes: RowNotes): void {
  const [first] = turns.filter(({ role }) => role !== 'system' && role !== 'developer');
  const last = turns.at(-1);
  if (first === undefined || last === undefined) notes.refuse('', 'a preference pair without a prompt');
  if (!pair.assistantFirst && first.role !== 'user')
    notes.refuse(first.at, `the first message is not the user’s, and ${name} wants it to be`);
  if (!pair.assistantLast && last.role === 'assistant')
    notes.refuse(last.at, `the prompt of the pair ends with an answer, and ${name} wants it to end with a prompt`);
  const asked = turns.filter(({ role }) => role === 'user');
  const second = asked[1];
  if (pair.oneUserTurn && second !== undefined)
    notes.refuse(second.at, `${name} takes pairs with one user message only`, undefined, 'LOSS-MULTITURN-DPO');
}

function checkAnswer(answer: readonly Turn[], { pair, name }: Capabilities, notes: RowNotes): void {
  const [first] = answer;
  if (first === undefined) notes.refuse('', 'a preference pair without one of its answers');
  if (answer.length > 1 && !pair.severalMessages)
    notes.refuse(answer[1]?.at ?? '', `each answer of a pair is one message for ${name}`);
  const other = answer.find(({ role }) => role !== 'assistant');
  if (other !== undefined && !pair.severalMessages) notes.refuse(other.at, 'an answer that is not the assistant’s');
}

function said(answer: readonly Turn[]): string {
  return JSON.stringify(
    answer.map(({ content, calls }) => [content, calls.map(({ name, args }) => [name, args.raw])]),
    (key, value) => (key === 'at' ? undefined : value),
  );
}
