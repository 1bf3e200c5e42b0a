import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { loneSurrogates } from '../../src/read/lone-surrogates.ts';

/** `[` and `]` mark the first lone escape and are taken out of the text. */
const CASES: readonly (readonly [marked: string, count: number])[] = [
  ['"a"', 0],
  ['"\\u0041 \\n \\\\"', 0],
  ['"[\\ud83d]"', 1],
  ['"[\\ude00]"', 1],
  ['[\\ud83d]\\ud83d', 2],
  ['"\\ud83d\\ude00"', 0],
  ['"\\uD83D\\uDE00"', 0],
  ['"[\\uD83D] \\uDE00"', 2],
  ['"[\\ude00]\\ud83d"', 2],
  ['"[\\ud83d]\\ud83d\\ude00"', 1],
  ['"\\ud83d\\ude00[\\ude00]"', 1],
  ['"[\\ud83d]\\n\\ude00"', 2],
  ['"[\\ud83d]\\u0041"', 1],
  ['"[\\ud83d]\\\\ude00"', 1],
  ['"\\\\ud83d"', 0],
  ['"\\\\[\\ud83d]"', 1],
  ['"\\\\\\\\ud83d [\\udfff]"', 1],
  ['{"a":"x[\\ud83d]","b":"\\ude00"}', 2],
  ['"\\\u2028[\\ud83d]"', 1],
  // The ends of the ranges.
  ['"\\ud7ff"', 0],
  ['"[\\ud800]"', 1],
  ['"[\\udbff]"', 1],
  ['"[\\udc00]"', 1],
  ['"[\\udfff]"', 1],
  ['"\\ue000"', 0],
  ['"\\ud800\\udc00"', 0],
  ['"\\udbff\\udfff"', 0],
  ['"[\\udbff]\\udbff"', 2],
  ['"[\\ud800]\\ue000"', 1],
  ['"[\\udc00]\\udc00"', 2],
  ['"\\ud83d\\ude00\\ud7ff"', 0],
  ['"\\ud83d\\ude00\\ue000"', 0],
];

describe('loneSurrogates', () => {
  it.each(CASES)('%j: %i', (marked, count) => {
    const start = marked.indexOf('[');
    const text = marked.replace(/[[\]]/g, '');
    expect(loneSurrogates(text)).toEqual(count === 0 ? undefined : { start, end: start + 6, count });
  });

  it('counts what a well-formed string lacks', () => {
    const unit = fc.oneof(fc.constantFrom(0xd83d, 0xde00, 0x41), fc.integer({ min: 0xd7fe, max: 0xe001 }));
    fc.assert(
      fc.property(fc.array(unit), (units) => {
        const text = `"${units.map((code) => `\\u${code.toString(16).padStart(4, '0')}`).join('')}"`;
        const well = String.fromCharCode(...units).toWellFormed();
        const bad = units.flatMap((code, index) => (well.charCodeAt(index) === code ? [] : [1 + 6 * index]));
        const [start] = bad;
        expect(loneSurrogates(text)).toEqual(
          start === undefined ? undefined : { start, end: start + 6, count: bad.length },
        );
      }),
    );
  });
});
