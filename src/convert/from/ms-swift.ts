import { type Conversation, plainTurn, type Turn } from '../conversation.ts';
import { type Fields, fieldsOf } from '../fields.ts';
import { itemsOf, type JsonNode, rawOf } from '../json-node.ts';
import { memberOf } from '../member-of.ts';
import { placeImages } from '../place-images.ts';
import { readInnerCalls } from '../read-inner-calls.ts';
import { finishPair, finishRow, refuseUnpaired } from '../read-messages.ts';
import { readTurn, roleOf } from '../read-turn.ts';
import type { RowNotes } from '../row-notes.ts';
import type { Shape } from '../shape.ts';

/**
 * ms-swift's standard rows and its query/response rows. Source: Custom-dataset.md and swift/dataset/preprocessor/core.py of
 * modelscope/ms-swift@3602360 (2026-08-22).
 */
export const msSwift: Shape = {
  id: 'ms-swift',
  title: 'ms-swift',
  order: 20,
  matches: (keys, row) =>
    keys.has('rejected_response') ||
    keys.has('rejected_messages') ||
    (keys.has('query') && keys.has('response')) ||
    (itemsOf(memberOf(row, 'messages')) ?? []).some(isSwift),
  read(row, notes) {
    const fields = fieldsOf(row, '', notes);
    if (fields.has('query')) return readQuery(fields, notes);
    const nodes = fields.takeList('messages');
    if (nodes === undefined) return notes.refuse('', 'the row has no messages');
    const turns = readSwiftTurns(nodes, '/messages', notes);
    if (fields.has('rejected_response') || fields.has('rejected_messages')) return readPair(fields, turns, notes);
    return finishRow(fields, { turns, legacy: false }, notes);
  },
};

/** Other names for the roles. */
const ALIASES: Readonly<Record<string, string>> = {
  bot: 'assistant',
  function_call: 'tool_call',
  tool_response: 'tool',
  observation: 'tool',
  observations: 'tool',
  function_response: 'tool',
};

function isSwift(message: JsonNode): boolean {
  const role = memberOf(message, 'role');
  const name = role?.kind === 'string' ? rawOf(role).slice(1, -1) : '';
  return name === 'tool_call' || Object.hasOwn(ALIASES, name) || memberOf(message, 'loss') !== undefined;
}

/** Calls that follow one another, and a text before them, are one message. */
function readSwiftTurns(nodes: readonly JsonNode[], at: string, notes: RowNotes): Turn[] {
  const turns: Turn[] = [];
  for (const [index, node] of nodes.entries()) {
    const fields = fieldsOf(node, `${at}/${index}`, notes);
    const named = roleOf(fields, notes);
    const role = ALIASES[named] ?? named;
    if (role !== 'tool_call') {
      turns.push(readTurn(fields, role, notes));
      continue;
    }
    const content = fields.takeString('content');
    if (content === undefined) return notes.refuse(fields.at, 'a call without content');
    const turn = readTurn(fields, 'assistant', notes);
    const { calls } = readInnerCalls(content, `${fields.at}/content`, notes);
    const before = turns.at(-1);
    if (before?.role === 'assistant' && before.weight === turn.weight) {
      turns[turns.length - 1] = {
        ...before,
        calls: [...before.calls, ...calls],
        extras: [...before.extras, ...turn.extras],
      };
    } else turns.push({ ...turn, calls });
  }
  return turns;
}

function readPair(fields: Fields, all: readonly Turn[], notes: RowNotes): Conversation {
  refuseUnpaired(fields, notes);
  const cut = all.findLastIndex(({ role }) => role !== 'assistant') + 1;
  const [input, chosen] = [all.slice(0, cut), all.slice(cut)];
  const rejected = rejectedOf(fields, cut, notes);
  const images = fields.has('images') ? fields.takeList('images') : undefined;
  return finishPair(fields, placeImages([input, chosen, rejected], images, notes), notes);
}

function rejectedOf(fields: Fields, cut: number, notes: RowNotes): Turn[] {
  const conversation = fields.takeList('rejected_messages');
  if (conversation !== undefined) return readSwiftTurns(conversation, '/rejected_messages', notes).slice(cut);
  const response = fields.take('rejected_response');
  if (response?.kind === 'array') return readSwiftTurns(itemsOf(response) ?? [], '/rejected_response', notes);
  if (response?.kind !== 'string') return notes.refuse('/rejected_response', 'is no text and no list');
  return [plainTurn('assistant', rawOf(response), '/rejected_response')];
}

function readQuery(fields: Fields, notes: RowNotes): Conversation {
  const turns: Turn[] = [];
  const add = (role: 'system' | 'user' | 'assistant', content: string | undefined, at: string): void => {
    if (content !== undefined) turns.push(plainTurn(role, content, at));
  };
  add('system', fields.takeString('system'), '/system');
  for (const [index, pair] of (fields.takeList('history') ?? []).entries()) {
    for (const [side, text] of (itemsOf(pair) ?? []).entries()) {
      const at = `/history/${index}/${side}`;
      if (text.kind !== 'string') notes.refuse(at, 'is no text');
      add(side === 0 ? 'user' : 'assistant', rawOf(text), at);
    }
  }
  add('user', fields.takeString('query'), '/query');
  add('assistant', fields.takeString('response'), '/response');
  if (fields.has('rejected_response')) return readPair(fields, turns, notes);
  return finishRow(fields, { turns, legacy: false }, notes);
}
