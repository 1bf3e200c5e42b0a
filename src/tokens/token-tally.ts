import type { Accuracy, Encoding, ExampleTokens } from './example-tokens.ts';
import { lengthStatistics } from './length-statistics.ts';
import {
  addPreference,
  finishPreference,
  mergePreference,
  type PreferenceTally,
  startPreference,
} from './preference-tally.ts';
import { addRoles, mergeRoles, type RoleSums, startRoles } from './role-tokens.ts';
import type { TokenStatistics } from './token-statistics.ts';
import { truncateExample } from './truncate-example.ts';
import { worseAccuracy } from './worse-accuracy.ts';

/** Token numbers of the examples seen so far: sums and a histogram, so that chunks can be added up in any grouping. */
export interface TokenTally {
  readonly encoding: Encoding;
  /** How many examples have this many tokens (`longest`). */
  readonly lengths: Map<number, number>;
  readonly byRole: RoleSums;
  readonly preference: PreferenceTally;
  billed: number;
  billedLow: number;
  learned: number;
  overLimit: number;
  truncated: number;
  accuracy: Accuracy;
}

export function startTally(encoding: Encoding): TokenTally {
  const sums = { billed: 0, billedLow: 0, learned: 0, overLimit: 0, truncated: 0 };
  const parts = { lengths: new Map(), byRole: startRoles(), preference: startPreference() };
  return { encoding, ...parts, ...sums, accuracy: 'exact' };
}

/** Adds one example; tokens over the limit (null: the provider states none) are cut off and not billed. */
export function addToTally(tally: TokenTally, tokens: ExampleTokens, limit: number | null): void {
  const { longest, billed } = tokens;
  // A preference pair is billed as two sequences, each with its own cut; other examples as one.
  const kept = Math.min(longest, limit ?? longest) + Math.min(billed.high - longest, limit ?? billed.high);
  const truncation = limit === null ? undefined : truncateExample(tokens, limit);
  tally.lengths.set(longest, (tally.lengths.get(longest) ?? 0) + 1);
  tally.billed += kept;
  // The low end shares the cuts of the high end: it is lower by the same amount, as far as the limit allows.
  tally.billedLow += Math.max(Math.min(billed.low, limit ?? billed.low), kept - (billed.high - billed.low));
  tally.learned += Math.max(0, tokens.learned - (truncation?.lostLearned ?? 0));
  if (truncation !== undefined) {
    tally.overLimit++;
    tally.truncated += billed.high - kept;
  }
  tally.accuracy = worseAccuracy(tally.accuracy, tokens.accuracy);
  addRoles(tally.byRole, tokens);
  if (tokens.pair !== undefined) addPreference(tally.preference, tokens.pair);
}

/** Associative; adds `later` into `earlier`. */
export function mergeTallies(earlier: TokenTally, later: TokenTally): TokenTally {
  for (const [length, count] of later.lengths) earlier.lengths.set(length, (earlier.lengths.get(length) ?? 0) + count);
  earlier.billed += later.billed;
  earlier.billedLow += later.billedLow;
  earlier.learned += later.learned;
  earlier.overLimit += later.overLimit;
  earlier.truncated += later.truncated;
  earlier.accuracy = worseAccuracy(earlier.accuracy, later.accuracy);
  mergeRoles(earlier.byRole, later.byRole);
  mergePreference(earlier.preference, later.preference);
  return earlier;
}

/** Exact quantiles by nearest rank; all zero when no example could be counted. @param limit the one they were added with */
export function finishTally(tally: TokenTally, limit: number | null): TokenStatistics {
  const { preference } = tally;
  return {
    encoding: tally.encoding,
    limit,
    billedPerEpoch: tally.billed,
    billedPerEpochLow: tally.billedLow,
    learned: tally.learned,
    ...lengthStatistics(tally.lengths),
    overLimit: tally.overLimit,
    truncated: tally.truncated,
    accuracy: tally.accuracy,
    byRole: { ...tally.byRole },
    ...(preference.pairs === 0 ? {} : { preference: finishPreference(preference) }),
  };
}
