import { type Conversation, EMPTY, type Turn } from './conversation.ts';
import { type Fields, fieldsOf } from './fields.ts';
import { itemsOf, type JsonNode, rawOf } from './json-node.ts';
import { placeImages } from './place-images.ts';
import { readTools } from './read-tools.ts';
import { readTurns } from './read-turn.ts';
import type { RowNotes } from './row-notes.ts';

/** Keys that lists of messages go by. */
const LISTS = ['messages', 'conversations', 'interactions'];

/**
 * Reads a row with a list of messages, `tools` or `functions`, `images` and whatever else stands beside them.
 *
 * @throws SkippedRow
 */
export function readMessages(row: JsonNode, notes: RowNotes): Conversation {
  const fields = fieldsOf(row, '', notes);
  const key = LISTS.find((name) => fields.has(name)) ?? 'messages';
  const nodes = fields.takeList(key);
  if (nodes === undefined) return notes.refuse('', 'the row has no messages');
  return finishRow(fields, readTurns(nodes, `/${key}`, notes), notes);
}

/** What every such row may have beside its messages. @throws SkippedRow */
export function finishRow(
  fields: Fields,
  { turns, legacy }: { readonly turns: readonly Turn[]; readonly legacy: boolean },
  notes: RowNotes,
): Conversation {
  refuseUnpaired(fields, notes);
  const images = fields.has('images') ? fields.takeList('images') : undefined;
  const [placed = []] = placeImages([turns], images, notes);
  const common = readCommon(fields, notes);
  const extras = fields.rest();
  const { sampleWeight } = common;
  const isPrompt = placed.at(-1)?.role !== 'assistant' && extras.length > 0;
  // The fields of a prompt are free: `weight` is one of them.
  const free = isPrompt && sampleWeight !== undefined ? [{ key: 'weight', raw: sampleWeight, at: '/weight' }] : [];
  return {
    ...EMPTY,
    ...common,
    sampleWeight: isPrompt ? undefined : sampleWeight,
    task: isPrompt ? 'reinforcement' : 'chat',
    turns: placed,
    legacy: legacy || common.legacy,
    extras: [...extras, ...free],
  };
}

/** A preference pair, and what such a row may have beside its three lists. @throws SkippedRow */
export function finishPair(
  fields: Fields,
  [turns = [], chosen = [], rejected = []]: readonly (readonly Turn[])[],
  notes: RowNotes,
): Conversation {
  return { ...EMPTY, ...readCommon(fields, notes), task: 'preference', turns, chosen, rejected, extras: fields.rest() };
}

/** Tools, the flag for parallel calls and the weight of the row. @throws SkippedRow */
export function readCommon(
  fields: Fields,
  notes: RowNotes,
): Pick<Conversation, 'tools' | 'parallel' | 'sampleWeight' | 'legacy'> {
  const functions = fields.take('functions');
  const parallel = fields.take('parallel_tool_calls');
  const weight = fields.take('weight');
  if (weight !== undefined && weight.kind !== 'number')
    notes.refuse('/weight', 'the weight of a row is a number', rawOf(weight));
  const tools = fields.take('tools');
  if (tools !== undefined && functions !== undefined)
    notes.refuse(`${fields.at}/functions`, 'the row has both tools and functions');
  return {
    tools:
      functions === undefined
        ? readTools(tools, `${fields.at}/tools`, notes)
        : readTools(functions, `${fields.at}/functions`, notes),
    parallel: parallel === undefined ? undefined : rawOf(parallel),
    sampleWeight: weight === undefined ? undefined : rawOf(weight),
    legacy: functions !== undefined,
  };
}

/** Single answers with a judgement are neither answers to learn nor pairs. @throws SkippedRow */
export function refuseUnpaired(fields: Fields, notes: RowNotes): void {
  for (const key of ['label', 'kto_tag']) {
    if (!fields.has(key)) continue;
    const value = fields.take(key);
    if (value?.kind === 'true' || value?.kind === 'false')
      notes.refuse(
        `/${key}`,
        'single answers judged good or bad (KTO) have no counterpart: pair them first',
        rawOf(value),
      );
  }
  for (const key of ['videos', 'audios']) {
    if (!fields.has(key)) continue;
    const value = fields.take(key);
    if (value !== undefined && itemsOf(value)?.length !== 0) notes.refuse(`/${key}`, `${key} cannot be converted`);
  }
}
