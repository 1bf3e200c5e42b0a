import { VERSION } from '../generated/version.ts';
import type { FileReport, Report, Verdict } from '../report/report.ts';
import type { Cost } from '../tokens/cost.ts';
import type { Accuracy } from '../tokens/example-tokens.ts';
import type { Finding } from './finding.ts';
import type { RuleCount } from './finding-store.ts';
import { appendFindings, startFindings } from './finding-store.ts';
import type { FileNumbers, ReadFile } from './finish-file.ts';
import { type ResolvableFile, resolveFinding } from './resolve-finding.ts';
import type { ResolvedOptions } from './resolve-options.ts';

interface Parts {
  readonly files: readonly ReadFile[];
  readonly numbers: readonly FileNumbers[];
  readonly resolvable: readonly ResolvableFile[];
  readonly resolved: ResolvedOptions;
  readonly interrupted: boolean;
}

/** The report of a run whose files have been finished. */
export function buildReport({ files, numbers, resolvable, resolved, interrupted }: Parts): Report {
  const { profile, settings, switchedOff } = resolved;
  const all = startFindings(settings.limits.findingsPerRule);
  const findings: Finding[] = [];
  for (const [index, { fold }] of files.entries()) {
    const owner = resolvable[index];
    if (owner === undefined) continue;
    const before = all.kept.length;
    appendFindings(all, fold.findings);
    const kept = all.kept.slice(before).map((draft) => resolveFinding(draft, owner, resolvable));
    findings.push(...kept.sort(byPosition));
  }
  const reports = files.map((file, index) => fileReport(file, numbers[index], switchedOff));
  const training = files.find(({ run }) => run.role === 'training') ?? files[0];
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
    findings,
    counts: { ...all.severities, fixable: all.fixable },
    byRule: sortedByRule(all.byRule),
    omitted: omittedOf(all.byRule, all.keptByRule, findings),
    interrupted,
    notChecked: resolved.tokens ? switchedOff : [...switchedOff, 'tokens'],
    cost: totalCost(reports),
  };
}

function byPosition(a: Finding, b: Finding): number {
  return a.line - b.line || a.column - b.column || compareText(a.rule, b.rule) || compareText(a.message, b.message);
}

function compareText(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}

function fileReport(file: ReadFile, numbers: FileNumbers | undefined, switchedOff: readonly string[]): FileReport {
  const { run, source, fold } = file;
  const { rejected, skipped, lost } = fold.findings.effects;
  const verdict: Verdict =
    rejected > 0 ? 'reject' : switchedOff.length > 0 ? 'unknown' : skipped + lost > 0 ? 'accept-with-losses' : 'accept';
  return {
    path: run.name,
    role: run.role,
    verdict,
    model: run.model.id,
    modelSource: run.modelNamed ? 'named' : 'default',
    method: run.method,
    bytes: source.storedBytes,
    lines: fold.lines,
    examples: fold.examples,
    formats: fold.formats,
    tokens: numbers?.tokens ?? null,
    cost: numbers?.cost ?? null,
  };
}

const WORST_FIRST: readonly Verdict[] = ['reject', 'unknown', 'accept-with-losses', 'accept'];

function worst(verdicts: readonly Verdict[]): Verdict {
  return WORST_FIRST.find((verdict) => verdicts.includes(verdict)) ?? 'unknown';
}

function sortedByRule(byRule: ReadonlyMap<string, RuleCount>): Record<string, RuleCount> {
  return Object.fromEntries([...byRule].sort(([a], [b]) => compareText(a, b)));
}

function omittedOf(
  byRule: ReadonlyMap<string, RuleCount>,
  keptByRule: ReadonlyMap<string, number>,
  findings: readonly Finding[],
): Record<string, number> {
  const omitted: Record<string, number> = {};
  if (findings.length === 0 && byRule.size === 0) return omitted;
  for (const [rule, { count }] of byRule) {
    const left = count - (keptByRule.get(rule) ?? 0);
    if (left > 0) omitted[rule] = left;
  }
  return omitted;
}

const LEAST_SURE_LAST: readonly Accuracy[] = ['exact', 'close', 'estimate', 'range'];

/** The sum over training files; epochs and prices of one file speak for all only when they agree. */
function totalCost(files: readonly FileReport[]): Cost | null {
  const costs = files.flatMap(({ cost }) => (cost === null ? [] : [cost]));
  const [first] = costs;
  if (first === undefined) return null;
  if (costs.length === 1) return first;
  const unpriced = costs.find(({ usd }) => usd === null);
  const sum = (value: (cost: Cost) => number): number => costs.reduce((total, cost) => total + value(cost), 0);
  return {
    ...first,
    tokensPerEpoch: sum((cost) => cost.tokensPerEpoch),
    epochs: Math.max(...costs.map(({ epochs }) => epochs)),
    billedTokens: sum((cost) => cost.billedTokens),
    accuracy: LEAST_SURE_LAST[Math.max(...costs.map(({ accuracy }) => LEAST_SURE_LAST.indexOf(accuracy)))] ?? 'range',
    usd: unpriced === undefined ? { low: sum((c) => c.usd?.low ?? 0), high: sum((c) => c.usd?.high ?? 0) } : null,
    ...(unpriced?.reason === undefined ? {} : { reason: unpriced.reason }),
  };
}
