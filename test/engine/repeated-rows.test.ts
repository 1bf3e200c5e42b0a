import { describe, expect, it } from 'vitest';
import { repeatedRows } from '../../src/engine/repeated-rows.ts';
import { placeOf, rowsTable } from './rows.ts';

/** A row for each letter, with as many tokens as its place. */
const tableOf = (letters: string) =>
  rowsTable(
    [...letters].map((letter, index) => ({
      prompt: { high: letter.charCodeAt(0) * 0x01234567, low: letter.charCodeAt(0) },
      record: letter.charCodeAt(0) * 77,
      tokens: index,
    })),
  );
const lines = (letters: string) =>
  repeatedRows(tableOf(letters)).most.map(({ rows, places }) => [rows, places.map(({ line }) => line).join(' ')]);

describe('repeatedRows', () => {
  it('says nothing of rows that are like no other', () => {
    const nothing = { copies: 0, distinct: 0, tokens: 0, first: [], most: [] };
    expect(repeatedRows(tableOf('abc'))).toEqual(nothing);
    expect(repeatedRows(tableOf(''))).toEqual(nothing);
  });

  it('tells how many copies there are, of how many rows, and where', () => {
    expect(repeatedRows(tableOf('abcbab'))).toEqual({
      copies: 3,
      distinct: 2,
      tokens: 3 + 4 + 5,
      first: [
        { original: placeOf(1), copy: placeOf(3), rows: 3 },
        { original: placeOf(0), copy: placeOf(4), rows: 2 },
      ],
      most: [
        { rows: 3, places: [placeOf(1), placeOf(3), placeOf(5)] },
        { rows: 2, places: [placeOf(0), placeOf(4)] },
      ],
    });
  });

  it('shows the first three that repeat', () => {
    const { first } = repeatedRows(tableOf('abcdbdcad'));
    expect(first.map(({ original, copy }) => [original.line, copy.line])).toEqual([
      [1, 4],
      [3, 5],
      [2, 6],
    ]);
  });

  it('shows the first five places of each', () => {
    expect(lines('aaaaa')).toEqual([[5, '0 1 2 3 4']]);
    expect(lines('abaaaaab')).toEqual([
      [6, '0 2 3 4 5'],
      [2, '1 7'],
    ]);
  });

  it('puts those that stand there most often first, and of the same number the first', () => {
    expect(lines('abcabcbddd')).toEqual([
      [3, '1 4 6'],
      [3, '7 8 9'],
      [2, '0 3'],
      [2, '2 5'],
    ]);
  });

  it('shows ten', () => {
    const ten = 'abcdefghij';
    expect(lines(ten + ten).map(([, places]) => places)).toEqual([...ten].map((_, row) => `${row} ${row + 10}`));
    const found = lines(`${ten}klm${ten}kklllmm`);
    expect(found.map(([rows]) => rows)).toEqual([4, 3, 3, 2, 2, 2, 2, 2, 2, 2]);
    expect(found[0]?.[1]).toBe('11 25 26 27');
    expect(found[9]?.[1]).toBe('6 19');
  });
});

describe('rows whose hashes agree in one half', () => {
  // The lower half of a record is its prompt's, xor the record times a constant.
  const low = (record: number, prompt: number) => prompt ^ Math.imul(record, 0x9e3779b1);

  it('are told apart', () => {
    const one = { prompt: { high: 1, low: low(5, 9) }, record: 5 };
    const other = { prompt: { high: 1, low: low(6, 9) }, record: 6 };
    expect(repeatedRows(rowsTable([one, other, one])).most).toEqual([{ rows: 2, places: [placeOf(0), placeOf(2)] }]);
  });
});
