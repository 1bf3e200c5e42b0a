import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { caretWindow } from '../../src/read/caret-window.ts';

/** `[…]` marks the range and is taken out of the text. */
function windowOf(marked: string, width: number): readonly [line: string, caret: string] {
  const start = marked.indexOf('[');
  const end = marked.indexOf(']') - 1;
  const { line, caret } = caretWindow(marked.replace(/[[\]]/g, ''), start, end, width);
  return [line, caret];
}

describe('a range that fits', () => {
  it.each<readonly [marked: string, width: number, line: string, caret: string]>([
    // What fits is shown whole.
    ['abc[de]fgh', 8, 'abcdefgh', '   ^^'],
    ['abc[de]fgh', 7, '…bcdefgh', '   ^^'],
    ['abcd[e]fgh', 7, '…bcdefgh', '    ^'],
    ['[abc]', 3, 'abc', '^^^'],
    // What one side leaves, the other takes.
    ['[a]bcdefgh', 4, 'abcd…', '^'],
    ['abcdefg[h]', 4, '…efgh', '    ^'],
    ['a[b]cdefgh', 4, 'abcd…', ' ^'],
    ['abcdef[g]h', 4, '…efgh', '   ^'],
    ['abcd[e]fgh', 1, '…e…', ' ^'],
    ['abcd[ef]gh', 2, '…ef…', ' ^^'],
    ['abcd[ef]gh', 3, '…efg…', ' ^^'],
    ['abcd[ef]gh', 4, '…defg…', '  ^^'],
    // An empty range.
    ['abcd[]efgh', 4, '…cdef…', '   ^'],
    ['abcdefgh[]', 4, '…efgh', '     ^'],
    ['[]abcdefgh', 4, 'abcd…', '^'],
    ['abcd[]efgh', 0, '……', ' ^'],
    // Two columns are not cut.
    ['你你[x]你你', 5, '…你x你…', '   ^'],
    ['你你[x]你你', 6, '…你x你…', '   ^'],
    ['你你[x]你你', 7, '…你x你你', '   ^'],
    ['你[你]你', 2, '…你…', ' ^^'],
    ['你你[你你你]x', 8, '…你你你x', ' ^^^^^^'],
    ['a[e\u0301]b', 3, 'ae\u0301b', ' ^'],
    // What is shown by its code takes as much room as the code.
    ['\u00a0[x]\u00a0', 7, '…x\\u{a0}', ' ^'],
    ['\u00a0[x]\u00a0', 13, '\\u{a0}x\\u{a0}', '      ^'],
    ['\t[\u200c]\u3000', 60, '\\u{9}\\u{200c}\\u{3000}', '     ^^^^^^^^'],
    ['x[\ufeff]y', 60, 'x\\u{feff}y', ' ^^^^^^^^'],
  ])('%j in %i columns', (marked, width, line, caret) => expect(windowOf(marked, width)).toEqual([line, caret]));
});

describe('a range that does not fit has one caret, at its start', () => {
  it.each<readonly [marked: string, width: number, line: string, caret: string]>([
    ['[abcdefgh]', 4, 'abcd…', '^'],
    ['x[abcdefgh]y', 4, 'xabc…', ' ^'],
    ['xy[abcdefgh]', 4, '…yabc…', '  ^'],
    ['xyz[abcdefghi]', 8, '…yzabcdef…', '   ^'],
    ['xy[abcdefghi]', 8, 'xyabcdef…', '  ^'],
    ['x[abcdefghi]', 8, 'xabcdefg…', ' ^'],
    ['xyz[abcdefghi]z', 8, '…yzabcdef…', '   ^'],
    ['你[abcdefghi]', 4, '…abcd…', ' ^'],
    ['你[你你你]', 4, '…你你…', ' ^'],
    ['\t[abcdefgh]', 7, '…abcdefg…', ' ^'],
    ['x[\u00a0\u00a0\u00a0]', 8, 'x\\u{a0}…', ' ^'],
    ['x[abc]', 2, '…ab…', ' ^'],
    ['x[abc]', 1, '…a…', ' ^'],
    ['[你]', 1, '…', '^'],
  ])('%j in %i columns', (marked, width, line, caret) => expect(windowOf(marked, width)).toEqual([line, caret]));
});

describe('an index', () => {
  it.each([
    [-3, 1, '^'],
    [1, 99, ' ^^'],
    [2, 1, '  ^'],
    [3, 3, '   ^'],
    [9, 12, '   ^'],
  ])('from %i to %i of three characters', (start, end, caret) =>
    expect(caretWindow('abc', start, end)).toEqual({ line: 'abc', caret }),
  );

  it.each([
    ['\ud800\udc00x', '^'],
    ['\udbff\udfffx', '^'],
    ['\ud7ff\udc00x', ' ^'],
    ['\udc00\udc00x', '        ^'],
    ['\ud800\udbffx', '        ^'],
    ['\ud800\ue000x', '        ^'],
    ['a\udfffx', ' ^'],
  ])('is not in the middle of a character: %j', (text, caret) => expect(caretWindow(text, 1, 1).caret).toBe(caret));
});

it('is as wide as asked for, with the range in the middle where there is text on both sides', () => {
  const text = fc.string({ unit: fc.constantFrom(...'abcdefgh'), minLength: 1, maxLength: 30 });
  fc.assert(
    fc.property(text, fc.nat(30), fc.nat(30), fc.nat(20), (line, one, other, width) => {
      const start = Math.min(one, other, line.length);
      const end = Math.min(Math.max(one, other), line.length, start + width);
      const spare = width - (end - start);
      // Half of what is left goes to each side, the odd column behind the range, and what one does not need to the other.
      let left = 0;
      let right = 0;
      const more = (): boolean => left < start || right < line.length - end;
      while (left + right < spare && more()) {
        const wantsRight = right < line.length - end && (right < Math.ceil(spare / 2) || left === start);
        if (wantsRight) right++;
        else left++;
      }
      const from = start - left;
      const head = from > 0 ? '…' : '';
      const tail = end + right < line.length ? '…' : '';
      expect(caretWindow(line, start, end, width)).toEqual({
        line: `${head}${line.slice(from, end + right)}${tail}`,
        caret: `${' '.repeat(head.length + left)}${'^'.repeat(Math.max(1, end - start))}`,
      });
    }),
  );
});
