import type { ExampleTokens, MessageTokens } from './example-tokens.ts';
import { lengthStatistics } from './length-statistics.ts';
import type { PreferenceLengths } from './token-statistics.ts';

/** The lengths of the answers of preference pairs seen so far. */
export interface PreferenceTally {
  pairs: number;
  longer: number;
  shorter: number;
  /** How many answers have this many tokens. */
  readonly preferred: Map<number, number>;
  readonly rejected: Map<number, number>;
}

export function startPreference(): PreferenceTally {
  return { pairs: 0, longer: 0, shorter: 0, preferred: new Map(), rejected: new Map() };
}

export function addPreference(tally: PreferenceTally, pair: NonNullable<ExampleTokens['pair']>): void {
  const preferred = learnedOf(pair.preferred);
  const rejected = learnedOf(pair.rejected);
  tally.pairs++;
  if (preferred > rejected) tally.longer++;
  if (preferred < rejected) tally.shorter++;
  tally.preferred.set(preferred, (tally.preferred.get(preferred) ?? 0) + 1);
  tally.rejected.set(rejected, (tally.rejected.get(rejected) ?? 0) + 1);
}

/** Associative; adds `later` into `earlier`. */
export function mergePreference(earlier: PreferenceTally, later: PreferenceTally): void {
  earlier.pairs += later.pairs;
  earlier.longer += later.longer;
  earlier.shorter += later.shorter;
  for (const side of ['preferred', 'rejected'] as const)
    for (const [length, count] of later[side]) earlier[side].set(length, (earlier[side].get(length) ?? 0) + count);
}

export function finishPreference({ pairs, longer, shorter, preferred, rejected }: PreferenceTally): PreferenceLengths {
  return {
    pairs,
    preferredLonger: longer,
    preferredShorter: shorter,
    preferred: lengthStatistics(preferred),
    rejected: lengthStatistics(rejected),
  };
}

function learnedOf(messages: readonly MessageTokens[]): number {
  return messages.reduce((sum, { learned }) => sum + learned, 0);
}
