import { describe, expect, it } from 'vitest';
import { isUnsafeNumber } from '../../src/read/unsafe-number.ts';

const CASES: readonly (readonly [number: string, unsafe: boolean])[] = [
  ['0', false],
  ['-1', false],
  ['999999999999999', false],
  ['9007199254740991', false],
  ['9007199254740992', false],
  ['9007199254740993', true],
  ['9007199254740994', false],
  ['-9007199254740993', true],
  ['-9007199254740994', false],
  ['18446744073709551615', true],
  ['18446744073709551616', false],
  ['10000000000000000000000', false],
  ['100000000000000000000000', true],
  ['100000000000000000000001', true],
  [`1${'0'.repeat(308)}`, true],
  ['9'.repeat(308), true],
  ['1'.repeat(310), true],
  // Fractions and exponents are rounded by nature.
  ['0.1', false],
  ['9007199254740993.0', false],
  ['0.1234567890123456789', false],
  ['1e308', false],
  ['1E308', false],
  ['12345678901234567890e1', false],
  ['12345678901234567890E1', false],
  ['1e-400', false],
  ['1e309', true],
  ['1E309', true],
  ['-1e309', true],
  ['1.0e309', true],
];

describe('isUnsafeNumber', () => {
  it.each(CASES)('%s: %s', (number, unsafe) => {
    expect(isUnsafeNumber(Buffer.from(number), 0, number.length)).toBe(unsafe);
  });

  it.each(CASES)('%s between other bytes: %s', (number, unsafe) => {
    for (const [before, after] of [
      ['[1.5e7,', ',2.5e7]'],
      ['1e9', 'e9'],
      ['', '.5'],
    ] as const) {
      const bytes = Buffer.from(`${before}${number}${after}`);
      expect(isUnsafeNumber(bytes, before.length, before.length + number.length)).toBe(unsafe);
    }
  });
});
