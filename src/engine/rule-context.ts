import type { FileRun } from './file-run.ts';
import type { RuleContext } from './rule.ts';

/** The part of a rule's context that is the same for all rules of a file. */
export function ruleContext(run: FileRun): Omit<RuleContext, 'report'> {
  const { profile, model, modelNamed, namedMethod, method, role, settings, counter } = run;
  return { profile, model, modelNamed, namedMethod, method, role, settings, counter };
}
