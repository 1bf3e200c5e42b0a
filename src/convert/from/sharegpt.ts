import { type Conversation, plainTurn, type Role, type Turn } from '../conversation.ts';
import { type Fields, fieldsOf } from '../fields.ts';
import { type JsonNode, textOfToken } from '../json-node.ts';
import { firstOf, memberOf } from '../member-of.ts';
import { placeImages } from '../place-images.ts';
import { readInnerCalls } from '../read-inner-calls.ts';
import { finishPair, finishRow, refuseUnpaired } from '../read-messages.ts';
import { RESULT_JOIN } from '../result-join.ts';
import type { RowNotes } from '../row-notes.ts';
import type { Shape } from '../shape.ts';

/**
 * ShareGPT: turns of `from` and `value`, as LLaMA-Factory reads them. Source: data/README.md and data/converter.py of
 * hiyouga/LLaMA-Factory@ff6d4d1 (2026-08-18).
 */
export const sharegpt: Shape = {
  id: 'sharegpt',
  title: 'ShareGPT',
  order: 10,
  matches: (_keys, row) => memberOf(firstOf(row, 'conversations'), 'from') !== undefined,
  read(row, notes) {
    const fields = fieldsOf(row, '', notes);
    refuseUnpaired(fields, notes);
    const nodes = fields.takeList('conversations');
    if (nodes === undefined) return notes.refuse('', 'the row has no conversations');
    const turns = readShareTurns(nodes, '/conversations', notes);
    const system = fields.takeString('system');
    if (system !== undefined && system !== '""' && turns[0]?.role !== 'system')
      turns.unshift(plainTurn('system', system, '/system'));
    if (!fields.has('chosen') && !fields.has('rejected')) return finishRow(fields, { turns, legacy: false }, notes);
    return readPair(fields, turns, notes);
  },
};

const TAGS: Readonly<Record<string, Role>> = {
  system: 'system',
  human: 'user',
  user: 'user',
  gpt: 'assistant',
  assistant: 'assistant',
  chatgpt: 'assistant',
  bing: 'assistant',
  bard: 'assistant',
  function_call: 'assistant',
  observation: 'tool',
  tool: 'tool',
};

function readShareTurns(nodes: readonly JsonNode[], at: string, notes: RowNotes): Turn[] {
  const turns: Turn[] = [];
  for (const [index, node] of nodes.entries()) turns.push(...readTurn(node, `${at}/${index}`, turns.at(-1), notes));
  return turns;
}

function readTurn(node: JsonNode, at: string, before: Turn | undefined, notes: RowNotes): Turn[] {
  const fields = fieldsOf(node, at, notes);
  const tag = fields.takeString('from')?.slice(1, -1) ?? '';
  const value = fields.takeString('value');
  const role = Object.hasOwn(TAGS, tag) ? TAGS[tag] : undefined;
  if (role === undefined) return notes.refuse(`${at}/from`, 'no tag that is known', JSON.stringify(tag));
  if (value === undefined) return notes.refuse(at, 'a turn without a value');
  const extras = fields.rest();
  if (tag === 'function_call') {
    const { calls, reasoning } = readInnerCalls(value, `${at}/value`, notes);
    return [{ ...plainTurn(role, undefined, at), calls, reasoning, extras }];
  }
  if (role === 'tool') return results(value, at, before).map((turn) => ({ ...turn, extras }));
  return [{ ...plainTurn(role, value, at), extras }];
}

/** The results of several calls are one turn. */
function results(value: string, at: string, before: Turn | undefined): Turn[] {
  const pieces = textOfToken(value).split(RESULT_JOIN);
  if (pieces.length === 1 || pieces.length !== before?.calls.length) return [plainTurn('tool', value, at)];
  return pieces.map((piece) => plainTurn('tool', JSON.stringify(piece), at));
}

function readPair(fields: Fields, input: readonly Turn[], notes: RowNotes): Conversation {
  const answer = (key: string): Turn[] => {
    const node = fields.take(key);
    return node === undefined
      ? notes.refuse('', `a preference row without "${key}"`)
      : readTurn(node, `/${key}`, undefined, notes);
  };
  const lists = [input, answer('chosen'), answer('rejected')];
  const images = fields.has('images') ? fields.takeList('images') : undefined;
  return finishPair(fields, placeImages(lists, images, notes), notes);
}
