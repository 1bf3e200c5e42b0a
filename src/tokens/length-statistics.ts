import { type LengthHistogram, lengthHistogram } from './length-histogram.ts';

/** Exact quantiles by nearest rank, and where the lengths lie; all zero when there are none. */
export interface LengthStatistics {
  readonly min: number;
  readonly p25: number;
  readonly p50: number;
  readonly p75: number;
  readonly p90: number;
  readonly p95: number;
  readonly p99: number;
  readonly max: number;
  readonly histogram: LengthHistogram;
}

/** @param counts how often each length occurs */
export function lengthStatistics(counts: ReadonlyMap<number, number>): LengthStatistics {
  const lengths = [...counts].sort(([a], [b]) => a - b);
  const total = lengths.reduce((sum, [, count]) => sum + count, 0);
  const atRank = (rank: number): number => {
    let seen = 0;
    for (const [length, count] of lengths) {
      seen += count;
      if (seen >= rank) return length;
    }
    return 0;
  };
  const quantile = (percent: number): number => atRank(Math.ceil((total * percent) / 100));
  return {
    min: atRank(1),
    p25: quantile(25),
    p50: quantile(50),
    p75: quantile(75),
    p90: quantile(90),
    p95: quantile(95),
    p99: quantile(99),
    max: atRank(total),
    histogram: lengthHistogram(lengths),
  };
}
