import { describe, expect, it } from 'vitest';
import { normalWording } from '../../src/why/normal-wording.ts';

describe('normalWording', () => {
  it.each([
    ['', ''],
    ['  The FILE\n\t is \u00a0 bad  ', 'the file is bad'],
    ['"a" \'b\' `c` ´d´ “e” «f» ‘g’', 'a b c d e f g'],
    [String.raw`a\nb\rc\td`, 'a b c d'],
    [String.raw`\u2018a\u2019 \u201cb\u201d`, 'a b'],
    [String.raw`a\\"b\u2020`, 'abu2020'],
  ])('of %j is %j', (message, wording) => {
    expect(normalWording(message)).toBe(wording);
  });

  it('reads 100,000 characters', () => {
    expect(normalWording(`${'a'.repeat(99_999)}bc`)).toBe(`${'a'.repeat(99_999)}b`);
  });
});
