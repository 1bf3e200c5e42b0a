import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { editDistance } from '../../src/format/edit-distance.ts';

/** By definition, exponential. */
function slowly(a: string, b: string): number {
  if (a === '' || b === '') return a.length + b.length;
  const [x, y] = [a.slice(0, -1), b.slice(0, -1)];
  const swapped = a.length > 1 && b.length > 1 && a.slice(-2) === `${b.at(-1)}${b.at(-2)}`;
  return Math.min(
    slowly(x, b) + 1,
    slowly(a, y) + 1,
    slowly(x, y) + (a.at(-1) === b.at(-1) ? 0 : 1),
    swapped ? slowly(a.slice(0, -2), b.slice(0, -2)) + 1 : Number.POSITIVE_INFINITY,
  );
}

describe('editDistance', () => {
  it.each([
    ['', '', 0],
    ['tool', 'tool', 0],
    ['', 'ab', 2],
    ['modle', 'model', 1],
    ['kitten', 'sitting', 3],
    ['ca', 'abc', 3],
  ])('%j to %j is %i', (a, b, edits) => {
    expect(editDistance(a, b, 9)).toBe(edits);
    expect(editDistance(b, a, 9)).toBe(edits);
  });

  it('agrees with the definition, up to the bound', () => {
    const word = fc.string({ unit: fc.constantFrom('a', 'b', 'c'), maxLength: 6 });
    fc.assert(
      fc.property(word, word, fc.nat(7), (a, b, most) => {
        const edits = slowly(a, b);
        expect(editDistance(a, b, most)).toBe(edits <= most ? edits : most + 1);
      }),
      { numRuns: 500 },
    );
  });
});
