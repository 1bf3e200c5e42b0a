import { VERSION } from '../generated/version.ts';
import type { Report, Verdict } from '../report/report.ts';
import type { CheckedDocument } from './check-grader-document.ts';
import { compareText } from './compare-text.ts';
import { fewFindings } from './few-findings.ts';
import { fileReport } from './file-report.ts';
import type { Finding } from './finding.ts';
import { appendFindings, type FindingStore, startFindings } from './finding-store.ts';
import type { FileNumbers, ReadFile } from './finish-file.ts';
import { foldRepeats } from './fold-repeats.ts';
import { reachedLimits } from './reached-limits.ts';
import { type ResolvableFile, resolveFinding } from './resolve-finding.ts';
import type { ResolvedOptions } from './resolve-options.ts';
import { sortedByRule } from './sorted-by-rule.ts';
import { totalCost } from './total-cost.ts';

interface Parts {
  readonly files: readonly ReadFile[];
  readonly numbers: readonly FileNumbers[];
  /** What was checked beside the data. */
  readonly documents: readonly CheckedDocument[];
  readonly resolvable: readonly ResolvableFile[];
  readonly resolved: ResolvedOptions;
  /** Sources that were not opened because the run was interrupted. */
  readonly notRead: readonly string[];
  readonly hasBaseline: boolean;
  /** The run was interrupted after its files had been read. */
  readonly wasStopped: boolean;
  /** `limits.milliseconds` ended the run. */
  readonly isTimeUp: boolean;
}

/** The report of a run whose files have been finished. */
export function buildReport(parts: Parts): Report {
  const { files: read, numbers, documents, resolvable, resolved, notRead, hasBaseline, wasStopped } = parts;
  const files = read.map((file, index) => ({
    ...file,
    interrupted: file.interrupted || numbers[index]?.isUnfinished === true,
    fold: { ...file.fold, findings: foldRepeats(file.fold.findings) },
  }));
  const { settings } = resolved;
  // Each file keeps its own findings up to the cap, so that no file hides another's.
  const all = startFindings(Number.POSITIVE_INFINITY);
  const findings: Finding[] = [];
  for (const [index, { fold, companion }] of files.entries()) {
    if (companion === true) continue;
    appendFindings(all, fold.findings);
    const owner = resolvable[index];
    if (owner === undefined) continue;
    const own = fold.findings.kept.map((draft) => resolveFinding(draft, owner, resolvable));
    for (const finding of own.sort(byPosition)) findings.push(finding);
  }
  for (const document of documents) {
    appendFindings(all, document.findings);
    const own = document.findings.kept.map((draft) => resolveFinding(draft, document.file, resolvable));
    for (const finding of own.sort(byPosition)) findings.push(finding);
  }
  const kept = fewFindings(findings, settings.limits.findings);
  const limitsReached = reachedLimits(parts, kept.length < findings.length);
  const reports = [
    ...files.flatMap((file, index) => (file.companion === true ? [] : [fileReport(file, numbers[index])])),
    ...documents.map(({ report }) => report),
  ];
  const asked = files.filter(({ companion }) => companion !== true);
  const training = asked.find(({ run }) => run.role === 'training') ?? asked[0];
  const profile = training?.run.profile ?? resolved.profile;
  const ofRun = asked.length === 0 || documents.length > 0 ? [resolved] : [];
  const switchedOff = new Set([...ofRun, ...asked.map((file) => file.resolved)].flatMap((each) => each.switchedOff));
  const companions = files.flatMap(({ companion, run }) => (companion === true ? [run.name] : []));
  return {
    schemaVersion: 1,
    tool: { name: 'tunelint', version: VERSION },
    profile: profile.id,
    model: training?.run.model.id ?? resolved.namedModel?.id ?? profile.defaultModels.supervised,
    method: training?.run.method ?? resolved.namedMethod ?? 'supervised',
    profileAsOf: profile.asOf,
    now: settings.now,
    verdict: worst(reports.map(({ verdict }) => verdict)),
    files: reports,
    ...(companions.length === 0 ? {} : { companions }),
    findings: kept,
    counts: { ...all.severities, fixable: all.fixable.safe, fixableUnsafe: all.fixable.unsafe },
    byRule: sortedByRule(all.byRule),
    omitted: omittedOf(all, kept),
    interrupted: wasStopped || notRead.length > 0 || files.some(({ interrupted }) => interrupted),
    ...(limitsReached.length === 0 ? {} : { limitsReached }),
    notChecked: [...switchedOff, ...(resolved.tokens ? [] : ['tokens']), ...notRead],
    cost: totalCost(reports),
    ...(hasBaseline ? { suppressed: suppressedOf(all) } : {}),
  };
}

function suppressedOf({ suppressed }: FindingStore): NonNullable<Report['suppressed']> {
  const byRule = [...suppressed].sort(([a], [b]) => compareText(a, b));
  return { count: byRule.reduce((sum, [, count]) => sum + count, 0), byRule: Object.fromEntries(byRule), unused: [] };
}

function byPosition(a: Finding, b: Finding): number {
  return a.line - b.line || a.column - b.column || compareText(a.rule, b.rule) || compareText(a.message, b.message);
}

const WORST_FIRST: readonly Verdict[] = ['reject', 'unknown', 'accept-with-losses', 'accept'];

function worst(verdicts: readonly Verdict[]): Verdict {
  return WORST_FIRST.find((verdict) => verdicts.includes(verdict)) ?? 'unknown';
}

/** What was counted and is not in the report, by rule. */
function omittedOf({ byRule }: FindingStore, kept: readonly Finding[]): Record<string, number> {
  const keptByRule = new Map<string, number>();
  for (const { rule } of kept) keptByRule.set(rule, (keptByRule.get(rule) ?? 0) + 1);
  const omitted: Record<string, number> = {};
  for (const [rule, { count }] of byRule) {
    const left = count - (keptByRule.get(rule) ?? 0);
    if (left > 0) omitted[rule] = left;
  }
  return omitted;
}
