import fc from 'fast-check';
import { expect, it } from 'vitest';
import { groupedDigits } from '../../src/format/grouped-digits.ts';
import { inUsd } from '../../src/tokens/usd.ts';

const numbers = fc.oneof(
  fc.double(),
  fc.integer(),
  // Decimal fractions, many of them halfway between two.
  fc.tuple(fc.integer({ min: -1e9, max: 1e9 }), fc.integer({ min: 0, max: 7 })).map(([n, e]) => Number(`${n}e-${e}`)),
  fc
    .tuple(fc.integer({ min: 0, max: 1e6 }), fc.integer({ min: 1, max: 6 }))
    .map(([n, e]) => Number(`${10 * n + 5}e-${e}`)),
);

it('writes numbers as the runtime does in en-US', () => {
  fc.assert(
    fc.property(numbers, fc.constantFrom([0, 0], [0, 2], [2, 2]), (value, [least = 0, most = 0]) => {
      const digits = { minimumFractionDigits: least, maximumFractionDigits: most };
      expect(groupedDigits(value, least, most)).toBe(value.toLocaleString('en-US', digits));
    }),
    { numRuns: 5000 },
  );
});

it('writes amounts below a dollar with the two digits that the runtime rounds them to', () => {
  const amounts = fc.oneof(
    fc.double({ min: 0, max: 1, noNaN: true, minExcluded: true, maxExcluded: true }),
    fc.tuple(fc.integer({ min: 1, max: 9999 }), fc.integer({ min: 4, max: 9 })).map(([n, e]) => Number(`${n}e-${e}`)),
  );
  fc.assert(
    fc.property(amounts, (amount) => {
      expect(inUsd(amount)).toBe(`$${amount.toLocaleString('en-US', { maximumSignificantDigits: 2 })}`);
    }),
    { numRuns: 5000 },
  );
});

it.each([
  [0.0135, '$0.014'],
  [0.0042, '$0.0042'],
  [0.999, '$1'],
  [1.005, '$1.01'],
  [1204.5, '$1,204.50'],
  [3, '$3'],
])('writes %s as %s', (amount, text) => {
  expect(inUsd(amount)).toBe(text);
});
