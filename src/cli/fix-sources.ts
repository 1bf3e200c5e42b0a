import { resolveOptions } from '../engine/resolve-options.ts';
import type { RunSource } from '../engine/run.ts';
import { sourceResolver } from '../engine/source-options.ts';
import { visible } from '../format/quote.ts';
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
  const { unsafe, dryRun, to } = flags;
  const asked = sources.filter(({ companion }) => companion !== true).length;
  if (to !== undefined && asked !== 1) throw new UsageError(`--fix-to takes one file, and there are ${asked}.`);
  const { fixFile } = await import('../fix/fix-file.ts');
  const { FixError } = await import('../fix/fix-error.ts');
  const { changesSomething } = await import('../fix/fix-summary.ts');
  const { summaryText } = await import('../fix/summary-text.ts');
  const { diffWriter } = await import('../fix/unified-diff.ts');
  const resolvedFor = sourceResolver(request.options, resolveOptions(request.options));
  const paint = paintFor(io.stdout, request.colour, io.env);
  const outcome = { failed: false, changed: false };
  const checked: RunSource[] = [];
  for (const each of sources) {
    const { source, role, options, companion = false } = each;
    if (companion) {
      checked.push(each);
      continue;
    }
    if (typeof source !== 'string') {
      await io.stderr.write('tunelint: standard input is not fixed: name a file\n');
      outcome.failed = true;
      checked.push(each);
      continue;
    }
    const diff = diffWriter(source, paint);
    const pieces: string[] = [];
    const progress = createProgress(io.stderr, request.progress);
    try {
      const summary = await fixFile(
        {
          path: source,
          role,
          unsafe,
          dryRun,
          to,
          signal: io.signal,
          onChange: (line, from) => {
            if (dryRun) pieces.push(diff.add(line, from));
          },
          onEnd: () => pieces.push(diff.end()),
          onProgress: (bytes, totalBytes) => progress.update({ file: source, bytes, totalBytes, examples: 0 }),
        },
        resolvedFor({ options, companion }),
      );
      await progress.clear();
      for (const piece of pieces) if (piece !== '') await io.stdout.write(piece);
      for (const line of summaryText(summary, dryRun)) await io.stderr.write(`tunelint: ${visible(line)}\n`);
      outcome.changed ||= changesSomething(summary);
      checked.push(to === undefined || dryRun ? each : { ...each, source: to });
    } catch (error) {
      await progress.clear();
      checked.push(each);
      if (io.signal.aborted) continue;
      if (!(error instanceof FixError)) throw error;
      await io.stderr.write(`tunelint: ${visible(error.message)}\n`);
      outcome.failed = true;
    }
  }
  return { ...outcome, sources: checked };
}
