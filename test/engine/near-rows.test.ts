import { describe, expect, it } from 'vitest';
import { nearRows } from '../../src/engine/near-rows.ts';
import type { Place } from '../../src/engine/place.ts';
import { readAgainFrom } from './examples.ts';
import { placeOf, type Row, rowsTable } from './rows.ts';

const QUESTION = 'Which day does the ferry to the northern island run on, and from which pier';
const answers = (last: string) => ({ prompt: `${QUESTION}${last}?`, completion: 'It runs on Fridays from pier four.' });
/** A row of a question of its own. */
const row = (id: number, sketch: Row['sketch'] = [7, 0]): Row => ({
  prompt: { high: id, low: id },
  record: id,
  ...(sketch && { sketch }),
});
const tableOf = (rows: readonly Row[], file = 0) => rowsTable(rows, { sketched: true, file });
const readAny = readAgainFrom([]);
const unread = (_: Place) => undefined;
const lines = ({ first }: ReturnType<typeof nearRows>) => first.map(({ row: a, other: b }) => [a.line, b.line]);

describe('nearRows of one file', () => {
  const inOne = (rows: readonly Row[], readAgain = readAny) => {
    const table = tableOf(rows);
    return nearRows({ rows: table, others: table, readAgain });
  };

  it('finds nothing in no rows, and nothing in one', () => {
    expect(inOne([])).toEqual({ count: 0, isCut: false, first: [] });
    expect(inOne([row(1)])).toEqual({ count: 0, isCut: false, first: [] });
  });

  it('names the first row that is nearly the same, of three rows', () => {
    const readAgain = readAgainFrom(['', ' now', '', '', ' too', ' on'].map(answers));
    const found = inOne([row(1), row(2), row(3, [0, 0]), row(4), row(5), row(6)], readAgain);
    expect(found).toEqual({
      count: 4,
      isCut: false,
      first: [1, 3, 4].map((line) => ({ row: placeOf(line), other: placeOf(0) })),
    });
  });

  it('reads again what shares either word of a sketch, in the order of the rows', () => {
    const rows = [row(1, [1, 5]), row(2, [2, 6]), row(3, [3, 5]), row(4, [2, 7]), row(5, [1, 5])];
    const found = inOne(rows, readAgainFrom(rows.map(() => answers(''))));
    expect([found.count, lines(found)]).toEqual([
      3,
      [
        [2, 0],
        [3, 1],
        [4, 0],
      ],
    ]);
  });

  it('leaves out rows that are the same altogether, but not those that only ask the same', () => {
    const same = { ...row(1), record: 1 };
    const readAgain = readAgainFrom([0, 1, 2].map(() => answers('')));
    expect(lines(inOne([row(1), same, { ...row(1), record: 2 }], readAgain))).toEqual([[2, 0]]);
  });

  it('leaves out rows that turn out to be others', () => {
    const readAgain = readAgainFrom([answers(''), { prompt: 'What is the name of the cook?', completion: 'No idea.' }]);
    expect(inOne([row(1), row(2)], readAgain).count).toBe(0);
  });

  it('compares sketches where rows cannot be read again', () => {
    const rows = [row(1, [1, 5]), row(2, [1, 6]), row(3, [1, 5]), row(4, [9, 5])];
    expect(lines(inOne(rows, unread))).toEqual([[2, 0]]);
  });
});

describe('nearRows of two files', () => {
  const inTwo = (own: readonly Row[], others: readonly Row[]) =>
    nearRows({ rows: tableOf(own, 1), others: tableOf(others), readAgain: unread });

  it('names the first of the other file', () => {
    const found = inTwo([row(1), row(2, [8, 8]), row(3, [0, 4])], [row(4, [8, 8]), row(5), row(6), row(7, [0, 4])]);
    expect(found).toEqual({
      count: 3,
      isCut: false,
      first: [
        { row: placeOf(0, 1), other: placeOf(1) },
        { row: placeOf(1, 1), other: placeOf(0) },
        { row: placeOf(2, 1), other: placeOf(3) },
      ],
    });
  });

  it('leaves out rows with the same prompt, and rows without a sketch', () => {
    expect(inTwo([{ ...row(4), record: 9 }, row(1, [0, 0])], [row(4), row(5, [0, 0])]).count).toBe(0);
  });

  it('does not compare a file with itself', () => {
    expect(inTwo([row(1), row(2)], []).count).toBe(0);
  });

  it.each([
    [{ most: 1 }, {}, true],
    [{}, { most: 1 }, true],
    [{ most: 2 }, { most: 2 }, false],
  ])('says whether rows were left out: %o, %o', (own, other, isCut) => {
    const [rows, others] = [own, other].map((options) => rowsTable([row(1), row(2)], { sketched: true, ...options }));
    if (rows === undefined || others === undefined) throw new Error('two tables');
    expect(nearRows({ rows, others, readAgain: unread }).isCut).toBe(isCut);
  });

  it('reads 20,000 rows again', () => {
    const rows = Array.from({ length: 20_000 }, (_, id) => row(id + 10, [3, id + 1]));
    expect(inTwo(rows, [row(1, [3, 0])])).toEqual({ count: 0, isCut: true, first: [] });
    const found = inTwo([...rows.slice(1), row(1), row(2, [3, 0])], [row(3, [3, 0])]);
    expect([found.count, found.isCut]).toEqual([1, true]);
    expect(inTwo([...rows, row(2, [3, 0])], [row(3, [3, 0])]).count).toBe(0);
    expect(inTwo(rows.slice(1), [row(1, [3, 0])]).isCut).toBe(false);
  });
});
