import type { Capabilities } from './capabilities.ts';
import { type Conversation, plainTurn, type Turn } from './conversation.ts';
import { fitList } from './fit-list.ts';
import { checkEnds } from './fit-order.ts';
import { fitPair } from './fit-pair.ts';
import type { RowNotes } from './row-notes.ts';

/**
 * A conversation reduced to what a target can hold. Everything that goes or changes is noted here, so that what writes the
 * result only has to write it.
 *
 * @throws SkippedRow when nothing that means the same can be written
 */
export function fitRow(given: Conversation, can: Capabilities, notes: RowNotes): Conversation {
  const conversation = given.task === 'completion' && !can.completions ? asChat(given) : given;
  const { task, turns } = conversation;
  if (!can.tasks.includes(task)) notes.refuse('', `${can.name} takes no ${TASKS[task]}`);
  const reduced = fitMembers(conversation, can, notes);
  switch (task) {
    case 'completion':
      return reduced;
    case 'preference':
      return fitPair(reduced, can, notes);
    case 'reinforcement':
      return settled(
        reduced,
        can,
        fitList([can.systemInReinforcement ? turns : asDeveloper(turns, notes)], reduced, can, notes),
      );
    case 'chat': {
      const [fitted = []] = fitList([turns], reduced, can, notes);
      checkEnds(fitted, can, notes);
      if (can.onlyLastWithTools && reduced.tools !== undefined) noteUntrained(fitted, can, notes);
      return settled(reduced, can, [fitted]);
    }
  }
}

const TASKS = {
  chat: 'conversations with an answer to learn',
  preference: 'preference pairs',
  reinforcement: 'reinforcement rows (prompts with something to grade by)',
  completion: 'prompts with completions',
} as const;

function settled(
  conversation: Conversation,
  can: Capabilities,
  [turns = []]: readonly (readonly Turn[])[],
): Conversation {
  return { ...conversation, turns, legacy: conversation.legacy && can.legacy };
}

function asChat(given: Conversation): Conversation {
  const { prompt = '""', completion = '""' } = given;
  const turns = [plainTurn('user', prompt, '/prompt'), plainTurn('assistant', completion, '/completion')];
  return { ...given, task: 'chat', turns, prompt: undefined, completion: undefined };
}

function fitMembers(conversation: Conversation, can: Capabilities, notes: RowNotes): Conversation {
  const { parallel, sampleWeight, extras, tools, task } = conversation;
  if (tools !== undefined && !can.tools) notes.refuse(tools.at, `${can.name} takes no tools`);
  if (parallel !== undefined && !can.parallelFlag)
    notes.add('LOSS-PARALLEL-FLAG', '/parallel_tool_calls', '"parallel_tool_calls" has no place', parallel);
  if (sampleWeight !== undefined && !can.sampleWeight)
    notes.add('LOSS-SAMPLE-WEIGHT', '/weight', 'how much the row counts has no place', sampleWeight);
  const isKept = can.extras || task === 'reinforcement';
  for (const { at, key, raw } of isKept ? [] : extras)
    if (raw !== 'null') notes.add('LOSS-EXTRA-KEY', at, `${can.name} does not know "${key}"`, raw);
  return {
    ...conversation,
    parallel: can.parallelFlag ? parallel : undefined,
    sampleWeight: can.sampleWeight ? sampleWeight : undefined,
    extras: isKept ? extras : [],
  };
}

function asDeveloper(turns: readonly Turn[], notes: RowNotes): readonly Turn[] {
  return turns.map((turn) => {
    if (turn.role !== 'system') return turn;
    notes.add('LOSS-ROLE', `${turn.at}/role`, 'the system message becomes a developer message');
    return { ...turn, role: 'developer' };
  });
}

function noteUntrained(turns: readonly Turn[], can: Capabilities, notes: RowNotes): void {
  const last = turns.findLastIndex(({ role }) => role === 'assistant');
  for (const { role, weight, at } of turns.slice(0, Math.max(0, last)))
    if (role === 'assistant' && weight !== 0)
      notes.add('LOSS-WEIGHT', at, `of a row with tools ${can.name} trains the last answer only`);
}
