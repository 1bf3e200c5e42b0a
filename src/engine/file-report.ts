import type { FileReport, Verdict } from '../report/report.ts';
import type { FileNumbers, ReadFile } from './finish-file.ts';
import { ROW_NOT_CHECKED } from './row-not-checked.ts';
import { sortedByRule } from './sorted-by-rule.ts';

/** What a report says about one file. */
export function fileReport(file: ReadFile, numbers: FileNumbers | undefined): FileReport {
  const { run, source, fold, interrupted, resolved } = file;
  const { switchedOff, settings } = resolved;
  const { rejected, skipped, lost } = fold.findings.effects;
  const verdict: Verdict =
    rejected.size > 0
      ? 'reject'
      : switchedOff.length > 0 || interrupted || fold.findings.byRule.has(ROW_NOT_CHECKED)
        ? 'unknown'
        : skipped.size + lost.size > 0
          ? 'accept-with-losses'
          : 'accept';
  const closed = run.model.trainingClosed;
  return {
    path: run.name,
    role: run.role,
    verdict,
    reasons: verdict === 'reject' ? [...rejected] : [...skipped, ...lost],
    profile: run.profile.id,
    model: run.model.id,
    modelSource: run.modelNamed ? 'named' : 'default',
    trainingClosed: closed !== null && closed.value <= settings.now ? closed.value : null,
    method: run.method,
    bytes: source.storedBytes,
    lines: fold.lines,
    examples: fold.examples,
    formats: fold.formats,
    byRule: sortedByRule(fold.findings.byRule),
    tokens: numbers?.tokens ?? null,
    cost: numbers?.cost ?? null,
    statistics: numbers?.statistics ?? {},
  };
}
