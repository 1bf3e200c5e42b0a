import { describe, expect, it } from 'vitest';
import { excerpt } from '../../src/format/excerpt.ts';
import { quote, visible } from '../../src/format/quote.ts';

/** Put together here: no file of the project holds a key, not even a false one. */
const key = ['sk-', 'Ab3dEf6hIj9kLm2nOp5q', 'T3Blbk', 'FJ', 'q5pOn2mLk9jIh6fEd3bA'].join('');

describe('quote', () => {
  it.each<[unknown, string]>([
    ['text', '"text"'],
    ['', '""'],
    [7, '7'],
    [true, 'true'],
    [null, 'null'],
    [undefined, 'undefined'],
    [[], '[]'],
    [[1, 2], 'an array of 2'],
    [{}, 'an object'],
    ['x'.repeat(80), `"${'x'.repeat(80)}"`],
    ['x'.repeat(81), `"${'x'.repeat(79)}…"`],
    [`${'x'.repeat(78)}🙂🙂`, `"${'x'.repeat(78)}…"`],
    [`${'x'.repeat(77)}🙂🙂`, `"${'x'.repeat(77)}🙂…"`],
    ['a\nb', '"a\\u{a}b"'],
  ])('%j: %s', (value, quoted) => {
    expect(quote(value)).toBe(quoted);
  });

  it('hides a secret that is cut', () => {
    expect(quote(`${'x '.repeat(35)}${key}`)).toBe(`"${'x '.repeat(35)}sk-A•••••…"`);
  });
});

describe('visible', () => {
  it.each([
    ['plain ÄÖÜ 日本語 🙂', 'plain ÄÖÜ 日本語 🙂'],
    ['\u001b[31m', '\\u{1b}[31m'],
    ['\u0000\u001f\u007f\u009f\u00ad', '\\u{0}\\u{1f}\\u{7f}\\u{9f}\\u{ad}'],
    ['\u061c\u200b\u200e\u200f', '\\u{61c}\\u{200b}\\u{200e}\\u{200f}'],
    ['\u2028\u202e\u2060\u206f\ufeff', '\\u{2028}\\u{202e}\\u{2060}\\u{206f}\\u{feff}'],
    ['\ufff9\uffff', '\\u{fff9}\\u{ffff}'],
    ['a\ud83db', 'a\\u{d83d}b'],
    ['\u{e0041}', '\\u{e0041}'],
    ['\u200c\u200d\u2010\u00a0\u00ae', '\u200c\u200d\u2010\u00a0\u00ae'],
  ])('%j: %s', (text, shown) => {
    expect(visible(text)).toBe(shown);
  });
});

describe('excerpt', () => {
  it.each<[string, number, string]>([
    ['  two \n\t words ', 20, 'two words'],
    ['12345', 5, '12345'],
    ['123456', 5, '1234…'],
    ['123🙂🙂', 5, '123…'],
    ['12🙂🙂', 5, '12🙂…'],
    ['a\u001bb', 20, 'a\\u{1b}b'],
    ['', 5, ''],
  ])('%j of at most %i: %j', (text, most, shown) => {
    expect(excerpt(text, most)).toBe(shown);
  });

  it('hides a secret before it is cut', () => {
    expect(excerpt(`Use ${key} here`, 12)).toBe('Use sk-A•••…');
  });
});
