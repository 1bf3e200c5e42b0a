import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { plainHash } from '../../src/format/plain-hash.ts';

describe('plainHash', () => {
  it.each([
    ['Positive', ' positive\n'],
    ['ÄRGER IM ÖL', 'ärger im öl'],
    ['МОСКВА', 'москва'],
    ['ΑΘΗΝΑ', 'αθηνα'],
    ['東京\u3000タワー', '東京タワー'],
    ['a\u00a0b\u2003c', 'A B C'],
  ])('is the same for %j and %j', (a, b) => expect(plainHash(a)).toBe(plainHash(b)));

  it('tells texts apart that differ in anything else', () => {
    const plain = (text: string) =>
      [...text]
        .map((unit) => unit.toLowerCase())
        .join('')
        .replace(/\s/g, '');
    const text = fc.string({ unit: fc.constantFrom('a', 'A', 'b', ' ', '\n', '1', '2', 'é', '東'), maxLength: 12 });
    fc.assert(
      fc.property(text, text, (a, b) => {
        expect(plainHash(a) === plainHash(b)).toBe(plain(a) === plain(b));
      }),
      { numRuns: 3000 },
    );
  });

  it('tells numbers apart', () => {
    const hashes = new Set(Array.from({ length: 100_000 }, (_, index) => plainHash(`${index}`)));
    expect(hashes.size).toBeGreaterThan(99_990);
  });
});
