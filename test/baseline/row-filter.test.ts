import { expect, it } from 'vitest';
import { packRowFilter, rowFilter } from '../../src/baseline/row-filter.ts';

const ONE = '0123456789abcdef';
const TWO = 'fedcba9876543210';
const allowed = new Map([
  [ONE, 1],
  ['schema root-type', 1],
  // As long as a fingerprint.
  ['schema type-odd1', 1],
  [TWO, 3],
]);
const baseline = { allowed, rules: new Set(['schema']), watched: new Set(['mojibake']), unlisted: 0 } as const;

it('packs the fingerprints, and no other key', () => {
  expect(packRowFilter(baseline)).toEqual({
    rules: new Set(['schema']),
    watched: new Set(['mojibake']),
    fingerprints: ONE + TWO,
  });
});

it('includes the findings that are listed, and all of the rules that are watched', () => {
  const { concerns, includes } = rowFilter(packRowFilter(baseline));
  expect(['schema', 'mojibake', 'blank-line'].map(concerns)).toEqual([true, true, false]);
  expect([ONE, TWO, ONE + TWO, '', ONE.slice(8) + TWO.slice(0, 8)].map((each) => includes('schema', each))).toEqual([
    true,
    true,
    false,
    false,
    false,
  ]);
  expect(includes('mojibake', 'anything')).toBe(true);
});

it('includes nothing that an empty baseline could list', () => {
  const { concerns, includes } = rowFilter(packRowFilter({ ...baseline, allowed: new Map(), rules: new Set() }));
  expect([concerns('schema'), includes('schema', ONE), includes('schema', '')]).toEqual([false, false, false]);
});
