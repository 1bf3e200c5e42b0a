import { BASELINE_NAME } from '../baseline/baseline.ts';
import type { FlagValues } from './parse-arguments.ts';
import { UsageError } from './usage-error.ts';

/** What the flags say about the baseline. */
export interface BaselineRequest {
  readonly path: string;
  /** Named by the user, so it has to be there unless it is about to be written. */
  readonly isNamed: boolean;
  /** Rules whose findings become suppressions. */
  readonly suppress: 'all' | readonly string[];
  readonly prune: boolean;
  /** Why, for what is suppressed. */
  readonly reason: string | undefined;
}

/** Undefined when no baseline is wanted. @throws UsageError for flags that exclude one another */
export function baselineRequest(flags: FlagValues): BaselineRequest | undefined {
  const named = flags['suppressions'];
  const rules = flags['suppress-rule'];
  const all = flags['suppress-all'] === true;
  const prune = flags['prune-suppressions'] === true;
  const asked = [
    ...(all ? ['--suppress-all'] : []),
    ...(Array.isArray(rules) ? ['--suppress-rule'] : []),
    ...(prune ? ['--prune-suppressions'] : []),
  ];
  if (asked.length > 1) throw new UsageError(`${asked.join(' and ')} exclude each other: use one after the other.`);
  if (flags['no-suppressions'] === true) {
    const other = typeof named === 'string' ? '--suppressions' : asked[0];
    if (other !== undefined) throw new UsageError(`--no-suppressions and ${other} exclude each other.`);
    return undefined;
  }
  if (prune && flags['no-tokens'] === true) {
    throw new UsageError(
      '--prune-suppressions needs the tokens: without them rules about length and cost find nothing, and their suppressions would go.',
    );
  }
  return {
    path: typeof named === 'string' ? named : BASELINE_NAME,
    isNamed: typeof named === 'string',
    suppress: all ? 'all' : Array.isArray(rules) ? rules : [],
    prune,
    reason: typeof flags['reason'] === 'string' ? flags['reason'].trim() : undefined,
  };
}
