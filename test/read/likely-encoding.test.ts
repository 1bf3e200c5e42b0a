import { isUtf8 } from 'node:buffer';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { firstInvalidUtf8 } from '../../src/read/invalid-utf8.ts';
import { describeInvalidUtf8 } from '../../src/read/likely-encoding.ts';

const hex = (text: string) => Buffer.from(text, 'hex');

describe('describeInvalidUtf8', () => {
  it.each([
    ['café in Latin-1', Buffer.from('{"a":"café"}', 'latin1'), 9, /Latin-1/],
    ['curly quotes in Windows-1252', hex('7b2261223a22697492732022'), 8, /^Windows-1252$/],
    ['こんにちは in Shift_JIS', hex('2282b182f182c982bf82cd22'), 1, /^Shift_JIS$/],
    ['你好世界 in GBK', hex('22c4e3bac3cac0bde722'), 1, /^GBK$/],
    ['こんにちは in EUC-JP', hex('22a4b3a4f3a4cba4c1a4cf22'), 1, /^EUC-JP$/],
    ['你好㐀, of which one character has four bytes, in GB 18030', hex('22c4e3bac38139ee3922'), 1, /^GBK$/],
    ['안녕하세요 in EUC-KR', hex('22bec8b3e7c7cfbcbcbfe422'), 1, /^EUC-KR$/],
    ['Привет in KOI8-R', hex('22f0d2c9d7c5d422'), 1, /^KOI8-R$/],
    ['Привет in Windows-1251', hex('22cff0e8e2e5f222'), 1, /^Windows-1251$/],
    ['an overlong slash', hex('22c0af22'), 1, /^overlong UTF-8/],
    ['a surrogate pair as two times three bytes', hex('22eda0bdedb88022'), 1, /^CESU-8/],
    ['a character cut at the end', hex('22e282'), 1, /cut/],
    ['an emoji cut inside a string', hex('22f09f9822'), 1, /cut/],
  ])('%s', (_, bytes, at, likely) => {
    const found = describeInvalidUtf8(bytes);
    expect(found.at).toBe(at);
    expect(found.likely).toMatch(likely);
    expect(found.bytes.length).toBeLessThanOrEqual(4);
    expect(found.bytes[0]).toBe(bytes[at]);
  });

  it('does not guess where nothing fits', () => {
    expect(describeInvalidUtf8(hex('22fffe22')).likely).toBeUndefined();
    expect(describeInvalidUtf8(hex('22f888808080 22'.replace(' ', ''))).likely).toBeUndefined();
  });

  it('agrees with node about what is UTF-8, and points behind a valid start', () => {
    const bytes = fc.array(
      fc.oneof(
        fc.constantFrom([0xc3, 0xa9], [0xe2, 0x82, 0xac], [0xf0, 0x9f, 0x98, 0x80], [0x61]),
        fc.array(
          fc.oneof(
            fc.constantFrom(0x80, 0xbf, 0xc0, 0xc2, 0xe0, 0xed, 0xa0, 0x9f, 0xf0, 0xf4, 0x90, 0xf5, 0xff),
            fc.nat(255),
          ),
          { maxLength: 3 },
        ),
      ),
      { maxLength: 6 },
    );
    fc.assert(
      fc.property(bytes, (parts) => {
        const all = Buffer.from(parts.flat());
        const found = firstInvalidUtf8(all);
        expect(found === undefined).toBe(isUtf8(all));
        expect(describeInvalidUtf8(all).at).toBe(found?.at ?? -1);
        if (found === undefined) return;
        expect(isUtf8(all.subarray(0, found.at))).toBe(true);
        expect(isUtf8(all.subarray(0, found.at + found.length))).toBe(false);
      }),
      { numRuns: 10_000 },
    );
  });
});
