import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { sameButForSpace } from '../../src/format/same-but-for-space.ts';

const collapsed = (text: string): string => text.trim().replace(/\s+/gu, ' ');

describe('sameButForSpace', () => {
  it.each([
    ['a b', ' a\t\n b ', true],
    ['', ' \u00a0\ufeff', true],
    ['a', 'a ', true],
    ['a ', 'a b', false],
    ['ab', 'a b', false],
    ['a b', 'a c', false],
    ['a b', 'a', false],
  ])('%j and %j: %s', (a, b, same) => expect(sameButForSpace(a, b)).toBe(same));

  it('compares as texts with single spaces would', () => {
    const text = fc.string({ unit: fc.constantFrom('a', 'b', ' ', '\n', '\u3000', '\u2028') });
    fc.assert(fc.property(text, text, (a, b) => sameButForSpace(a, b) === (collapsed(a) === collapsed(b))));
  });

  it('takes time in proportion to the texts', () => {
    const spaces = ' '.repeat(2_000_000);
    expect(sameButForSpace(`a${spaces}b`, `a${spaces}\tb`)).toBe(true);
  });
});
