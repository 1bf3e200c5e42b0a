import { describe, expect, it } from 'vitest';
import { rowIndex } from '../../src/engine/row-index.ts';
import type { RowKey } from '../../src/engine/row-keys.ts';
import { rowsTable } from './rows.ts';

const LAST = -1;
const key: RowKey = {
  high: (table, row) => pairs(table.file)[row]?.[0] ?? 0,
  low: (table, row) => pairs(table.file)[row]?.[1] ?? 0,
};
let here: readonly (readonly [number, number])[] = [];
let there: readonly (readonly [number, number])[] = [];
const pairs = (file: number) => (file === 0 ? here : there);

function tablesOf(own: typeof here, others: typeof there) {
  [here, there] = [own, others];
  return [
    rowsTable(own.map(() => ({}))),
    rowsTable(
      others.map(() => ({})),
      { file: 1 },
    ),
  ] as const;
}

describe('a row index', () => {
  it.each<[string, (typeof here)[number][], number[]]>([
    [
      'rows that are like no other',
      [
        [1, 2],
        [2, 1],
        [1, 3],
      ],
      [0, 1, 2],
    ],
    [
      'rows of one key',
      [
        [1, 2],
        [1, 2],
        [1, 2],
      ],
      [0, 0, 0],
    ],
    [
      'keys that differ in the upper bits of their lower half',
      [
        [1, 1 << 24],
        [1, 1 << 25],
        [1, 1 << 24],
      ],
      [0, 1, 0],
    ],
    [
      'keys that differ in the lowest bit',
      [
        [1, 2],
        [1, 3],
        [1, 3],
        [1, 2],
      ],
      [0, 1, 1, 0],
    ],
    [
      'keys that differ in the higher half',
      [
        [1, 2],
        [2, 2],
        [2, 2],
        [1, 2],
      ],
      [0, 1, 1, 0],
    ],
    [
      'keys that all belong in the last slot',
      [
        [LAST, 0],
        [LAST, 1],
        [LAST, 2],
        [LAST, 1],
        [LAST, 2],
      ],
      [0, 1, 2, 1, 2],
    ],
    [
      'negative halves',
      [
        [-5, -7],
        [-5, 7],
        [-5, -7],
      ],
      [0, 1, 0],
    ],
  ])('gives the first row of %s', (_, own, firsts) => {
    const [table] = tablesOf(own, []);
    const index = rowIndex(table, key);
    expect(own.map((_pair, row) => index.add(row))).toEqual(firsts);
  });

  it('finds rows of another table, and adds none', () => {
    const [table, other] = tablesOf(
      [
        [1, 2],
        [LAST, 2],
        [LAST, 3],
      ],
      [
        [LAST, 3],
        [1, 2],
        [1, 3],
        [LAST, 4],
        [LAST, 4],
        [LAST, 2],
        [LAST, 2 + (1 << 24)],
      ],
    );
    const index = rowIndex(table, key);
    for (let row = 0; row < 3; row++) index.add(row);
    expect(there.map((_pair, row) => index.find(other, row))).toEqual([
      2,
      0,
      undefined,
      undefined,
      undefined,
      1,
      undefined,
    ]);
  });

  it('has room for as many different rows as it was told', () => {
    const own = Array.from({ length: 60 }, (_, row) => [row % 3 === 0 ? LAST : row << 26, row] as const);
    const [table] = tablesOf(own, []);
    const index = rowIndex(table, key, 60);
    expect(own.map((_pair, row) => index.add(row))).toEqual(own.map((_pair, row) => row));
    expect(index.find(table, 60)).toBe(undefined);
  });
});
