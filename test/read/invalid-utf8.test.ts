import { describe, expect, it } from 'vitest';
import { firstInvalidUtf8, type Utf8Fault } from '../../src/read/invalid-utf8.ts';

const found = (hex: string) => {
  const { at, length, fault } = firstInvalidUtf8(Buffer.from(hex, 'hex')) ?? {};
  return at === undefined ? 'valid' : `${at} ${length} ${fault}`;
};

/** What the bytes at the start say when each is looked at by its bits: the slow way. */
function slowly(bytes: readonly number[]): { length: number; fault: Utf8Fault | undefined } {
  const [lead = 0, ...rest] = bytes;
  if (lead < 0x80) return { length: 1, fault: undefined };
  const bits = lead.toString(2);
  const ones = bits.indexOf('0') < 0 ? 8 : bits.indexOf('0');
  if (ones === 1 || ones > 6) return { length: 1, fault: 'stray' };
  const wanted = Math.min(ones, 4) - 1;
  const stop = rest.findIndex((byte) => byte.toString(2).padStart(8, '0').slice(0, 2) !== '10');
  const present = Math.min(wanted, stop < 0 ? rest.length : stop);
  const length = 1 + present;
  const isNever = [0xc0, 0xc1].includes(lead) || lead > 0xf4;
  if (present === 0) return { length, fault: isNever ? 'stray' : 'cut' };
  if (ones > 4) return { length, fault: 'beyond-unicode' };
  // The characters that the bytes may still become, the missing ones taken for the lowest and for the highest.
  const payload = (filler: number) =>
    [...rest.slice(0, present), ...Array<number>(wanted - present).fill(filler)].reduce(
      (value, byte) => value * 64 + (byte % 64),
      lead % 2 ** (7 - ones),
    );
  const lowest = payload(0x80);
  const highest = payload(0xbf);
  if (highest < (ones === 2 ? 0x80 : ones === 3 ? 0x800 : 0x10000)) return { length, fault: 'overlong' };
  if (lowest >= 0xd800 && highest <= 0xdfff) return { length, fault: 'surrogate' };
  if (lowest > 0x10ffff) return { length, fault: 'beyond-unicode' };
  return { length, fault: present < wanted ? 'cut' : undefined };
}

describe('firstInvalidUtf8', () => {
  it('tells every start of a character as the slow way does', () => {
    const seconds = [undefined, 0x00, 0x41, 0x7f, 0x80, 0x8f, 0x90, 0x9f, 0xa0, 0xbf, 0xc0, 0xff];
    const tails = [[], [0x80], [0xbf], [0x41], [0x80, 0x80], [0xbf, 0xbf], [0x80, 0x41], [0x80, 0x80, 0x80], [0xc0]];
    const wrong: string[] = [];
    for (let lead = 0; lead < 256; lead++) {
      for (const second of seconds) {
        for (const tail of second === undefined ? [[]] : tails) {
          const bytes = second === undefined ? [lead] : [lead, second, ...tail];
          const { length, fault } = slowly(bytes);
          const actual = firstInvalidUtf8(Buffer.from(bytes));
          const isRight =
            fault === undefined
              ? actual === undefined || actual.at >= length
              : actual?.at === 0 && actual.length === length && actual.fault === fault;
          if (!isRight) wrong.push(`${Buffer.from(bytes).toString('hex')}: ${JSON.stringify(actual)}`);
        }
      }
    }
    expect(wrong).toEqual([]);
  });

  it.each([
    ['', 'valid'],
    ['61', 'valid'],
    ['7f', 'valid'],
    ['c280 dfbf e0a080 ed9fbf ee8080 efbfbf f0908080 f48fbfbf', 'valid'],
    ['80', '0 1 stray'],
    ['bf', '0 1 stray'],
    ['fe', '0 1 stray'],
    ['ffbfbf', '0 1 stray'],
    ['c0', '0 1 stray'],
    ['c141', '0 1 stray'],
    ['c1bf', '0 2 overlong'],
    ['c2', '0 1 cut'],
    ['e08080', '0 3 overlong'],
    ['e09f', '0 2 overlong'],
    ['e0a0', '0 2 cut'],
    ['e0', '0 1 cut'],
    ['eda080', '0 3 surrogate'],
    ['edbf41', '0 2 surrogate'],
    ['ed', '0 1 cut'],
    ['f08fbfbf', '0 4 overlong'],
    ['f0', '0 1 cut'],
    ['f48f8f', '0 3 cut'],
    ['f4', '0 1 cut'],
    ['f4908080', '0 4 beyond-unicode'],
    ['f5', '0 1 stray'],
    ['f541', '0 1 stray'],
    ['f580', '0 2 beyond-unicode'],
    ['fd8080808080', '0 4 beyond-unicode'],
    ['61c3a9e282acf09f9880ff', '10 1 stray'],
    ['61c3a9e282acf09f98', '6 3 cut'],
  ])('%s: %s', (hex, expected) => expect(found(hex.replaceAll(' ', ''))).toBe(expected));
});
