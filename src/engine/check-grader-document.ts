import type { Ledger } from '../baseline/ledger.ts';
import type { GraderDocument } from '../grader/grader-document.ts';
import type { FileReport } from '../report/report.ts';
import { documentReporter } from './document-reporter.ts';
import { type FindingStore, startFindings } from './finding-store.ts';
import { linesOf, resolvableDocument } from './resolvable-document.ts';
import type { ResolvableFile } from './resolve-finding.ts';
import type { ResolvedOptions } from './resolve-options.ts';
import type { GraderRuleContext } from './rule.ts';
import { sortedByRule } from './sorted-by-rule.ts';

/** A document beside the data, checked: it is a file of the report like others. */
export interface CheckedDocument {
  readonly file: ResolvableFile;
  readonly findings: FindingStore;
  readonly report: FileReport;
  /** In a run with a baseline. */
  readonly ledger: Ledger | undefined;
}

/** Runs the rules about graders. @param index of the grader among the files of the run */
export function checkGraderDocument(
  grader: GraderDocument,
  index: number,
  resolved: ResolvedOptions,
  ledger?: Ledger,
): CheckedDocument {
  const { profile, settings, rules, namedModel, switchedOff } = resolved;
  const { document } = grader;
  const findings = startFindings(settings.limits.findingsPerRule);
  const reporterOf = documentReporter(document, index, findings, ledger);
  for (const active of rules) {
    const context: GraderRuleContext = { profile, settings, report: reporterOf(active) };
    active.rule.grader?.(grader, context);
  }
  const { rejected, skipped, lost } = findings.effects;
  const losses = [...skipped, ...lost];
  const verdict =
    rejected.size > 0
      ? 'reject'
      : switchedOff.length > 0
        ? 'unknown'
        : losses.length > 0
          ? 'accept-with-losses'
          : 'accept';
  return {
    file: resolvableDocument(document),
    findings,
    ledger,
    report: {
      path: document.name,
      role: 'grader',
      verdict,
      reasons: verdict === 'reject' ? [...rejected] : losses,
      profile: profile.id,
      model: namedModel?.id ?? profile.defaultModels.reinforcement,
      modelSource: namedModel === undefined ? 'default' : 'named',
      trainingClosed: null,
      method: 'reinforcement',
      bytes: document.bytes,
      lines: linesOf(document),
      examples: 0,
      formats: {},
      byRule: sortedByRule(findings.byRule),
      tokens: null,
      cost: null,
      statistics: {},
    },
  };
}
