import type { ActiveRule } from '../engine/active-rules.ts';
import type { FileRun } from '../engine/file-run.ts';
import type { AnyRule, RepairContext } from '../engine/rule.ts';

/** What repairs the lines of one file. */
export interface Fixer {
  readonly run: FileRun;
  /** The rules that know repairs, and are on. */
  readonly rules: readonly (ActiveRule & { readonly repair: NonNullable<AnyRule['repair']> })[];
  readonly context: RepairContext;
  /** Also repairs that change what is trained. */
  readonly unsafe: boolean;
}

export function fixer(run: FileRun, unsafe: boolean): Fixer {
  const { profile, method, namedMethod, role, settings } = run;
  const rules = run.rules.flatMap((active) => {
    const { repair } = active.rule;
    return repair === undefined ? [] : [{ ...active, repair }];
  });
  return { run, rules, context: { profile, method, namedMethod, role, settings }, unsafe };
}
