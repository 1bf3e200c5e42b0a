import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { textDigitsEnd } from '../../src/read/base64-text.ts';

const PIECE = 1 << 15;
/** The same by a regular expression. */
const expected = (text: string, from: number): number => {
  const other = /[^A-Za-z0-9+/]/g;
  other.lastIndex = from;
  return other.exec(text)?.index ?? text.length;
};

describe('textDigitsEnd', () => {
  it.each([
    ['', 0],
    ['AB', 2],
    ['AB=', 0],
    ['AB=', 2],
    ['ABŁC', 0],
    ['ABŁC', 3],
    ['\ud83d', 0],
    [`${'A'.repeat(PIECE)}=`, 0],
    ['A'.repeat(PIECE), 0],
    [`${'A'.repeat(PIECE - 1)}\u00e9`, 0],
    [`${'A'.repeat(2 * PIECE + 5)}-${'A'.repeat(9)}`, 3],
  ])('case %#', (text, from) => expect(textDigitsEnd(text, from)).toBe(expected(text, from)));

  it('agrees with a regular expression', () => {
    const text = fc.array(fc.oneof(fc.string({ unit: 'binary' }), fc.constant('Ab9+/'.repeat(2000))), {
      maxLength: 12,
    });
    fc.assert(
      fc.property(text, fc.nat(), (parts, at) => {
        const whole = parts.join('');
        const from = whole.length === 0 ? 0 : at % whole.length;
        expect(textDigitsEnd(whole, from)).toBe(expected(whole, from));
      }),
    );
  });
});
