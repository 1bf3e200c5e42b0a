import { type ResolvedOptions, resolveOptions } from '../engine/resolve-options.ts';
import type { RunSource } from '../engine/run.ts';
import { sourceResolver } from '../engine/source-options.ts';
import { FixError } from '../fix/fix-error.ts';
import { type FixRequest, fixFile } from '../fix/fix-file.ts';
import { changesSomething, type FixSummary } from '../fix/fix-summary.ts';
import { summaryText } from '../fix/summary-text.ts';
import { diffWriter } from '../fix/unified-diff.ts';
import { oneLine } from '../report/one-line.ts';
import { paintFor } from './colours.ts';
import type { Io } from './io.ts';
import type { LintRequest } from './lint-request.ts';
import { createProgress } from './progress.ts';
import { UsageError } from './usage-error.ts';

/** How files are to be fixed. */
export interface FixFlags {
  readonly unsafe: boolean;
  readonly dryRun: boolean;
  readonly to: string | undefined;
}

export interface FixOutcome {
  /** The sources to check now: where the result went elsewhere, that. */
  readonly sources: readonly RunSource[];
  /** Some file could not be fixed. */
  readonly failed: boolean;
  /** Some file was changed, or would be. */
  readonly changed: boolean;
}

/** Fixes the files of a run, and says so on standard error; a dry run prints its diff. @throws UsageError */
export async function fixSources(
  sources: readonly RunSource[],
  flags: FixFlags,
  request: LintRequest,
  io: Io,
): Promise<FixOutcome> {
  const { dryRun, to } = flags;
  const asked = sources.filter(({ companion }) => companion !== true).length;
  if (to !== undefined && asked !== 1) throw new UsageError(`--fix-to takes one file, and there are ${asked}.`);
  const resolvedFor = sourceResolver(request.options, resolveOptions(request.options));
  const outcome = { failed: false, changed: false };
  const checked: RunSource[] = [];
  for (const each of sources) {
    const { source, role, options, companion = false } = each;
    checked.push(to === undefined || dryRun || companion ? each : { ...each, source: to });
    if (companion || io.signal.aborted) continue;
    if (typeof source !== 'string') {
      await io.stderr.write('tunelint: standard input is not fixed: name a file\n');
      outcome.failed = true;
      continue;
    }
    const summary = await fixOne({ path: source, role, ...flags }, resolvedFor({ options, companion }), request, io);
    outcome.changed ||= summary !== undefined && changesSomething(summary);
    if (summary !== undefined) continue;
    outcome.failed ||= !io.signal.aborted;
    // What could not be fixed is checked as it is.
    checked.splice(-1, 1, each);
  }
  return { ...outcome, sources: checked };
}

/** Fixes a file and says so; undefined when it is as it was, because it could not be fixed or the run was interrupted. */
async function fixOne(
  work: Pick<FixRequest, 'path' | 'role' | 'unsafe' | 'dryRun' | 'to'>,
  resolved: ResolvedOptions,
  request: LintRequest,
  io: Io,
): Promise<FixSummary | undefined> {
  const { path, dryRun } = work;
  const diff = diffWriter(path, paintFor(io.stdout, request.colour, io.env));
  const print = async (text: string) => {
    if (text !== '') await io.stdout.write(text);
  };
  // A diff goes to the terminal as it comes.
  const progress = createProgress(io.stderr, request.progress && !dryRun);
  try {
    const summary = await fixFile(
      {
        ...work,
        signal: io.signal,
        attempt: io.attempt,
        onChange: dryRun ? (line, from) => print(diff.add(line, from)) : undefined,
        onEnd: dryRun ? () => print(diff.end()) : undefined,
        onProgress: (bytes, totalBytes) => progress.update({ file: path, bytes, totalBytes, examples: 0 }),
      },
      resolved,
    );
    await progress.clear();
    for (const line of summaryText(summary, dryRun)) await io.stderr.write(`tunelint: ${oneLine(line)}\n`);
    return summary;
  } catch (error) {
    await progress.clear();
    if (io.signal.aborted) return undefined;
    if (!(error instanceof FixError)) throw error;
    await io.stderr.write(`tunelint: ${oneLine(error.message)}\n`);
    return undefined;
  }
}
