import type { FileCompatibility } from '../compat/compat-words.ts';
import type { FileStatistics } from '../engine/file-statistics.ts';
import type { Finding } from '../engine/finding.ts';
import type { Severity } from '../engine/severity.ts';
import type { RowFormat } from '../format/example.ts';
import type { JobPlan } from '../job/job-plan.ts';
import type { Method } from '../profile/profile.ts';
import type { Cost } from '../tokens/cost.ts';
import type { TokenStatistics } from '../tokens/token-statistics.ts';

/** Would the provider take the file: `unknown` when a rule that could say no was switched off. */
export type Verdict = 'accept' | 'accept-with-losses' | 'reject' | 'unknown';

/** What one run found. The JSON report is this object; fields are only ever added. */
export interface Report {
  readonly schemaVersion: 1;
  readonly tool: { readonly name: 'tunelint'; readonly version: string };
  readonly profile: string;
  readonly model: string;
  readonly method: Method;
  readonly profileAsOf: string;
  /** The date that dated facts were compared with. */
  readonly now: string;
  readonly verdict: Verdict;
  /** The files that were asked for. */
  readonly files: readonly FileReport[];
  /** Files that were read only to be compared with those: the rest of their splits. */
  readonly companions?: readonly string[];
  readonly findings: readonly Finding[];
  /** Exact, even when `findings` is capped. */
  readonly counts: Readonly<Record<Severity, number>> & {
    /** Findings that `--fix` repairs, and those that only `--unsafe-fixes` does. */
    readonly fixable: number;
    readonly fixableUnsafe: number;
  };
  readonly byRule: Readonly<
    Record<string, { readonly severity: Severity; readonly count: number; readonly rows: number }>
  >;
  /** Findings counted but not listed, by rule. */
  readonly omitted: Readonly<Record<string, number>>;
  /** The run ended before its data did: it was aborted, or `limits.bytes` or `limits.milliseconds` ended it. */
  readonly interrupted: boolean;
  /** The limits that cut this report short; absent when none did. `file` where one file did it. */
  readonly limitsReached?: readonly LimitReached[];
  /** Rules that could reject the file and were switched off; `tokens` when they were not counted; files not opened. */
  readonly notChecked: readonly string[];
  /** The sum over training files; null when nothing was counted. */
  readonly cost: Cost | null;
  /** Of a run that checks a job request: what the request asks for. */
  readonly job?: JobPlan;
  /** Of a run with `--profiles`: what each of them would make of the files. */
  readonly compatibility?: readonly FileCompatibility[];
  /** Of a run with a baseline: findings that are in it, and nowhere else in the report. The verdicts know them. */
  readonly suppressed?: {
    readonly count: number;
    readonly byRule: Readonly<Record<string, number>>;
    /** Suppressions that these files no longer need, in the order of the baseline. */
    readonly unused: readonly { readonly file: string; readonly rule: string; readonly count: number }[];
  };
}

/** A limit of `LintOptions.limits` that the run came to. */
export interface LimitReached {
  readonly limit: 'bytes' | 'milliseconds' | 'findings';
  readonly value: number;
  readonly file?: string;
}

export interface FileReport {
  readonly path: string;
  readonly role: 'training' | 'validation' | 'grader' | 'job';
  readonly verdict: Verdict;
  /** The rules behind a verdict of `reject` or `accept-with-losses`. */
  readonly reasons: readonly string[];
  /** The provider whose contract applies to this file. */
  readonly profile: string;
  readonly model: string;
  readonly modelSource: 'named' | 'default';
  /** Since when nobody can train this model, `YYYY-MM-DD`; null while somebody can. */
  readonly trainingClosed: string | null;
  readonly method: Method;
  readonly bytes: number;
  readonly lines: number;
  readonly examples: number;
  readonly formats: Readonly<Partial<Record<RowFormat, number>>>;
  /** Exact, even when `findings` is capped. */
  readonly byRule: Report['byRule'];
  /** Quantiles and histogram of lengths, tokens by role, preferred against rejected lengths; null when nothing was counted. */
  readonly tokens: TokenStatistics | null;
  readonly cost: Cost | null;
  /** System prompt variants and duplicate clusters, from the rules that looked for them; empty where none did. */
  readonly statistics: FileStatistics;
}
