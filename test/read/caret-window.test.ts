import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { caretWindow } from '../../src/read/caret-window.ts';
import { displayWidth } from '../../src/read/display-width.ts';

describe('caretWindow', () => {
  it('shows a short line whole', () => {
    expect(caretWindow('{"a":tru}', 5, 8)).toEqual({ line: '{"a":tru}', caret: '     ^^^' });
  });

  it('cuts a long line on both sides', () => {
    const { line, caret } = caretWindow(`${'a'.repeat(100)}X${'b'.repeat(100)}`, 100, 101, 21);
    expect(line).toBe(`…${'a'.repeat(10)}X${'b'.repeat(10)}…`);
    expect(caret).toBe(`${' '.repeat(11)}^`);
  });

  it('uses the room that one side leaves', () => {
    expect(caretWindow(`${'a'.repeat(100)}X`, 100, 101, 21).line).toBe(`…${'a'.repeat(20)}X`);
  });

  it('counts wide characters as two columns', () => {
    expect(caretWindow('"你好" x', 5, 6)).toEqual({ line: '"你好" x', caret: '       ^' });
    expect(caretWindow('"🙂" x', 5, 6)).toEqual({ line: '"🙂" x', caret: '     ^' });
    expect(caretWindow('"e\u0301" x', 5, 6)).toEqual({ line: '"e\u0301" x', caret: '    ^' });
  });

  it('shows what cannot be seen', () => {
    expect(caretWindow('\u00a0{}', 0, 1)).toEqual({ line: '\\u{a0}{}', caret: '^^^^^^' });
    expect(caretWindow('a\u001bb', 2, 3)).toEqual({ line: 'a\\u{1b}b', caret: '       ^' });
  });

  it('stands behind the end of the line', () => {
    expect(caretWindow('{"a"', 4, 5)).toEqual({ line: '{"a"', caret: '    ^' });
    expect(caretWindow('', 0, 1)).toEqual({ line: '', caret: '^' });
  });

  it('stays small and plain for any text', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 300 }), fc.nat(300), fc.nat(300), (text, start, length) => {
        const { line, caret } = caretWindow(text, start, start + length);
        expect(displayWidth(line)).toBeLessThanOrEqual(64);
        expect(line).not.toMatch(/[\u0000-\u001f\u007f-\u009f\u2028\u2029]/);
        expect(caret).toMatch(/^ *\^+$/);
        expect(caret.length).toBeLessThanOrEqual(Math.max(1, displayWidth(line)) + 1);
      }),
      { numRuns: 2000 },
    );
  });
});
