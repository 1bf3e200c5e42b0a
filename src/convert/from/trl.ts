import { type Conversation, EMPTY } from '../conversation.ts';
import { type Fields, fieldsOf } from '../fields.ts';
import { itemsOf, type JsonNode, rawOf } from '../json-node.ts';
import { memberOf } from '../member-of.ts';
import { placeImages } from '../place-images.ts';
import { finishPair, readCommon, readMessages, refuseUnpaired } from '../read-messages.ts';
import { readTurns } from '../read-turn.ts';
import type { RowNotes } from '../row-notes.ts';
import type { Shape } from '../shape.ts';
import { openai } from './openai.ts';

/**
 * Hugging Face TRL: message lists under `messages`, `prompt` and `completion`, or `chosen` and `rejected`. Source:
 * dataset_formats.md and data_utils.py of huggingface/trl@f2cd577 (2026-07-24).
 */
export const trl: Shape = {
  id: 'trl',
  title: 'TRL',
  order: 40,
  matches: (keys, row) =>
    (keys.has('chosen') &&
      keys.has('rejected') &&
      !keys.has('messages') &&
      !keys.has('instruction') &&
      !keys.has('conversations')) ||
    memberOf(row, 'prompt')?.kind === 'array' ||
    memberOf(row, 'completion')?.kind === 'array' ||
    memberOf(row, 'label')?.kind === 'true' ||
    memberOf(row, 'label')?.kind === 'false',
  read(row, notes) {
    const fields = fieldsOf(row, '', notes);
    refuseUnpaired(fields, notes);
    if (fields.has('chosen') || fields.has('rejected')) return readPair(fields, notes);
    if (fields.has('messages') || fields.has('conversations')) return readMessages(row, notes);
    if (memberOf(row, 'prompt')?.kind === 'string') return openai.read(row, notes);
    return readPrompt(fields, notes);
  },
};

/** Only the completion is trained. Without one the row is a prompt for online training. */
function readPrompt(fields: Fields, notes: RowNotes): Conversation {
  const prompt = fields.takeList('prompt') ?? [];
  const completion = fields.takeList('completion');
  const before = readTurns(prompt, '/prompt', notes);
  const after = readTurns(completion ?? [], '/completion', notes);
  const untrained = before.turns.map((turn) => (turn.role === 'assistant' ? { ...turn, weight: 0 as const } : turn));
  const isTrained = completion !== undefined;
  const [turns = []] = placeImages(
    [[...(isTrained ? untrained : before.turns), ...after.turns]],
    imagesOf(fields),
    notes,
  );
  const common = readCommon(fields, notes);
  return { ...EMPTY, ...common, task: isTrained ? 'chat' : 'reinforcement', turns, extras: fields.rest() };
}

function readPair(fields: Fields, notes: RowNotes): Conversation {
  const chosen = answer(fields, 'chosen', notes);
  const rejected = answer(fields, 'rejected', notes);
  const prompt = fields.takeList('prompt');
  const shared = prompt === undefined ? commonStart(chosen, rejected) : 0;
  const before =
    prompt === undefined ? readTurns(chosen.slice(0, shared), '/chosen', notes) : readTurns(prompt, '/prompt', notes);
  const lists = [
    before.turns,
    readTurns(chosen, '/chosen', notes).turns.slice(shared),
    readTurns(rejected, '/rejected', notes).turns.slice(shared),
  ];
  return finishPair(fields, placeImages(lists, imagesOf(fields), notes), notes);
}

function answer(fields: Fields, key: string, notes: RowNotes): readonly JsonNode[] {
  const value = fields.take(key);
  if (value?.kind === 'string')
    notes.refuse(`/${key}`, 'a plain text says nothing about roles: write message lists', rawOf(value));
  if (value?.kind !== 'array') return notes.refuse('', `a preference row without a list "${key}"`);
  return itemsOf(value) ?? [];
}

/** How many first messages are the same, up to the last of either. */
function commonStart(first: readonly JsonNode[], second: readonly JsonNode[]): number {
  const most = Math.min(first.length, second.length) - 1;
  let same = 0;
  while (same < most && rawOf(first[same] as JsonNode) === rawOf(second[same] as JsonNode)) same++;
  return same;
}

function imagesOf(fields: Fields): readonly JsonNode[] | undefined {
  const image = fields.has('image') ? fields.take('image') : undefined;
  if (image !== undefined) return [image];
  return fields.has('images') ? fields.takeList('images') : undefined;
}
