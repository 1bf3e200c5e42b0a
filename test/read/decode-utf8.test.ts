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
});
