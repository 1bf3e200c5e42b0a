import fc from 'fast-check';
import { expect, it } from 'vitest';
import { rawIndex } from '../../src/read/raw-index.ts';

it.each([
  ['""', [1, 1, 1]],
  ['"a"', [1, 2, 2]],
  ['"ab"', [1, 2, 3, 3]],
  ['"\\n"', [1, 3, 3]],
  ['"\\\\u"', [1, 3, 4, 4]],
  ['"\\"a"', [1, 3, 4, 4]],
  ['"\\u00e9u"', [1, 7, 8, 8]],
  ['"\\ud83d\\udeb2x"', [1, 7, 13, 14, 14]],
  ['"🚲"', [1, 2, 3, 3]],
])('the characters of %s begin at %j', (raw, starts) => {
  expect(starts.map((_, index) => rawIndex(raw, index))).toEqual(starts);
});

it('leads from a string to its literal, whatever is escaped', () => {
  const unit = fc.constantFrom('a', 'u', 'é', '\u2028', '🚲', '\u{10ffff}', '\n', '"', '\\', '\u0001', '/');
  const text = fc.array(unit, { maxLength: 12 }).map((parts) => parts.join(''));
  const allEscaped = (raw: string): string =>
    raw.replace(/[^\0-~]/g, (char) => `\\u${char.charCodeAt(0).toString(16).padStart(4, '0')}`).replaceAll('/', '\\/');
  fc.assert(
    fc.property(text, fc.boolean(), (given, escaped) => {
      const raw = escaped ? allEscaped(JSON.stringify(given)) : JSON.stringify(given);
      for (let index = 0; index <= given.length + 1; index++)
        expect(JSON.parse(`"${raw.slice(rawIndex(raw, index))}`)).toBe(given.slice(index));
    }),
  );
});
