import { expect, it } from 'vitest';
import { ANY_CASE, LOWER_CASE, latinLettersEnd } from '../../src/tokens/latin-letters-end.ts';

it.each([
  ['a to z', LOWER_CASE, /[a-z]/],
  ['A to Z too', ANY_CASE, /[A-Za-z]/],
] as const)('ends a run of %s at each other byte, wherever it stands', (_, ignoredBits, letter) => {
  for (let byte = 0; byte < 256; byte++) {
    for (let at = 0; at < 9; at++) {
      const bytes = new Uint8Array(16).fill(0xff);
      bytes.fill(0x7a, 0, 9);
      bytes[at] = byte;
      const isLetter = byte < 0x80 && letter.test(String.fromCharCode(byte));
      expect(latinLettersEnd(new DataView(bytes.buffer), 0, ignoredBits)).toBe(isLetter ? 9 : at);
    }
  }
});
