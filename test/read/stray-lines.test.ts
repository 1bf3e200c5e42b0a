import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { CutPart } from '../../src/read/cut-string.ts';
import {
  addLine,
  isRest,
  mergeStrayLines,
  type StrayLines,
  startStrayLines,
  strayRows,
} from '../../src/read/stray-lines.ts';
import { lineOf } from './line-of.ts';

type Part = CutPart | undefined;

/** Each line stands at the offset that is its index in the whole. */
function read(parts: readonly Part[], from = 0): StrayLines {
  const state = startStrayLines();
  for (const [index, part] of parts.entries()) addLine(state, lineOf(`  text ${from + index} `, from + index), part);
  return state;
}

/** A part of a record is stray unless a line before it, with nothing but inner parts between them, opens a string. */
function strayOf(parts: readonly Part[]): number[] {
  return parts.flatMap((part, index) => {
    if (part !== 'inside' && part !== 'closes' && part !== 'reopens') return [];
    const before = parts.slice(0, index).filter((each) => each !== 'aside' && each !== 'inside');
    const last = before.at(-1);
    return last === 'opens' || last === 'reopens' ? [] : [index];
  });
}

const PARTS: readonly Part[] = ['opens', 'inside', 'closes', 'reopens', 'aside', undefined];
const manyParts = fc.array(fc.constantFrom(...PARTS), { maxLength: 12 });

it.each<readonly [Part, boolean]>([
  ['inside', true],
  ['closes', true],
  ['reopens', true],
  ['opens', false],
  ['aside', false],
  [undefined, false],
])('%s is the rest of a record: %s', (part, rest) => expect(isRest(part)).toBe(rest));

describe('strayRows', () => {
  it.each<readonly [parts: readonly Part[], stray: readonly number[]]>([
    [[], []],
    [['inside'], [0]],
    [['closes'], [0]],
    [['reopens'], [0]],
    [['opens', 'inside', 'closes'], []],
    [['opens', 'aside', 'closes'], []],
    [['opens', undefined, 'closes'], [2]],
    [['opens', 'closes', 'closes'], [2]],
    [
      ['opens', 'closes', 'inside', 'inside'],
      [2, 3],
    ],
    [['reopens', 'inside', 'closes'], [0]],
    [
      ['inside', 'aside', 'inside'],
      [0, 2],
    ],
  ])('%j: %j', (parts, stray) => {
    expect(strayOf(parts)).toEqual(stray);
    expect(strayRows(read(parts))?.rows.first.map(({ place }) => place.offset) ?? []).toEqual(stray);
  });

  it('shows the first line without the space around it, and where that stands', () => {
    expect(strayRows(read([undefined, 'closes', 'inside']))).toEqual({
      detail: '"text 1"',
      range: { start: 2, end: 8 },
      rows: {
        count: 2,
        first: [
          { place: { file: 0, offset: 1, line: 0, example: 0 } },
          { place: { file: 0, offset: 2, line: 0, example: 0 } },
        ],
      },
    });
  });

  it('says the same of lines that are read in pieces', () => {
    fc.assert(
      fc.property(manyParts, fc.nat(12), fc.nat(12), (parts, one, other) => {
        const stray = strayOf(parts);
        const [low, high] = [Math.min(one, other), Math.max(one, other)];
        const first = read(parts.slice(0, low));
        const second = read(parts.slice(low, high), low);
        const third = read(parts.slice(high), Math.min(high, parts.length));
        for (const merged of [
          read(parts),
          mergeStrayLines(mergeStrayLines(first, second), third),
          mergeStrayLines(first, mergeStrayLines(second, third)),
        ]) {
          const found = strayRows(merged);
          expect(found?.rows.count ?? 0).toBe(stray.length);
          expect(found?.rows.first.map(({ place }) => place.offset) ?? []).toEqual(stray.slice(0, 3));
          expect(found?.detail).toBe(stray.length === 0 ? undefined : `"text ${stray[0]}"`);
        }
      }),
    );
  });
});
