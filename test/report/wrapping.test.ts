import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { displayWidth } from '../../src/read/display-width.ts';
import { textLines } from '../../src/report/show/text-lines.ts';
import { wrapColumns } from '../../src/report/wrap-columns.ts';
import { wrapText } from '../../src/report/wrap-text.ts';

/** Words and spaces, some of them wide or without a width. */
const text = fc
  .array(fc.constantFrom(' ', ' ', 'a', 'bc', 'def', '漢', '🚲', 'e\u0301', '\u0301'), { maxLength: 20 })
  .map((parts) => parts.join(''));
const width = fc.integer({ min: 1, max: 9 });

describe('wrapText', () => {
  it.each([
    ['', 5, ['']],
    ['a', 1, ['a']],
    ['a b c', 3, ['a b', 'c']],
    ['a b c', 2, ['a', 'b', 'c']],
    ['abc def', 7, ['abc def']],
    ['abc def', 6, ['abc', 'def']],
    ['longer a', 3, ['longer', 'a']],
    ['a longer b', 3, ['a', 'longer', 'b']],
    ['漢字 漢', 7, ['漢字 漢']],
    ['漢字 漢', 6, ['漢字', '漢']],
    ['a  b', 4, ['a  b']],
    ['ab cd ef gh', 5, ['ab cd', 'ef gh']],
    ['a bb ccc d', 4, ['a bb', 'ccc', 'd']],
  ])('%j in %d columns', (line, columns, lines) => {
    expect(wrapText(line, columns)).toEqual(lines);
  });

  it('fills each line with the words that fit', () => {
    const words = fc.array(fc.constantFrom('a', 'bc', 'def', '漢', '🚲🚲', 'e\u0301'), { minLength: 1, maxLength: 12 });
    fc.assert(
      fc.property(words, width, (list, columns) => {
        const lines = wrapText(list.join(' '), columns);
        expect(lines.join(' ')).toBe(list.join(' '));
        for (const [index, line] of lines.entries()) {
          if (line.includes(' ')) expect(displayWidth(line)).toBeLessThanOrEqual(columns);
          const [next] = lines[index + 1]?.split(' ') ?? [];
          if (next !== undefined) expect(displayWidth(`${line} ${next}`)).toBeGreaterThan(columns);
        }
      }),
    );
  });
});

describe('wrapColumns', () => {
  it.each([
    ['', 5, ['']],
    ['abc', 3, ['abc']],
    ['abcd', 3, ['abc', 'd']],
    ['ab cd', 3, ['ab', 'cd']],
    ['abc def', 3, ['abc', 'def']],
    ['abc  def', 3, ['abc', ' de', 'f']],
    ['a b cdef', 5, ['a b', 'cdef']],
    ['  abcd', 4, ['  ab', 'cd']],
    ['  ab cd', 6, ['  ab', 'cd']],
    ['  ab', 1, [' ', 'a', 'b']],
    ['漢字', 3, ['漢', '字']],
    ['漢字', 1, ['漢', '字']],
    ['a漢', 2, ['a', '漢']],
    ['ab\u0301c', 2, ['ab\u0301', 'c']],
    ['ab cde fg', 6, ['ab cde', 'fg']],
    ['ab cdefgh ij', 6, ['ab', 'cdefgh', 'ij']],
    ['a b漢漢 c', 5, ['a', 'b漢漢', 'c']],
    ['aa bb cccccc', 5, ['aa bb', 'ccccc', 'c']],
    ['aa bbbb cc', 5, ['aa', 'bbbb', 'cc']],
    ['a bcdefghij', 4, ['a', 'bcde', 'fghi', 'j']],
    ['\u0301 ééé漢', 3, ['\u0301', 'ééé', '漢']],
    ['\u0301 éé漢', 3, ['\u0301', 'éé', '漢']],
  ])('%j in %d columns', (line, columns, lines) => {
    expect(wrapColumns(line, columns)).toEqual(lines);
  });

  it('loses nothing but a space at a break, and gives no wider line than it has to', () => {
    fc.assert(
      fc.property(text, width, (line, columns) => {
        const lines = wrapColumns(line, columns);
        const all = lines.join('');
        expect(all.replaceAll(' ', '')).toBe(line.replaceAll(' ', ''));
        expect(line.length - all.length).toBeLessThan(lines.length);
        for (const piece of lines) {
          const shown = [...piece].filter((character) => displayWidth(character) > 0);
          if (shown.length > 1) expect(displayWidth(piece)).toBeLessThanOrEqual(columns);
        }
      }),
    );
  });
});

describe('textLines', () => {
  it.each([
    ['', 9, ['']],
    ['a\nb\r\n\nc', 9, ['a', 'b', '', 'c']],
    ['\ta\tb', 12, ['    a    b']],
    ['a\u001bb\rc', 20, [String.raw`a\u{1b}b\u{d}c`]],
    ['abc ::d', 3, ['abc', String.raw`\u{3a}:d`]],
    ['##[a]', 9, [String.raw`#\u{23}[a]`]],
  ])('of %j in %d columns', (value, columns, lines) => {
    expect(textLines(value, columns)).toEqual(lines);
  });

  it('hides secrets, also where a line breaks them', () => {
    // In pieces, so that nobody takes it for a real one.
    const half = 'aZ3kQ9vXw7Lr2TnB5mYc';
    expect(textLines(`key: ${['sk-', half, 'T3Blbk', 'FJ', half].join('')}`, 20).join('')).not.toContain(half.slice(4));
  });
});
