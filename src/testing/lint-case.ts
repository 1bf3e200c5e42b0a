import type { LintOptions } from '../engine/lint-options.ts';
import type { AnyRule, RuleCase } from '../engine/rule.ts';
import { type RunSettings, type RunSource, run } from '../engine/run.ts';
import type { Report } from '../report/report.ts';

/** Dates decide rules about retired models; cases never depend on the day they run. */
const TODAY = '2026-11-21';

/** Runs a rule's case through the whole pipeline. `rules` replaces the rules that exist. */
export async function lintCase(
  ruleCase: string | RuleCase,
  options: LintOptions = {},
  settings: RunSettings & { readonly rules?: readonly AnyRule[] } = {},
): Promise<Report> {
  const {
    file,
    base64,
    name,
    validation,
    grader,
    options: own,
  } = typeof ruleCase === 'string' ? ({ file: ruleCase } as RuleCase) : ruleCase;
  const bytes = base64 === undefined ? Buffer.from(file ?? '', 'utf8') : Buffer.from(base64, 'base64');
  const sources: RunSource[] = [{ source: { bytes, name: name ?? 'train.jsonl' }, role: 'training', named: true }];
  if (validation !== undefined) sources.push({ source: { text: validation, name: 'valid.jsonl' }, role: 'validation' });
  const running = run(
    sources,
    {
      now: TODAY,
      ...(grader === undefined ? {} : { grader: { text: grader, name: 'grader.json' } }),
      ...own,
      ...options,
    },
    settings,
  );
  for (;;) {
    const { done, value } = await running.next();
    if (done === true) return value.report;
  }
}
