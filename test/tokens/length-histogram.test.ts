import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { lengthHistogram } from '../../src/tokens/length-histogram.ts';
import { lengthStatistics } from '../../src/tokens/length-statistics.ts';

const counts = fc
  .array(fc.tuple(fc.oneof(fc.nat(30), fc.nat(3000), fc.nat(2_000_000)), fc.integer({ min: 1, max: 9 })), {
    maxLength: 60,
  })
  .map((pairs) => new Map(pairs));

describe('the histogram of lengths', () => {
  it('counts every length in exactly one of at most twenty bins without gaps', () => {
    fc.assert(
      fc.property(counts, (lengths) => {
        const { histogram, min, max } = lengthStatistics(lengths);
        const { bins } = histogram;
        expect(bins.length).toBeLessThanOrEqual(20);
        expect(bins.length > 0).toBe(lengths.size > 0);
        for (const [index, { from, to, count }] of bins.entries()) {
          expect(Number.isInteger(from) && Number.isInteger(to) && from <= to).toBe(true);
          if (index > 0) expect(from).toBe((bins[index - 1]?.to ?? 0) + 1);
          const inside = [...lengths].filter(([length]) => length >= from && length <= to);
          expect(count).toBe(inside.reduce((sum, [, each]) => sum + each, 0));
        }
        if (bins.length === 0) return;
        expect(bins[0]?.from).toBeLessThanOrEqual(min);
        expect(bins.at(-1)?.to).toBeGreaterThanOrEqual(max);
        expect(bins[0]?.count).toBeGreaterThan(0);
        expect(bins.at(-1)?.count).toBeGreaterThan(0);
      }),
      { numRuns: 500 },
    );
  });

  it('has even bins of a round width where lengths are alike, fewer for few lengths', () => {
    const few = lengthHistogram([
      [101, 2],
      [155, 3],
      [340, 1],
    ]);
    expect(few.bins.map(({ from }) => from)).toEqual([100, 150, 200, 250, 300]);
    const many = lengthHistogram([
      [101, 200],
      [155, 300],
      [340, 100],
    ]);
    expect(many.bins.map(({ from }) => from)).toEqual([
      100, 120, 140, 160, 180, 200, 220, 240, 260, 280, 300, 320, 340,
    ]);
  });

  it('has bins of powers of two where a few are very long', () => {
    const { scale, bins } = lengthHistogram([
      [60, 40],
      [90, 30],
      [70_000, 1],
    ]);
    expect(scale).toBe('log');
    expect(bins.slice(0, 3)).toEqual([
      { from: 48, to: 63, count: 40 },
      { from: 64, to: 127, count: 30 },
      { from: 128, to: 255, count: 0 },
    ]);
  });
});
