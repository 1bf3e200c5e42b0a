import fc from 'fast-check';
import { expect, it } from 'vitest';
import { utf16Index } from '../../src/read/utf16-index.ts';

/** Byte by byte: the UTF-16 index of the character that a byte belongs to. */
function indexOfEachByte(text: string): number[] {
  let index = 0;
  const indexes = [...text].flatMap((character) => {
    const here = Array<number>(Buffer.byteLength(character)).fill(index);
    index += character.length;
    return here;
  });
  return [...indexes, text.length];
}

it.each([
  ['', [0]],
  ['ab', [0, 1, 2]],
  // The last and the first code points of one, two, three and four bytes.
  ['\x7f\x80', [0, 1, 1, 2]],
  ['\u07ff\u0800', [0, 0, 1, 1, 1, 2]],
  ['\ud7ff\ue000\uffff', [0, 0, 0, 1, 1, 1, 2, 2, 2, 3]],
  ['\u{10000}\u{10ffff}', [0, 0, 0, 0, 2, 2, 2, 2, 4]],
  ['\ud800\udc00x\udbff\udfff', [0, 0, 0, 0, 2, 3, 3, 3, 3, 5]],
  // Halves of a pair at the end of a text are written as U+FFFD, which has three bytes.
  ['\ud800', [0, 0, 0, 1]],
  ['\udbff', [0, 0, 0, 1]],
  ['\udc00x', [0, 0, 0, 1, 2]],
])('%j gives for each byte where its character starts', (text, indexes) => {
  expect(indexes.map((_, byte) => utf16Index(text, byte))).toEqual(indexes);
  expect(indexOfEachByte(text)).toEqual(indexes);
});

it('ends at the end of the text', () => {
  expect(utf16Index('aé', 3)).toBe(2);
  expect(utf16Index('aé', 100)).toBe(2);
  expect(utf16Index('', 1)).toBe(0);
});

it('agrees with a slow reference', () => {
  fc.assert(
    fc.property(
      fc.array(fc.constantFrom('a', '\x7f', '\x80', 'é', '\u0800', '\uffff', '🚲', '\u{10ffff}')),
      (parts) => {
        const text = parts.join('');
        const indexes = indexOfEachByte(text);
        expect(indexes.map((_, byte) => utf16Index(text, byte))).toEqual(indexes);
      },
    ),
  );
});
