import { describe, expect, it } from 'vitest';
import { continuedRows } from '../../src/engine/continued-rows.ts';
import { conversationKey } from '../../src/format/row-fingerprint.ts';
import { placeOf, type Row, rowsTable } from './rows.ts';

/** A short row, and the key that a longer one has of it. */
const short = (id: number): Row => ({ prompt: { high: id, low: -id }, answer: id * 3 });
const keyOf = (id: number) => conversationKey({ high: id, low: -id }, id * 3);
const pairsOf = (rows: readonly Row[]) =>
  continuedRows(rowsTable(rows)).first.map(({ row, longer }) => [row.line, longer.line]);

describe('continuedRows', () => {
  it('finds no row where nothing goes on', () => {
    expect(continuedRows(rowsTable([short(1), short(2)]))).toEqual({ count: 0, isCut: false, first: [] });
  });

  it('counts every row and shows the first three', () => {
    const rows = [short(1), short(9), short(2), { beginnings: [1, 2, 3, 4].map(keyOf) }, short(3), short(4), short(1)];
    expect(continuedRows(rowsTable(rows))).toEqual({
      count: 5,
      isCut: false,
      first: [
        { row: placeOf(0), longer: placeOf(3) },
        { row: placeOf(2), longer: placeOf(3) },
        { row: placeOf(4), longer: placeOf(3) },
      ],
    });
  });

  it('names the first longer row', () => {
    expect(
      pairsOf([{ beginnings: [keyOf(2)] }, { beginnings: [keyOf(1)] }, { beginnings: [keyOf(1)] }, short(1)]),
    ).toEqual([[3, 1]]);
  });

  it.each(['unasked', 'open', 'pair'] as const)('leaves out rows that are %s', (kind) => {
    expect(pairsOf([{ ...short(1), kind }, { beginnings: [keyOf(1)] }])).toEqual([]);
  });

  it.each(Array.from({ length: 24 }, (_, id) => id + 1))('tells keys apart that share a slot: %i', (id) => {
    const { high, low } = keyOf(id);
    // Two keys have four slots, three have six.
    const others = [
      { high: high ^ 1, low },
      { high, low: low ^ (1 << 31) },
      { high, low: low ^ 12 },
      { high: low, low: high },
    ];
    for (const other of others) {
      expect(pairsOf([short(id), { beginnings: [other] }])).toEqual([]);
      expect(pairsOf([short(id), { beginnings: [other] }, { beginnings: [keyOf(id)] }])).toEqual([[0, 2]]);
      expect(pairsOf([short(id), { beginnings: [other, { high: 5, low }] }, { beginnings: [keyOf(id)] }])).toEqual([
        [0, 2],
      ]);
    }
  });

  it('finds every one of many keys', () => {
    const ids = Array.from({ length: 100 }, (_, index) => index + 1);
    const table = rowsTable([...ids.map(short), { beginnings: ids.map(keyOf) }, ...ids.map((id) => short(id + 100))]);
    expect(continuedRows(table).count).toBe(100);
  });

  it.each([
    ['rows were left out', { most: 2 }, 0xffffffff, true],
    ['beginnings were left out', {}, 0xfffffffe, true],
    ['nothing was left out', { most: 3 }, 0xffffffff, false],
  ])('says whether something is missing: %s', (_, options, limit, isCut) => {
    const table = rowsTable([short(1), { beginnings: [keyOf(1)] }, short(1)], options);
    table.beginnings.limit = limit;
    expect(continuedRows(table).isCut).toBe(isCut);
  });
});
