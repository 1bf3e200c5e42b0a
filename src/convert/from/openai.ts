import { type Conversation, EMPTY } from '../conversation.ts';
import { dropRest, type Fields, fieldsOf } from '../fields.ts';
import type { JsonNode } from '../json-node.ts';
import { readCommon, readMessages } from '../read-messages.ts';
import { readTurns } from '../read-turn.ts';
import type { RowNotes } from '../row-notes.ts';
import type { Shape } from '../shape.ts';

/**
 * OpenAI's chat, tools, functions, vision, preference, reinforcement and prompt/completion rows, and those of the services
 * that took them over: Azure, Together, Fireworks and Nebius.
 */
export const openai: Shape = {
  id: 'openai',
  title: 'OpenAI messages',
  order: 100,
  matches: (keys) =>
    keys.has('messages') ||
    keys.has('preferred_output') ||
    keys.has('non_preferred_output') ||
    keys.has('preferred_completion') ||
    (keys.has('prompt') && keys.has('completion')),
  read(row, notes) {
    const fields = fieldsOf(row, '', notes);
    if (PREFERRED.some(fields.has)) return readPair(fields, notes);
    if (fields.has('messages') || !fields.has('prompt')) return readMessages(row, notes);
    return readCompletion(fields, notes);
  },
};

/** The second names are those of older specifications. */
const PREFERRED = ['preferred_output', 'preferred_completion'];
const REJECTED = ['non_preferred_output', 'non_preferred_completion'];

function readPair(fields: Fields, notes: RowNotes): Conversation {
  const input = fields.take('input');
  if (input === undefined) return notes.refuse('', 'a preference row without "input"');
  const inner = fieldsOf(input, '/input', notes);
  const nodes = inner.takeList('messages');
  if (nodes === undefined) return notes.refuse('/input', 'has no messages');
  const lists = [
    readTurns(nodes, '/input/messages', notes),
    readTurns(...answers(fields, PREFERRED, notes)),
    readTurns(...answers(fields, REJECTED, notes)),
  ];
  const { sampleWeight } = readCommon(fields, notes);
  const common = readCommon(inner, notes);
  dropRest(inner, notes);
  const [turns = [], chosen = [], rejected = []] = lists.map((list) => list.turns);
  const legacy = common.legacy || lists.some((list) => list.legacy);
  return {
    ...EMPTY,
    ...common,
    task: 'preference',
    turns,
    chosen,
    rejected,
    sampleWeight,
    legacy,
    extras: fields.rest(),
  };
}

function answers(fields: Fields, names: readonly string[], notes: RowNotes): [readonly JsonNode[], string, RowNotes] {
  const key = names.find(fields.has) ?? names[0] ?? '';
  const nodes = fields.takeList(key);
  if (nodes === undefined) return notes.refuse('', `a preference row without "${key}"`);
  return [nodes, `/${key}`, notes];
}

function readCompletion(fields: Fields, notes: RowNotes): Conversation {
  const prompt = fields.takeString('prompt');
  const completion = fields.takeString('completion');
  if (prompt === undefined || completion === undefined)
    return notes.refuse('', 'a prompt needs a completion, and a completion a prompt');
  const { sampleWeight } = readCommon(fields, notes);
  return { ...EMPTY, task: 'completion', prompt, completion, sampleWeight, extras: fields.rest() };
}
