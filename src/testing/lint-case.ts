import type { LintOptions } from '../engine/lint-options.ts';
import type { AnyRule } from '../engine/rule.ts';
import type { RuleCase } from '../engine/rule-case.ts';
import { type RunSettings, type RunSource, run } from '../engine/run.ts';
import { runJob } from '../engine/run-job.ts';
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
    job,
    urls,
    options: own,
  } = typeof ruleCase === 'string' ? ({ file: ruleCase } as RuleCase) : ruleCase;
  const bytes = base64 === undefined ? Buffer.from(file ?? '', 'utf8') : Buffer.from(base64, 'base64');
  const training = { bytes, name: name ?? 'train.jsonl' };
  const held = validation === undefined ? undefined : { text: validation, name: 'valid.jsonl' };
  const sources: RunSource[] = [{ source: training, role: 'training', named: true }];
  if (held !== undefined) sources.push({ source: held, role: 'validation' });
  const graded = grader === undefined ? {} : { grader: { text: grader, name: 'grader.json' } };
  const checked = urls === undefined ? {} : { checkUrls: true };
  const all = { now: TODAY, ...graded, ...checked, ...own, ...options };
  const offline = urls === undefined ? settings : { checkUrls: async () => new Map(Object.entries(urls)), ...settings };
  const data = { training: file === undefined && base64 === undefined ? undefined : training, validation: held };
  const locate = (id: string) => ({ id });
  const running =
    job === undefined
      ? run(sources, all, offline)
      : runJob({ bytes: Buffer.from(job), name: 'job.json', locate, data }, [], all, offline);
  for (;;) {
    const { done, value } = await running.next();
    if (done === true) return value.report;
  }
}
