import { type Conversation, EMPTY, plainTurn, type Turn } from '../conversation.ts';
import { type Fields, fieldsOf } from '../fields.ts';
import { itemsOf, rawOf, textOfToken } from '../json-node.ts';
import { finishRow, refuseUnpaired } from '../read-messages.ts';
import type { RowNotes } from '../row-notes.ts';
import type { Shape } from '../shape.ts';

/**
 * Alpaca: instruction, input and output, with `history` before and `chosen` and `rejected` for pairs. Source: data/README.md
 * of hiyouga/LLaMA-Factory@ff6d4d1 (2026-08-18).
 */
export const alpaca: Shape = {
  id: 'alpaca',
  title: 'Alpaca',
  order: 15,
  matches: (keys) => keys.has('instruction') && (ANSWERS.some((key) => keys.has(key)) || keys.has('chosen')),
  read(row, notes) {
    const fields = fieldsOf(row, '', notes);
    refuseUnpaired(fields, notes);
    const turns = promptOf(fields, notes);
    if (fields.has('chosen') || fields.has('rejected')) return readPair(fields, turns, notes);
    const key = ANSWERS.find(fields.has) ?? 'output';
    const output = fields.takeString(key);
    if (output === undefined) return notes.refuse('', 'an instruction without an output');
    turns.push(plainTurn('assistant', output, `/${key}`));
    return finishRow(fields, { turns, legacy: false }, notes);
  },
};

const ANSWERS = ['output', 'response'];

function promptOf(fields: Fields, notes: RowNotes): Turn[] {
  const turns: Turn[] = [];
  const system = fields.takeString('system');
  if (system !== undefined && system !== '""') turns.push(plainTurn('system', system, '/system'));
  for (const [index, pair] of (fields.takeList('history') ?? []).entries()) {
    const [question, answer, ...more] = itemsOf(pair) ?? [];
    if (question?.kind !== 'string' || answer?.kind !== 'string' || more.length > 0)
      return notes.refuse(`/history/${index}`, 'is no pair of two texts');
    turns.push(plainTurn('user', rawOf(question), `/history/${index}/0`));
    turns.push(plainTurn('assistant', rawOf(answer), `/history/${index}/1`));
  }
  const instruction = fields.takeString('instruction');
  const input = fields.takeString('input');
  if (instruction === undefined) return notes.refuse('', 'the row has no instruction');
  turns.push(plainTurn('user', joined(instruction, input, notes), '/instruction'));
  return turns;
}

function joined(instruction: string, input: string | undefined, notes: RowNotes): string {
  if (input === undefined || input === '""') return instruction;
  notes.add(
    'CHANGED-ORDER',
    '/input',
    'instruction and input are joined by one line break, as LLaMA-Factory does',
    input,
  );
  return JSON.stringify(`${textOfToken(instruction)}\n${textOfToken(input)}`);
}

function readPair(fields: Fields, turns: readonly Turn[], notes: RowNotes): Conversation {
  const answer = (key: string): Turn[] => {
    const text = fields.takeString(key);
    return text === undefined
      ? notes.refuse('', `a preference row without "${key}"`)
      : [plainTurn('assistant', text, `/${key}`)];
  };
  const [chosen, rejected] = [answer('chosen'), answer('rejected')];
  return { ...EMPTY, task: 'preference', turns, chosen, rejected, extras: fields.rest() };
}
