import type { Accuracy, Encoding } from './example-tokens.ts';
import type { LengthStatistics } from './length-statistics.ts';
import type { RoleTokens } from './role-tokens.ts';

/** Token numbers of one file. The lengths are those compared with the model's limit. */
export interface TokenStatistics extends LengthStatistics {
  readonly encoding: Encoding;
  /** Tokens per example that the model trains on; null where the provider states none. */
  readonly limit: number | null;
  /** Sum over examples of min(limit, tokens); the high end of ranges. */
  readonly billedPerEpoch: number;
  readonly billedPerEpochLow: number;
  readonly learned: number;
  /** Examples longer than the model's limit. */
  readonly overLimit: number;
  /** Tokens that truncation cuts off. */
  readonly truncated: number;
  readonly accuracy: Accuracy;
  /** Whose tokens they are, before truncation: the sum is what is billed per epoch plus what is cut off. */
  readonly byRole: RoleTokens;
  /** Of a file with preference pairs: how long their two answers are. */
  readonly preference?: PreferenceLengths;
}

/** Lengths in tokens that the model would produce, marks that end messages included. */
export interface PreferenceLengths {
  readonly pairs: number;
  /** Pairs whose preferred answer is the longer one, the shorter one; the others have answers of one length. */
  readonly preferredLonger: number;
  readonly preferredShorter: number;
  readonly preferred: LengthStatistics;
  readonly rejected: LengthStatistics;
}
