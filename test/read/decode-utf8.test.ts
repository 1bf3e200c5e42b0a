import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { decodeUtf8 } from '../../src/read/decode-utf8.ts';

describe('decodeUtf8', () => {
  it('gives what toString gives, for any text', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), fc.string({ unit: 'binary' }), (before, text) => {
        const around = Buffer.byteLength(before);
        const bytes = Buffer.from(`${before}${text}${before}`);
        expect(decodeUtf8(bytes, around, around + Buffer.byteLength(text))).toBe(text);
      }),
    );
  });

  it('keeps a byte order mark inside a text, NUL and the last code point', () => {
    const text = 'a\ufeff\0é\u{10ffff}';
    const bytes = Buffer.from(text);
    expect(decodeUtf8(bytes, 0, bytes.length)).toBe(text);
    const marked = Buffer.from(`\ufeff${text}`);
    expect(decodeUtf8(marked, 0, marked.length)).toBe(marked.toString('utf8'));
  });

  const LONGEST = 1 << 22;
  it.each([LONGEST - 1, LONGEST, LONGEST + 1])('gives a text of %i bytes, and what is around it', (size) => {
    for (const text of [`é${'a'.repeat(size - 2)}`, 'a'.repeat(size)]) {
      const bytes = Buffer.from(`é${text}é`);
      expect(decodeUtf8(bytes, 2, size + 2) === text).toBe(true);
    }
  });

  it('gives texts without and with other characters than ASCII', () => {
    const bytes = Buffer.from('aéb');
    expect([
      decodeUtf8(bytes, 0, 0),
      decodeUtf8(bytes, 0, 1),
      decodeUtf8(bytes, 0, 3),
      decodeUtf8(bytes, 3, 4),
      decodeUtf8(bytes, 1, 4),
    ]).toEqual(['', 'a', 'aé', 'b', 'éb']);
  });

  // Short texts are transcoded, wherever they are; of a long one there is no second copy.
  it.each([
    ['', 'é', 'utf8', 0],
    ['a'.repeat(LONGEST), 'é', 'utf8', 0],
    ['', 'é'.repeat(LONGEST / 2), 'utf8', 0],
    ['', `a${'é'.repeat(LONGEST / 2)}`, 'utf8', 1],
  ] as const)('case %#', (before, text, encoding, calls) => {
    const bytes = Buffer.from(before + text);
    let asked = 0;
    const decode = bytes.toString;
    bytes.toString = (...parts) => {
      asked += parts[0] === encoding ? 1 : 0;
      return decode.apply(bytes, parts);
    };
    expect(decodeUtf8(bytes, before.length, bytes.length) === text).toBe(true);
    expect(asked).toBe(calls);
  });
});
