import { formatNumber } from '../../engine/message.ts';
import type { LengthStatistics } from '../../tokens/length-statistics.ts';
import type { PreferenceLengths } from '../../tokens/token-statistics.ts';
import { percent } from '../percent.ts';

/** Preferred answers against rejected ones, in tokens. */
export function* preferenceLines({
  pairs,
  preferredLonger,
  preferredShorter,
  preferred,
  rejected,
}: PreferenceLengths): Iterable<string> {
  const same = pairs - preferredLonger - preferredShorter;
  yield `preferred  ${quantiles(preferred)}`;
  yield `rejected   ${quantiles(rejected)}`;
  yield `The preferred answer is longer in ${percent(preferredLonger, pairs)} of ${formatNumber(pairs)} pairs, shorter in ${percent(preferredShorter, pairs)}${same === 0 ? '' : `, as long in ${percent(same, pairs)}`}.`;
}

function quantiles({ min, p25, p50, p75, p95, max }: LengthStatistics): string {
  const shown = { shortest: min, '25 %': p25, median: p50, '75 %': p75, '95 %': p95, longest: max };
  return Object.entries(shown)
    .map(([name, value]) => `${name} ${formatNumber(value)}`)
    .join(' · ');
}
