import { describe, expect, it } from 'vitest';
import { characterName, isOddWhitespace } from '../../../src/read/syntax/character-names.ts';

const NAMED: readonly (readonly [code: number, name: string])[] = [
  [0x00, 'NUL (U+0000)'],
  [0x08, 'backspace (U+0008)'],
  [0x09, 'tab (U+0009)'],
  [0x0a, 'line feed (U+000A)'],
  [0x0b, 'vertical tab (U+000B)'],
  [0x0c, 'form feed (U+000C)'],
  [0x0d, 'carriage return (U+000D)'],
  [0x1b, 'escape (U+001B)'],
  [0x1c, 'file separator (U+001C)'],
  [0x1d, 'group separator (U+001D)'],
  [0x1e, 'record separator (U+001E)'],
  [0x1f, 'unit separator (U+001F)'],
  [0x85, 'next line (U+0085)'],
  [0xa0, 'no-break space (U+00A0)'],
  [0xad, 'soft hyphen (U+00AD)'],
  [0x1680, 'Ogham space mark (U+1680)'],
  [0x180e, 'Mongolian vowel separator (U+180E)'],
  [0x200b, 'zero-width space (U+200B)'],
  [0x200c, 'zero-width non-joiner (U+200C)'],
  [0x200d, 'zero-width joiner (U+200D)'],
  [0x200e, 'left-to-right mark (U+200E)'],
  [0x200f, 'right-to-left mark (U+200F)'],
  [0x2028, 'line separator (U+2028)'],
  [0x2029, 'paragraph separator (U+2029)'],
  [0x202f, 'narrow no-break space (U+202F)'],
  [0x205f, 'medium mathematical space (U+205F)'],
  [0x2060, 'word joiner (U+2060)'],
  [0x3000, 'ideographic space (U+3000)'],
  [0xfeff, 'byte order mark (U+FEFF)'],
];

describe('characterName', () => {
  it.each(NAMED)('%i is %s', (code, name) => expect(characterName(String.fromCodePoint(code))).toBe(name));

  it('shows the code of a character without a name, with four digits at least', () => {
    expect(characterName('\u0001')).toBe('U+0001');
    expect(characterName('\u2009')).toBe('U+2009');
    expect(characterName('😀')).toBe('U+1F600');
  });
});

it('only white space, and what nobody sees, that JSON does not allow between tokens is odd', () => {
  const odd: number[] = [];
  for (let code = 0; code <= 0xffff; code++) if (isOddWhitespace(String.fromCharCode(code))) odd.push(code);
  const spaces = Array.from({ length: 16 }, (_, index) => 0x2000 + index);
  expect(odd).toEqual([
    0x0b,
    0x0c,
    0x85,
    0xa0,
    0xad,
    0x1680,
    0x180e,
    ...spaces,
    0x2028,
    0x2029,
    0x202f,
    0x205f,
    0x2060,
    0x3000,
  ]);
});
