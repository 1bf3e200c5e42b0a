import { describe, expect, it } from 'vitest';
import { displayWidth } from '../../src/read/display-width.ts';

/** The first and the last of characters that take two columns. */
const WIDE: readonly (readonly [first: number, last: number])[] = [
  [0x1100, 0x115f],
  [0x231a, 0x231b],
  [0x2329, 0x232a],
  [0x23e9, 0x23ec],
  [0x25fd, 0x25fe],
  [0x2614, 0x2615],
  [0x2648, 0x2653],
  [0x26a1, 0x26a1],
  [0x2705, 0x2705],
  [0x270a, 0x270b],
  [0x2728, 0x2728],
  [0x274c, 0x274c],
  [0x2753, 0x2757],
  [0x2795, 0x2797],
  [0x2b1b, 0x2b1c],
  [0x2b50, 0x2b50],
  [0x2e80, 0x303e],
  [0x3041, 0xa4cf],
  [0xa960, 0xa97f],
  [0xac00, 0xd7a3],
  [0xf900, 0xfaff],
  [0xfe10, 0xfe19],
  [0xfe30, 0xfe6f],
  [0xff01, 0xff60],
  [0xffe0, 0xffe6],
  [0x16fe0, 0x18dff],
  [0x1b000, 0x1b2ff],
  [0x1f004, 0x1f004],
  [0x1f0cf, 0x1f0cf],
  [0x1f18e, 0x1f19a],
  [0x1f200, 0x1f320],
  [0x1f32d, 0x1f64f],
  [0x1f680, 0x1f6ff],
  [0x1f7e0, 0x1f7eb],
  [0x1f90c, 0x1f9ff],
  [0x1fa70, 0x1faff],
  [0x20000, 0x3fffd],
];

const widths = (...codes: readonly number[]): number[] => codes.map((code) => displayWidth(String.fromCodePoint(code)));

describe('displayWidth', () => {
  it.each(WIDE)('%i to %i are wide, and no more', (first, last) => {
    expect(widths(first, last)).toEqual([2, 2]);
    expect(Math.max(...widths(first - 1, last + 1))).toBe(1);
  });

  it.each([
    ['\u33ff', 2],
    ['\u3400', 2],
    ['\u4dbf', 2],
    ['\u4dc0', 1],
    ['\u4dff', 1],
    ['\u4e00', 2],
    ['\u9fff', 2],
    ['\ua000', 2],
  ])('between kana, ideographs and Yi: %j', (text, width) => expect(displayWidth(text)).toBe(width));

  it.each([
    ['', 0],
    ['abc', 3],
    ['é\u00ff', 2],
    ['\u02ff\u0300', 1],
    ['e\u0301', 1],
    ['e\u20dd', 1],
    ['你好', 4],
    ['x你y', 4],
    ['a\u200c\u200db', 2],
    ['👩\u200d👧', 4],
    ['\ud83d', 1],
    ['あ\u3099', 2],
  ])('%j: %i', (text, width) => expect(displayWidth(text)).toBe(width));
});
