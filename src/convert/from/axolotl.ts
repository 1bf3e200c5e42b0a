import type { Conversation } from '../conversation.ts';
import { type Fields, fieldsOf } from '../fields.ts';
import type { JsonNode } from '../json-node.ts';
import { memberOf } from '../member-of.ts';
import { placeImages } from '../place-images.ts';
import { finishPair, readMessages } from '../read-messages.ts';
import { readTurns } from '../read-turn.ts';
import type { RowNotes } from '../row-notes.ts';
import type { Shape } from '../shape.ts';

/**
 * axolotl's chat_template rows: messages whose key `train` says what is trained, and pairs whose answers are one message
 * object each. Source: conversation.qmd and rlhf.qmd of axolotl-ai-cloud/axolotl@067b021 (2026-07-24).
 */
export const axolotl: Shape = {
  id: 'axolotl',
  title: 'axolotl chat_template',
  order: 30,
  matches: (_keys, row) =>
    memberOf(row, 'messages')?.kind === 'array' && memberOf(memberOf(row, 'chosen'), 'role') !== undefined,
  read(row, notes) {
    const fields = fieldsOf(row, '', notes);
    return fields.has('chosen') || fields.has('rejected') ? readPair(fields, notes) : readMessages(row, notes);
  },
};

function readPair(fields: Fields, notes: RowNotes): Conversation {
  const nodes = fields.takeList('messages') ?? [];
  const lists = [
    readTurns(nodes, '/messages', notes).turns,
    readTurns(answer(fields, 'chosen', notes), '/chosen', notes).turns,
    readTurns(answer(fields, 'rejected', notes), '/rejected', notes).turns,
  ].map((turns, index) => (index === 0 ? turns : turns.map((turn) => ({ ...turn, at: turn.at.replace(/\/0$/, '') }))));
  const images = fields.has('images') ? fields.takeList('images') : undefined;
  return finishPair(fields, placeImages(lists, images, notes), notes);
}

function answer(fields: Fields, key: string, notes: RowNotes): readonly JsonNode[] {
  const value = fields.take(key);
  return value === undefined ? notes.refuse('', `a preference row without "${key}"`) : [value];
}
