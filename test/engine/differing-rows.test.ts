import { describe, expect, it } from 'vitest';
import { differingRows } from '../../src/engine/differing-rows.ts';
import { placeOf, type Row, rowsTable } from './rows.ts';

const NONE = { count: 0, rows: 0, first: [] };
/** A row that answers question `q`: the same `plain` means that white space and case alone differ. */
const row = (q: number, answer: number, plain = answer, kind: Row['kind'] = 'answered'): Row => ({
  prompt: { high: q * 0x01234567, low: q * 0x07654321 },
  answer,
  plain,
  kind,
});
const shown = (rows: readonly Row[]) => {
  const { questions, repeated, conflicts, spelling } = differingRows(rowsTable(rows));
  const lines = ({ count, rows: all, first }: typeof conflicts) => [
    count,
    all,
    first.map(({ one, other, isPair }) => `${one.line}/${other.line}${isPair ? ' pair' : ''}`).join(' '),
  ];
  return { questions, repeated, conflicts: lines(conflicts), spelling: lines(spelling) };
};

describe('differingRows', () => {
  it('says nothing of no rows', () => {
    expect(differingRows(rowsTable([]))).toEqual({ questions: 0, repeated: 0, conflicts: NONE, spelling: NONE });
  });

  it.each<[string, Row[], ReturnType<typeof shown>]>([
    [
      'questions that are asked once',
      [row(1, 1), row(2, 2)],
      { questions: 2, repeated: 0, conflicts: [0, 0, ''], spelling: [0, 0, ''] },
    ],
    [
      'the same answer again',
      [row(1, 1), row(1, 1), row(2, 1)],
      { questions: 2, repeated: 1, conflicts: [0, 0, ''], spelling: [0, 0, ''] },
    ],
    [
      'answers that differ in white space',
      [row(1, 1, 9), row(1, 1, 9), row(1, 2, 9), row(1, 3, 9)],
      { questions: 1, repeated: 1, conflicts: [0, 0, ''], spelling: [1, 4, '0/2'] },
    ],
    [
      'other answers',
      [row(1, 1), row(1, 1), row(1, 2), row(1, 3)],
      { questions: 1, repeated: 1, conflicts: [1, 4, '0/2'], spelling: [0, 0, ''] },
    ],
    [
      'both kinds of difference at one question',
      [row(1, 1, 9), row(1, 2, 9), row(1, 3, 8)],
      { questions: 1, repeated: 1, conflicts: [1, 3, '0/2'], spelling: [0, 0, ''] },
    ],
    [
      'both kinds of difference at two questions',
      [row(1, 1, 9), row(2, 1), row(1, 2, 9), row(2, 2)],
      { questions: 2, repeated: 2, conflicts: [1, 2, '1/3'], spelling: [1, 2, '0/2'] },
    ],
    [
      'rows without a question or an answer',
      [row(1, 1, 1, 'open'), row(1, 2, 2, 'unasked'), row(1, 3), row(1, 4, 4, 'open'), row(1, 5, 5, 'unasked')],
      { questions: 1, repeated: 0, conflicts: [0, 0, ''], spelling: [0, 0, ''] },
    ],
    [
      'pairs with both preferences, in one order of answers and the other',
      [row(1, 5, 6, 'pair'), row(1, 6, 5, 'pair'), row(1, 5, 7, 'pair'), row(1, 5, 6, 'pair')],
      { questions: 2, repeated: 1, conflicts: [1, 3, '0/1 pair'], spelling: [0, 0, ''] },
    ],
  ])('counts %s', (_, rows, expected) => {
    expect(shown(rows)).toEqual(expected);
  });

  it('shows three questions, each once, in the order in which they differ', () => {
    const rows = [1, 2, 3, 4].map((q) => row(q, 1));
    expect(shown([...rows, ...[4, 2, 2, 1, 3].map((q, index) => row(q, index + 2))]).conflicts).toEqual([
      4,
      9,
      '3/4 1/5 0/7',
    ]);
  });

  it.each([
    [6, 1],
    [7, 0],
  ])('takes a question with %i kinds of answers for a conflict: %i', (kinds, count) => {
    const rows = Array.from({ length: kinds }, (_, index) => row(1, index));
    expect(differingRows(rowsTable(rows)).conflicts.count).toBe(count);
  });

  it('counts kinds of answers by what is left without white space, negative hashes too', () => {
    const open = [-1, -2, -3, -4, -5, -6, -7].map((plain, answer) => row(1, answer, plain));
    expect(differingRows(rowsTable(open)).conflicts.count).toBe(0);
    const few = [0, 12, 24, 36, 48, 60, 72, 84].map((plain) => row(1, plain));
    expect(differingRows(rowsTable(few)).conflicts).toMatchObject({ count: 1, rows: 8, first: [{ one: placeOf(0) }] });
  });
});
