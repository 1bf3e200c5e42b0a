import type { Accuracy, Encoding } from './example-tokens.ts';

/** Token numbers of one file. */
export interface TokenStatistics {
  readonly encoding: Encoding;
  /** Sum over examples of min(limit, tokens); the high end of ranges. */
  readonly billedPerEpoch: number;
  readonly billedPerEpochLow: number;
  readonly learned: number;
  readonly min: number;
  readonly p50: number;
  readonly p95: number;
  readonly max: number;
  /** Examples longer than the model's limit. */
  readonly overLimit: number;
  /** Tokens that truncation cuts off. */
  readonly truncated: number;
  readonly accuracy: Accuracy;
}
