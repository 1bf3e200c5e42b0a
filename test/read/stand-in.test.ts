import { describe, expect, it } from 'vitest';
import { findStandIn, makeStandIn } from '../../src/read/stand-in.ts';

const HASH = '0123456789abcdef0123456789abcdef01234567';
/** `hole`, 24 digits that are random, six of the index, eleven of the count and forty of the hash. */
const LEAST = 85;

describe('makeStandIn', () => {
  it.each([
    [0, 1000, '000000', '000000000rs', 'AAA'],
    [1, 1001, '000001', '000000000rt', ''],
    [35, 1002, '00000z', '000000000ru', 'A'],
    [36, 1003, '000010', '000000000rv', 'AA'],
    [2_176_782_335, 9_007_199_254_740_991, 'zzzzzz', '2gosa7pa2gv', 'AA'],
    [0, 1, '000000', '00000000001', ''],
    [0, 0, '000000', '00000000000', 'AAA'],
  ])('writes the index %i and the count %i', (index, digits, writtenIndex, writtenDigits, rest) => {
    const text = makeStandIn(index, digits, HASH);
    expect(text.slice(28)).toBe(writtenIndex + writtenDigits + HASH + rest);
    expect(text.length % 4).toBe(digits % 4);
    expect(text).toMatch(/^hole[A-Za-z0-9+/]{81,}$/);
    expect(findStandIn(text)).toEqual({ at: 0, length: LEAST + rest.length, index, digits, hash: HASH });
  });

  it('fills a hash that nobody asked for', () => {
    expect(makeStandIn(0, 1001, '').slice(45)).toBe('0'.repeat(40));
  });
});

describe('findStandIn', () => {
  it('finds none', () => {
    expect(findStandIn('')).toBeUndefined();
    expect(findStandIn('hole'.repeat(50))).toBeUndefined();
    expect(findStandIn(makeStandIn(0, 1, HASH).slice(1))).toBeUndefined();
  });

  it('finds the first from an index on', () => {
    const [first, second] = [makeStandIn(0, 5000, HASH), makeStandIn(1, 7001, 'ff')];
    const text = `é😀${first}A${second}`;
    const behind = 3 + first.length + 1;
    const found = { at: 3, length: first.length, index: 0, digits: 5000, hash: HASH };
    const next = { at: behind, length: 85, index: 1, digits: 7001, hash: 'ff'.padStart(40, '0') };
    expect(findStandIn(text)).toEqual(found);
    expect(findStandIn(text, 3)).toEqual(found);
    expect(findStandIn(text, 4)).toEqual(next);
    expect(findStandIn(text, behind)).toEqual(next);
    expect(findStandIn(text, behind + 1)).toBeUndefined();
  });
});
