import type { GraderDocument } from '../grader/grader-document.ts';
import type { FileReport } from '../report/report.ts';
import { documentLocator } from './document-locator.ts';
import { draftFinding } from './draft.ts';
import { addFinding, type FindingStore, isFull, startFindings } from './finding-store.ts';
import type { ResolvableFile } from './resolve-finding.ts';
import type { ResolvedOptions } from './resolve-options.ts';
import type { GraderRuleContext } from './rule.ts';
import { sortedByRule } from './sorted-by-rule.ts';

/** A document beside the data, checked: it is a file of the report like others. */
export interface CheckedDocument {
  readonly file: ResolvableFile;
  readonly findings: FindingStore;
  readonly report: FileReport;
}

/** Runs the rules about graders. @param index of the grader among the files of the run */
export function checkGraderDocument(grader: GraderDocument, index: number, resolved: ResolvedOptions): CheckedDocument {
  const { profile, settings, rules, namedModel, switchedOff } = resolved;
  const { document } = grader;
  const findings = startFindings(settings.limits.findingsPerRule);
  const locate = documentLocator(document, index);
  for (const active of rules) {
    const { rule } = active;
    const context: GraderRuleContext = {
      profile,
      settings,
      report(descriptor) {
        const { place, located } = locate(rule.meta.id, descriptor.messageId, descriptor);
        const draft = draftFinding(active, descriptor, place, () => located);
        if (draft !== undefined) addFinding(findings, draft, !isFull(findings, rule.meta.id));
      },
    };
    rule.grader?.(grader, context);
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
    file: { name: document.name, lineAndExample: ({ line }) => ({ line: line + 1, example: null }) },
    findings,
    report: {
      path: document.name,
      role: 'grader',
      verdict,
      reasons: verdict === 'reject' ? [...rejected] : losses,
      model: namedModel?.id ?? profile.defaultModels.reinforcement,
      modelSource: namedModel === undefined ? 'default' : 'named',
      trainingClosed: null,
      method: 'reinforcement',
      bytes: document.bytes,
      lines: document.text.split('\n').length - (document.text.endsWith('\n') ? 1 : 0),
      examples: 0,
      formats: {},
      byRule: sortedByRule(findings.byRule),
      tokens: null,
      cost: null,
    },
  };
}
