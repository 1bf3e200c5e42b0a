import { compareText } from './compare-text.ts';
import type { RuleCount } from './finding-store.ts';

/** Counts by rule as a plain object, in the order of the rules' ids. */
export function sortedByRule(byRule: ReadonlyMap<string, RuleCount>): Record<string, RuleCount> {
  return Object.fromEntries([...byRule].sort(([a], [b]) => compareText(a, b)));
}
