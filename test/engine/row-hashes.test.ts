import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Place } from '../../src/engine/place.ts';
import { repeatedRows } from '../../src/engine/repeated-rows.ts';
import {
  addRowHash,
  mergeRowHashes,
  type RowHashes,
  rowHash,
  rowNumber,
  rowPlace,
  startRowHashes,
} from '../../src/engine/row-hashes.ts';
import { sharedRows } from '../../src/engine/shared-rows.ts';
import { canonicalHash } from '../../src/format/canonical-hash.ts';

const hashOf = (text: string) => canonicalHash(text);
const placeOf = (row: number, file = 0): Place => ({ file, offset: row * 5_000_000_000, line: row, example: row });

function tableOf(texts: readonly string[], { cuts = [], most, file = 0 }: TableOptions = {}): RowHashes {
  let all = startRowHashes(most);
  let part = startRowHashes(most);
  for (const [row, text] of texts.entries()) {
    if (cuts.includes(row)) {
      all = mergeRowHashes(all, structuredClone(part));
      part = startRowHashes(most);
    }
    const [question = '', answer = ''] = text.split('|');
    addRowHash(part, hashOf(question), answer.length, placeOf(row, file));
  }
  return mergeRowHashes(all, part);
}

interface TableOptions {
  readonly cuts?: readonly number[];
  readonly most?: number;
  readonly file?: number;
}

const rowsOf = (table: RowHashes) =>
  Array.from({ length: table.kept }, (_, row) => [
    rowHash(table, row, 0),
    rowHash(table, row, 1),
    rowNumber(table, row),
    rowPlace(table, row),
  ]);

const texts = fc.array(
  fc.tuple(fc.constantFrom('a', 'b', 'c', 'd', 'e'), fc.nat(2)).map(([q, n]) => `${q}|${'x'.repeat(n)}`),
  { maxLength: 60 },
);

describe('row hashes', () => {
  it('are the same however the rows were cut', () => {
    fc.assert(
      fc.property(texts, fc.array(fc.nat(60)), fc.option(fc.nat(20), { nil: undefined }), (rows, cuts, most) => {
        const limit = most === undefined ? {} : { most };
        const [whole, cut] = [tableOf(rows, limit), tableOf(rows, { ...limit, cuts })];
        expect(rowsOf(cut)).toEqual(rowsOf(whole));
        expect([cut.seen, cut.kept]).toEqual([rows.length, Math.min(rows.length, most ?? rows.length)]);
      }),
    );
  });

  it('keep rows over many blocks, at 28 bytes each', () => {
    const rows = Array.from({ length: 200_000 }, (_, row) => `${row % 150_000}|`);
    const table = tableOf(rows, { cuts: [1, 70_000, 70_001, 140_000] });
    expect(rowPlace(table, 199_999)).toEqual(placeOf(199_999));
    expect(repeatedRows(table)).toMatchObject({ copies: 50_000, distinct: 50_000 });
    const bytes = table.blocks.reduce((sum, { hashes, numbers, offsets, lines, examples }) => {
      return sum + [hashes, numbers, offsets, lines, examples].reduce((own, { byteLength }) => own + byteLength, 0);
    }, 0);
    expect(bytes / rows.length).toBeLessThan(28 * 1.2);
  });
});

describe('repeatedRows', () => {
  it('finds what a naive count finds', () => {
    fc.assert(
      fc.property(texts, fc.array(fc.nat(60)), (rows, cuts) => {
        const questions = rows.map((row) => row.split('|')[0] ?? '');
        const copies = rows.filter((_, row) => questions.indexOf(questions[row] ?? '') < row);
        const found = repeatedRows(tableOf(rows, { cuts }));
        expect(found.copies).toBe(copies.length);
        expect(found.distinct).toBe(new Set(copies.map((row) => row.split('|')[0])).size);
        expect(found.sum).toBe(copies.reduce((sum, row) => sum + (row.split('|')[1] ?? '').length, 0));
      }),
    );
  });

  it('names the first three by their first copy', () => {
    const found = repeatedRows(tableOf(['a', 'b', 'c', 'd', 'b', 'b', 'a', 'd', 'c']));
    expect(found.first.map(({ original, copy }) => [original.line, copy.line])).toEqual([
      [1, 4],
      [0, 6],
      [3, 7],
    ]);
  });
});

describe('sharedRows', () => {
  it('finds what a naive count finds', () => {
    fc.assert(
      fc.property(texts, texts, fc.array(fc.nat(60)), (train, valid, cuts) => {
        const asked = new Set(valid.map((row) => row.split('|')[0]));
        const shared = [...asked].filter((question) => train.some((row) => row.split('|')[0] === question));
        const same = shared.filter((question) =>
          valid.some((row) => row.split('|')[0] === question && train.includes(row)),
        );
        const found = sharedRows(tableOf(train, { cuts }), tableOf(valid, { file: 1 }));
        expect([found.count, found.same]).toEqual([shared.length, same.length]);
        expect(found.first).toHaveLength(Math.min(3, shared.length));
      }),
    );
  });

  it('gives places on both sides and whether a later row has the same number', () => {
    const found = sharedRows(tableOf(['q', 'a|xx', 'b|x', 'a|x']), tableOf(['b|xx', 'a|x'], { file: 1 }));
    expect(found.first.map(({ here, there, same }) => [here.line, there.file, there.line, same])).toEqual([
      [1, 1, 1, true],
      [2, 1, 0, false],
    ]);
  });

  it('is linear where one hash has many numbers', () => {
    const rows = Array.from({ length: 50_000 }, (_, row) => `same|${'x'.repeat(row % 300)}`);
    const begin = performance.now();
    expect(sharedRows(tableOf(rows), tableOf(rows, { file: 1 }))).toMatchObject({ count: 1, same: 1 });
    expect(performance.now() - begin).toBeLessThan(5000);
  });
});
