import type { FileBaseline } from '../baseline/file-baseline.ts';
import { startLedger } from '../baseline/ledger.ts';
import { type Input, type LintSource, openInput } from '../read/input.ts';
import { InputError } from '../read/input-error.ts';
import type { Report } from '../report/report.ts';
import type { Attempt } from './attempt.ts';
import { buildReport } from './build-report.ts';
import type { CheckedDocument } from './check-grader-document.ts';
import { limitsOf } from './check-options.ts';
import { checkedUrls, type UrlCheck } from './checked-urls.ts';
import { type FileFold, resolvePlace } from './file-fold.ts';
import type { Finding } from './finding.ts';
import { type FileNumbers, type FileSplits, finishFile, mayValidate, type ReadFile } from './finish-file.ts';
import { handOver } from './hand-over.ts';
import type { JobInput } from './job-file.ts';
import type { LintOptions } from './lint-options.ts';
import { type Cutting, readFile } from './read-file.ts';
import { resolvableDocument } from './resolvable-document.ts';
import { type ResolvableFile, resolveFinding } from './resolve-finding.ts';
import { type ResolvedOptions, resolveOptions } from './resolve-options.ts';
import type { AnyRule } from './rule.ts';
import { type RunClock, runClock } from './run-clock.ts';
import { runThreads } from './run-threads.ts';
import { type SeenFile, seenFiles } from './seen-files.ts';
import { type SourceOptions, sourceResolver } from './source-options.ts';
import { turnsFor } from './turns.ts';

/** A source of a run. `named`: given as a file by the user, so that its extension counts. */
export interface RunSource {
  readonly source: LintSource;
  readonly role: 'training' | 'validation';
  readonly named?: boolean;
  /** Replaces the name in the report (`--stdin-filename`). */
  readonly name?: string;
  /** Options of this source that replace the run's. */
  readonly options?: SourceOptions | undefined;
  /** The splits that it belongs to. */
  readonly splits?: FileSplits | undefined;
  /** Read only to be compared with the others: its own findings are not reported. */
  readonly companion?: boolean;
}

export interface RunResult {
  readonly report: Report;
  /** Sources that could not be read; the others are in the report all the same. */
  readonly errors: readonly InputError[];
  /** In a run with a baseline: what the files have of what it names, and the rules that ran. */
  readonly seen?: { readonly files: readonly SeenFile[]; readonly rules: readonly string[] };
}

/** The job request whose data the sources are; for tests: how files are cut, and which rules exist. */
export interface RunSettings extends Cutting {
  readonly rules?: readonly AnyRule[];
  readonly job?: JobInput;
  /** For tests: stands in for the check of URLs. */
  readonly checkUrls?: UrlCheck;
  /** How work is done that may take long in one step. */
  readonly attempt?: Attempt | undefined;
  /** What a baseline says about a file, by its name in the report. */
  readonly baseline?: ((name: string) => FileBaseline) | undefined;
}

/** The request of a run is its first file. */
const JOB_INDEX = 0;

/** One run over all sources: yields findings as parts of files are done, returns the report. */
export async function* run(
  sources: readonly RunSource[],
  options: LintOptions,
  settings: RunSettings = {},
): AsyncGenerator<readonly Finding[], RunResult> {
  const clock = runClock(options.signal, limitsOf(options.limits).milliseconds);
  const watched = clock.signal === undefined ? options : { ...options, signal: clock.signal };
  try {
    return yield* runUntil(clock, sources, watched, settings);
  } finally {
    clock.end();
  }
}

async function* runUntil(
  clock: RunClock,
  sources: readonly RunSource[],
  options: LintOptions,
  settings: RunSettings,
): AsyncGenerator<readonly Finding[], RunResult> {
  const { job, baseline } = settings;
  // Behind all sources and the job, whether they can be read or not.
  const documentIndex = sources.length + (job === undefined ? 0 : 1);
  const errors: InputError[] = [];
  const { resolved, checked } = await withGrader(
    await withJob(resolveOptions(options, settings.rules), job),
    documentIndex,
    options,
    { errors, baseline },
  );
  const hasValidation = sources.some(
    ({ role, splits }) => role === 'validation' || (splits?.validation.length ?? 0) > 0,
  );
  const resolvedFor = sourceResolver(options, resolved, settings.rules);
  const threads = runThreads(options, resolved, settings);
  const files: ReadFile[] = [];
  const resolvable: ResolvableFile[] = [];
  if (checked !== undefined) {
    resolvable[documentIndex] = checked.file;
    const found = checked.findings.kept.map((draft) => resolveFinding(draft, checked.file, resolvable));
    if (found.length > 0) yield found;
  }
  const notRead: string[] = [];
  const jobs = job === undefined ? undefined : await import('./job-file.ts');
  if (jobs !== undefined && job !== undefined) {
    files.push(jobs.jobFile(job, JOB_INDEX, resolved, baseline?.(job.document.name)));
    resolvable[JOB_INDEX] = resolvableDocument(job.document);
  }
  try {
    for (const { source, role, named, name, options: ownOptions, splits, companion = false } of sources) {
      if (options.signal?.aborted) {
        notRead.push(name ?? (typeof source === 'string' ? source : '<source>'));
        continue;
      }
      try {
        const input = renamed(await openInput(source, named === undefined ? {} : { named }), name);
        const index = files.length;
        const own = { options: ownOptions, companion };
        const filed = companion ? undefined : baseline?.(input.name);
        const how = { threads: threads.start, baseline: filed, cutting: settings, attempt: settings.attempt };
        const work = { index, input, role, own, hasValidation, ...how };
        const reading = readFile(work, resolvedFor(own), options);
        files.push({ ...(yield* readOne(reading, index, input.name, resolvable, companion)), splits, companion });
      } catch (error) {
        if (!(error instanceof InputError)) throw error;
        errors.push(error);
      }
    }
  } finally {
    await threads.close();
  }
  for (const [index, file] of files.entries()) {
    if (file.run.role !== 'job') resolvable[index] = resolvableFile(file.run.name, file.fold);
  }
  const urls = await checkedUrls(files, options, settings.checkUrls);
  const numbers: FileNumbers[] = [];
  const finishing = { urls, validation: files.filter(mayValidate), turns: turnsFor(options.signal, settings) };
  for (const [index, file] of files.entries()) {
    const before = file.fold.findings.kept.length;
    if (file.run.role !== 'job') numbers.push(await finishFile(file, files, resolved.epochs, finishing));
    else {
      numbers.push({ tokens: undefined, cost: undefined, statistics: {} });
      if (job !== undefined) jobs?.checkJob(file, job, options.model);
    }
    const owner = resolvable[index];
    const fresh = file.fold.findings.kept.slice(before);
    if (owner === undefined || fresh.length === 0 || file.companion === true) continue;
    yield fresh.map((draft) => resolveFinding(draft, owner, resolvable));
  }
  handOver(files);
  const documents = checked === undefined ? [] : [checked];
  const seen = baseline && seenFiles(files, documents);
  const report = buildReport({
    files,
    numbers,
    documents,
    resolvable,
    resolved,
    notRead,
    hasBaseline: seen !== undefined,
    wasStopped: urls !== undefined && options.signal?.aborted === true,
    isTimeUp: clock.isTimeUp(),
  });
  const plan = job === undefined ? undefined : jobs?.planOf(job, { files, numbers, resolved });
  const rules = resolved.rules.map(({ rule }) => rule.meta.id);
  const more = { errors, ...(seen === undefined ? {} : { seen: { files: seen, rules } }) };
  if (job === undefined || plan === undefined) return { report, ...more };
  return { report: { ...report, notChecked: [...report.notChecked, ...remoteFiles(job)], job: plan }, ...more };
}

/** The ids of data files that are not on this machine. */
function remoteFiles({ files: { training, validation } }: JobInput): string[] {
  return [training, validation].flatMap((file) => (file !== undefined && 'id' in file ? [file.id] : []));
}

/** Lets the rules about rows know what the request says of them: also what its grader reads. */
async function withJob(resolved: ResolvedOptions, job: JobInput | undefined): Promise<ResolvedOptions> {
  if (job === undefined) return resolved;
  const { graderOfJob, graderUse } = await import('./load-grader.ts');
  const grader = graderOfJob(job.document);
  const graded = grader === undefined ? {} : { grader: graderUse(grader, JOB_INDEX, resolved.settings.limits.depth) };
  const namesValidation = job.files.validation !== undefined;
  return { ...resolved, settings: { ...resolved.settings, ...graded, job: { namesValidation } } };
}

/** Reads and checks the run's grader, and lets the rules about rows know what it reads. */
async function withGrader(
  resolved: ResolvedOptions,
  index: number,
  { grader: source }: LintOptions,
  { errors, baseline }: Pick<RunSettings, 'baseline'> & { readonly errors: InputError[] },
): Promise<{ readonly resolved: ResolvedOptions; readonly checked: CheckedDocument | undefined }> {
  if (source === undefined) return { resolved, checked: undefined };
  const { checkGraderDocument } = await import('./check-grader-document.ts');
  const { graderUse, loadGrader } = await import('./load-grader.ts');
  try {
    const grader = await loadGrader(source);
    const settings = { ...resolved.settings, grader: graderUse(grader, index, resolved.settings.limits.depth) };
    const ledger = baseline && startLedger(baseline(grader.document.name));
    return { resolved: { ...resolved, settings }, checked: checkGraderDocument(grader, index, resolved, ledger) };
  } catch (error) {
    if (!(error instanceof InputError)) throw error;
    errors.push(error);
    return { resolved, checked: undefined };
  }
}

/** Reads one file; findings go out as its chunks are done. Stopping early closes the file. */
async function* readOne(
  reading: ReturnType<typeof readFile>,
  index: number,
  name: string,
  resolvable: ResolvableFile[],
  companion: boolean,
): AsyncGenerator<readonly Finding[], ReadFile> {
  let yielded = 0;
  try {
    for (;;) {
      const { done, value } = await reading.next();
      if (done === true) return value;
      const owner = resolvableFile(name, value);
      resolvable[index] = owner;
      const fresh = value.findings.kept.slice(yielded);
      yielded = value.findings.kept.length;
      if (fresh.length > 0 && !companion) yield fresh.map((draft) => resolveFinding(draft, owner, resolvable));
    }
  } finally {
    // biome-ignore lint/suspicious/noExplicitAny: nobody reads what an ended generator returns
    await reading.return(undefined as any);
  }
}

function renamed(input: Input, name: string | undefined): Input {
  return name === undefined ? input : { ...input, name };
}

function resolvableFile(name: string, fold: FileFold): ResolvableFile {
  return { name, lineAndExample: (place) => resolvePlace(fold.bases, place) };
}
