import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Place } from '../../src/engine/place.ts';
import { repeatedRows } from '../../src/engine/repeated-rows.ts';
import { addBeginnings, mergeBeginnings, startBeginnings } from '../../src/engine/row-beginnings.ts';
import {
  addRow,
  mergeRowTables,
  type RowTable,
  rowAnswer,
  rowKind,
  rowPlace,
  rowPlain,
  rowPrompt,
  rowRecord,
  rowSketch,
  rowTokens,
  startRowTable,
} from '../../src/engine/row-table.ts';
import { sharedRows } from '../../src/engine/shared-rows.ts';
import { canonicalHash } from '../../src/format/canonical-hash.ts';
import { ROW_KINDS, type RowFingerprint } from '../../src/format/row-fingerprint.ts';

interface TableOptions {
  readonly cuts?: readonly number[];
  readonly most?: number;
  readonly file?: number;
  readonly sketched?: boolean;
}

const placeOf = (row: number, file = 0): Place => ({ file, offset: row * 5_000_000_000, line: row, example: row });

/** A row of the text `prompt|answer`. */
function fingerprintOf(text: string): RowFingerprint {
  const [question = '', answer = ''] = text.split('|');
  return {
    prompt: canonicalHash(question),
    record: canonicalHash(text).low,
    kind: 'answered',
    answer: canonicalHash(answer).low,
    plain: canonicalHash(answer).high,
    beginnings: [canonicalHash(answer)],
    system: undefined,
  };
}

function tableOf(texts: readonly string[], { cuts = [], most, file = 0, sketched }: TableOptions = {}): RowTable {
  const options = { ...(most === undefined ? {} : { most }), ...(sketched === undefined ? {} : { sketched }) };
  let all = startRowTable(options);
  let part = startRowTable(options);
  for (const [row, text] of texts.entries()) {
    if (cuts.includes(row)) {
      all = mergeRowTables(all, structuredClone(part));
      part = startRowTable(options);
    }
    addRow(part, fingerprintOf(text), text.length, placeOf(row, file), [row, row + 1]);
  }
  return mergeRowTables(all, part);
}

const rowsOf = (table: RowTable) =>
  Array.from({ length: table.kept }, (_, row) => [
    [rowPrompt(table, row, 0), rowPrompt(table, row, 1), rowRecord(table, row)],
    [rowAnswer(table, row), rowPlain(table, row), rowKind(table, row), rowTokens(table, row)],
    [rowSketch(table, row, 0), rowSketch(table, row, 1)],
    rowPlace(table, row),
  ]);
const beginningsOf = ({ beginnings: { kept, words } }: RowTable) => [...words.subarray(0, 3 * kept)];

const texts = fc.array(
  fc.tuple(fc.constantFrom('a', 'b', 'c', 'd', 'e'), fc.nat(2)).map(([q, n]) => `${q}|${'x'.repeat(n)}`),
  { maxLength: 60 },
);

describe('a row table', () => {
  it('is the same however the rows were cut', () => {
    const limit = fc.option(fc.nat(20), { nil: undefined });
    fc.assert(
      fc.property(texts, fc.array(fc.nat(60)), limit, fc.boolean(), (rows, cuts, most, sketched) => {
        const options = most === undefined ? { sketched } : { most, sketched };
        const [whole, cut] = [tableOf(rows, options), tableOf(rows, { ...options, cuts })];
        expect(rowsOf(cut)).toEqual(rowsOf(whole));
        expect(beginningsOf(cut)).toEqual(beginningsOf(whole));
        expect([cut.seen, cut.kept]).toEqual([rows.length, Math.min(rows.length, most ?? rows.length)]);
      }),
    );
  });

  it('keeps every place, however far rows are apart', () => {
    const step = fc.record({ bytes: fc.nat(2 ** 40), lines: fc.nat(2 ** 22), blank: fc.nat(2 ** 21) });
    fc.assert(
      fc.property(fc.array(fc.record({ step, near: fc.boolean() }), { maxLength: 30 }), fc.nat(30), (steps, cut) => {
        const places: Place[] = [];
        let place = placeOf(0, 3);
        for (const { step, near } of steps) {
          const by = near ? { bytes: step.bytes % 5000, lines: step.lines % 9, blank: 0 } : step;
          const line = place.line + by.lines + by.blank;
          place = { file: 3, offset: place.offset + by.bytes, line, example: place.example + by.lines };
          places.push(place);
        }
        const tables = [startRowTable(), startRowTable()] as const;
        for (const [row, each] of places.entries()) addRow(tables[row < cut ? 0 : 1], fingerprintOf('a|b'), 1, each);
        const table = mergeRowTables(...tables);
        expect(places.map((_, row) => rowPlace(table, row))).toEqual(places);
      }),
    );
  });

  it('keeps rows over many blocks, at 32 bytes each and 40 with sketches', () => {
    const rows = Array.from({ length: 200_000 }, (_, row) => `${row % 150_000}|`);
    for (const sketched of [false, true]) {
      const table = tableOf(rows, { cuts: [1, 70_000, 70_001, 140_000], sketched });
      expect(rowPlace(table, 199_999)).toEqual(placeOf(199_999));
      expect(repeatedRows(table)).toMatchObject({ copies: 50_000, distinct: 50_000 });
      const bytes = table.blocks.reduce((sum, { words, sketches }) => sum + words.byteLength + sketches.byteLength, 0);
      expect(bytes / rows.length).toBeLessThan((sketched ? 40 : 32) * 1.05);
    }
  });

  it('holds every kind and the largest numbers', () => {
    const table = startRowTable();
    for (const kind of ROW_KINDS) addRow(table, { ...fingerprintOf('a|b'), kind, answer: -1 }, 2 ** 30 - 1, placeOf(0));
    expect(ROW_KINDS.map((_, row) => rowKind(table, row))).toEqual(ROW_KINDS);
    expect([rowTokens(table, 3), rowAnswer(table, 3)]).toEqual([2 ** 30 - 1, -1]);
  });
});

describe('beginnings', () => {
  it('beyond a number are chosen by hash, the same however they were cut', () => {
    const keys = fc.array(
      fc.nat(200).map((index) => canonicalHash(index)),
      { maxLength: 80 },
    );
    fc.assert(
      fc.property(keys, fc.nat(80), fc.nat(80), fc.integer({ min: 1, max: 30 }), (all, a, b, most) => {
        const cut = [Math.min(a, b), Math.max(a, b)];
        const whole = startBeginnings(most);
        const parts = [startBeginnings(most), startBeginnings(most), startBeginnings(most)] as const;
        for (const [row, key] of all.entries()) {
          addBeginnings(whole, [key], row);
          const part = cut.filter((at) => at <= row).length;
          addBeginnings(parts[part] ?? whole, [key], row - (part === 0 ? 0 : (cut[part - 1] ?? 0)));
        }
        const [first, ...others] = parts;
        for (const [index, part] of others.entries()) mergeBeginnings(first, part, cut[index] ?? 0, all.length);
        expect([first.kept, first.limit]).toEqual([whole.kept, whole.limit]);
        expect([...first.words.subarray(0, 3 * first.kept)]).toEqual([...whole.words.subarray(0, 3 * whole.kept)]);
        expect(whole.kept).toBeLessThanOrEqual(most);
      }),
    );
  });
});

describe('repeatedRows', () => {
  it('finds what a naive count finds', () => {
    fc.assert(
      fc.property(texts, fc.array(fc.nat(60)), (rows, cuts) => {
        const copies = rows.filter((text, row) => rows.indexOf(text) < row);
        const found = repeatedRows(tableOf(rows, { cuts }));
        expect(found.copies).toBe(copies.length);
        expect(found.distinct).toBe(new Set(copies).size);
        expect(found.tokens).toBe(copies.reduce((sum, { length }) => sum + length, 0));
      }),
    );
  });

  it('names the first three by their first copy, with their number', () => {
    const found = repeatedRows(tableOf(['a', 'b', 'c', 'd', 'b', 'b', 'a', 'd', 'c']));
    expect(found.first.map(({ original, copy, rows }) => [original.line, copy.line, rows])).toEqual([
      [1, 4, 3],
      [0, 6, 2],
      [3, 7, 2],
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

  it('gives places on both sides and whether a later row is the same altogether', () => {
    const found = sharedRows(tableOf(['q', 'a|xx', 'b|x', 'a|x']), tableOf(['b|xx', 'a|x'], { file: 1 }));
    expect(found.first.map(({ here, there, same }) => [here.line, there.file, there.line, same])).toEqual([
      [1, 1, 1, true],
      [2, 1, 0, false],
    ]);
  });

  it('is linear where one prompt has many answers', () => {
    const rows = Array.from({ length: 50_000 }, (_, row) => `same|${'x'.repeat(row % 300)}`);
    const begin = performance.now();
    expect(sharedRows(tableOf(rows), tableOf(rows, { file: 1 }))).toMatchObject({ count: 1, same: 1 });
    expect(performance.now() - begin).toBeLessThan(5000);
  });
});
