import type { LintSource } from '../read/input.ts';
import type { LintOptions } from './lint-options.ts';
import type { RunSource } from './run.ts';

/** The sources of a programmatic run: one training source and its validation sources. */
export function sourcesOf(source: LintSource, { validation }: LintOptions): RunSource[] {
  const list = validation === undefined ? [] : Array.isArray(validation) ? validation : [validation];
  return [
    { source, role: 'training' },
    ...list.map((each: LintSource) => ({ source: each, role: 'validation' as const })),
  ];
}
