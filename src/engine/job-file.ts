import type { DataFiles } from '../job/data-file.ts';
import type { JobDocument } from '../job/job-document.ts';
import { type JobPlan, jobPlan } from '../job/job-plan.ts';
import { resolveModel } from '../profile/resolve-model.ts';
import { textPositions } from '../read/text-positions.ts';
import { draftFinding } from './draft.ts';
import { startFold } from './file-fold.ts';
import type { FileRun } from './file-run.ts';
import { addFinding, isFull } from './finding-store.ts';
import type { FileNumbers, ReadFile } from './finish-file.ts';
import { jobLocator } from './job-locator.ts';
import { defaultModel } from './prepare-run.ts';
import type { ResolvableFile } from './resolve-finding.ts';
import type { ResolvedOptions } from './resolve-options.ts';
import type { JobContext } from './rule.ts';
import { ruleContext } from './run-chunk.ts';

/** A job request to check, and the data files that it names. */
export interface JobInput {
  readonly document: JobDocument;
  readonly files: DataFiles;
}

/** The request as a file of the run, with no finding yet. */
export function jobFile({ document }: JobInput, file: number, resolved: ResolvedOptions): ReadFile {
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
  const fold = { ...startFold(run), lines: textPositions(line.text)(line.text.trimEnd().length).line };
  return { run, source, fold, open: undefined, interrupted: false };
}

/** Runs the rules' `job` over the request. Adds to the file's findings. @param model the name that the run goes by */
export function checkJob({ run, fold }: ReadFile, { document }: JobInput, model: string | undefined): void {
  const { text } = document.line;
  const place = { ...document.line.place, file: run.file };
  const locate = jobLocator(text);
  const found = model === undefined ? undefined : resolveModel(run.profile, model);
  for (const active of run.rules) {
    const { rule } = active;
    if (rule.job === undefined) continue;
    const context: JobContext = {
      ...ruleContext(run),
      modelFound: found !== undefined && 'how' in found ? found.how : undefined,
      report(descriptor) {
        const kept = !isFull(fold.findings, rule.meta.id);
        const draft = draftFinding(active, descriptor, place, (where) =>
          kept ? locate(rule.meta.id, descriptor.messageId, where) : undefined,
        );
        if (draft !== undefined) addFinding(fold.findings, draft, kept);
      },
    };
    rule.job(document, context);
  }
}

/** Where findings about the request stand. */
export function resolvableJob({ document }: JobInput): ResolvableFile {
  const positionOf = textPositions(document.line.text);
  // The request is the one record of its file.
  return { name: document.name, lineAndExample: () => ({ line: 1, example: 1 }), positionOf };
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
