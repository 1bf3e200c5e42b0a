import type { LintOptions } from './lint-options.ts';
import { type ResolvedOptions, resolveOptions } from './resolve-options.ts';
import type { AnyRule } from './rule.ts';

/** Options that may differ from file to file in one run; they replace those of the run. Structured-cloneable. */
export type SourceOptions = Pick<LintOptions, 'profile' | 'model' | 'method' | 'rules'>;

/** What a file of a run goes by. Structured-cloneable. */
export interface OwnOptions {
  /** Undefined: those of the run. */
  readonly options: SourceOptions | undefined;
  /** Read only to be compared with the files that were asked for. */
  readonly companion: boolean;
}

/**
 * Resolves the options of each file, the same ones once. The grader and the job request of the run are for all.
 *
 * @param base the run's own, resolved
 */
export function sourceResolver(
  options: LintOptions,
  base: ResolvedOptions,
  rules?: readonly AnyRule[],
): (own: OwnOptions) => ResolvedOptions {
  const known = new Map<string, ResolvedOptions>();
  return ({ options: own, companion }) => {
    const key = JSON.stringify([own, companion]);
    const before = known.get(key);
    if (before !== undefined) return before;
    const whole = own === undefined ? base : withRunSettings(resolveOptions({ ...options, ...own }, rules), base);
    const resolved = companion ? companionOptions(whole) : whole;
    known.set(key, resolved);
    return resolved;
  };
}

function withRunSettings(own: ResolvedOptions, { settings: { grader, job, now } }: ResolvedOptions): ResolvedOptions {
  const settings = {
    ...own.settings,
    now,
    ...(grader === undefined ? {} : { grader }),
    ...(job === undefined ? {} : { job }),
  };
  return { ...own, settings };
}

/** Of a file that is only compared with others nothing is counted, and rules that look at single rows do not run. */
function companionOptions(resolved: ResolvedOptions): ResolvedOptions {
  const rules = resolved.rules.filter(({ rule }) => rule.uses !== undefined || rule.start !== undefined);
  return { ...resolved, rules, tokens: false };
}
