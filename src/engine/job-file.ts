import type { FileBaseline } from '../baseline/file-baseline.ts';
import { startLedger } from '../baseline/ledger.ts';
import { graderOfJob } from '../grader/grader-document.ts';
import type { DataFiles } from '../job/data-file.ts';
import type { JobDocument } from '../job/job-document.ts';
import { type JobPlan, jobPlan } from '../job/job-plan.ts';
import { resolveModel } from '../profile/resolve-model.ts';
import { documentReporter } from './document-reporter.ts';
import { startFold } from './file-fold.ts';
import type { FileRun } from './file-run.ts';
import type { FileNumbers, ReadFile } from './finish-file.ts';
import { defaultModel } from './prepare-run.ts';
import { linesOf } from './resolvable-document.ts';
import type { ResolvedOptions } from './resolve-options.ts';
import type { GraderRuleContext, JobContext } from './rule.ts';
import { ruleContext } from './rule-context.ts';

/** A job request to check, and the data files that it names. */
export interface JobInput {
  readonly document: JobDocument;
  readonly files: DataFiles;
}

/** The request as a file of the run, with no finding yet. */
export function jobFile(
  { document }: JobInput,
  file: number,
  resolved: ResolvedOptions,
  baseline?: FileBaseline,
): ReadFile {
  const { name, bytes, line } = document;
  const { profile, namedModel, namedMethod, settings, rules } = resolved;
  const method = namedMethod ?? 'supervised';
  const run: FileRun = {
    file,
    name,
    role: 'job',
    profile,
    model: namedModel ?? defaultModel(profile, method),
    modelNamed: namedModel !== undefined,
    namedMethod,
    method,
    hint: { family: undefined, answeredKeys: new Set() },
    settings,
    cut: { chunkBytes: bytes, longLineBytes: bytes, runDigits: bytes, lineBytes: bytes },
    counter: undefined,
    rules,
  };
  const source = {
    name,
    named: false,
    storedBytes: bytes,
    bytes,
    gzip: false,
    byteOrderMark: line.place.offset > 0,
    diagnosis: undefined,
    stopped: undefined,
  };
  const fold = { ...startFold(run), lines: linesOf(document) };
  const ledger = baseline && startLedger(baseline);
  return { run, resolved, source, fold, ledger, open: undefined, interrupted: false };
}

/** Runs the rules' `job` over the request, and their `grader` over the grader in it. Adds to the file's findings. @param model the name that the run goes by */
export function checkJob({ run, fold, ledger }: ReadFile, { document }: JobInput, model: string | undefined): void {
  const reporterOf = documentReporter(document, run.file, fold.findings, ledger);
  const grader = graderOfJob(document);
  const found = model === undefined ? undefined : resolveModel(run.profile, model);
  for (const active of run.rules) {
    const { rule } = active;
    const modelFound = found !== undefined && 'how' in found ? found.how : undefined;
    const context: JobContext = { ...ruleContext(run), modelFound, report: reporterOf(active) };
    rule.job?.(document, context);
    const graderContext: GraderRuleContext = context;
    if (grader !== undefined) rule.grader?.(grader, graderContext);
  }
}

/** What the request comes to with its training file. */
export function planOf(
  { document, files: named }: JobInput,
  {
    files,
    numbers,
    resolved,
  }: {
    readonly files: readonly ReadFile[];
    readonly numbers: readonly FileNumbers[];
    readonly resolved: ResolvedOptions;
  },
): JobPlan {
  const index = files.findIndex(({ run }) => run.role === 'training');
  const method = resolved.namedMethod ?? 'supervised';
  const examples = files[index]?.fold.examples;
  return jobPlan(document, { files: named, method, epochs: resolved.epochs, examples, cost: numbers[index]?.cost });
}
