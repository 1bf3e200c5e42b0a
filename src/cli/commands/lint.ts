import { ROW_NOT_CHECKED } from '../../engine/row-not-checked.ts';
import { run } from '../../engine/run.ts';
import { nearest } from '../../format/nearest.ts';
import type { InputError } from '../../read/input-error.ts';
import { oneLine } from '../../report/one-line.ts';
import { COMMANDS } from '../commands.ts';
import { configFor } from '../config-for.ts';
import { EXIT_CLEAN, EXIT_FAILED, EXIT_FINDINGS } from '../exit-code.ts';
import type { Io } from '../io.ts';
import { lintRequest } from '../lint-request.ts';
import { openBaseline } from '../open-baseline.ts';
import type { FlagValues } from '../parse-arguments.ts';
import { printReport } from '../print-report.ts';
import { sourcesFor } from '../sources-for.ts';
import { watchRun } from '../watch-run.ts';

const USAGE = `Usage: tunelint <files…>          check fine-tuning datasets (JSONL) before you upload them
Example: tunelint train.jsonl --validation valid.jsonl --model gpt-4.1-mini
More: tunelint --help, tunelint rules, tunelint explain <rule>
`;

/** Checks datasets and prints the report. Returns the exit code. */
export async function lintCommand(operands: readonly string[], flags: FlagValues, io: Io): Promise<number> {
  // Several profiles are compared; the findings are those of one.
  if (typeof flags['profile'] === 'string' && flags['profile'].includes(','))
    return (await import('./compat.ts')).compatCommand(operands, flags, io);
  const compare =
    flags['profiles'] === undefined
      ? []
      : (await import('../profiles-to-compare.ts')).profilesToCompare(flags['profiles']);
  const configured = await configFor(flags, io);
  const request = lintRequest(flags, io.env, configured);
  if (flags['print-config'] === true) {
    return (await import('../print-config.ts')).printConfig(operands, { request, configured, io });
  }
  if (operands.length === 0 && (configured?.splits.length ?? 0) === 0) {
    await io.stderr.write(USAGE);
    return EXIT_FAILED;
  }
  const { sources: named, errors: unmatched, notes } = await sourcesFor(operands, request, configured, io);
  for (const note of notes) await io.stderr.write(`tunelint: note: ${oneLine(note)}\n`);
  if (flags['show-files'] === true) {
    return (await import('../show-files.ts')).showFiles({ sources: named, errors: unmatched }, request, io);
  }
  const fixed =
    request.fix === undefined
      ? undefined
      : await (await import('../fix-sources.ts')).fixSources(named, request.fix, request, io);
  if (fixed !== undefined && request.fix?.dryRun === true) {
    for (const error of unmatched) await io.stderr.write(`tunelint: ${oneLine(error.message)}\n`);
    return fixed.failed || unmatched.length > 0 ? EXIT_FAILED : fixed.changed ? EXIT_FINDINGS : EXIT_CLEAN;
  }
  const sources = fixed?.sources ?? named;
  const baseline = await openBaseline(request.baseline);
  const { grader: _unchanged, ...others } = request.options;
  const options = request.since !== undefined && sources.length === 0 ? others : request.options;
  const check = async () => {
    const result = await watchRun(
      (watched, stopped) => run(sources, { ...options, ...watched }, { ...baseline?.settings, ...stopped }),
      request,
      io,
    );
    if (baseline === undefined) return result;
    return { ...result, report: await baseline.close(result, unmatched.length + result.errors.length > 0, io) };
  };
  const result =
    request.cache && sources.length > 0
      ? await (await import('../cached-run.ts')).cachedRun({ sources, baseline, check }, request, io)
      : await check();
  const errors = [...unmatched, ...result.errors];
  const { report, elsewhere } =
    compare.length === 0 || result.report.interrupted
      ? { ...result, elsewhere: undefined }
      : await (await import('../compared.ts')).compared(result.report, sources, compare, {
          ...options,
          signal: io.signal,
        });
  const outcome = { failures: errors.map(({ message }) => message), elsewhere, failed: fixed?.failed === true };
  const code = await printReport(report, outcome, request, io);
  for (const { file, line, message } of report.findings.filter(({ rule }) => rule === ROW_NOT_CHECKED))
    await io.stderr.write(`tunelint: ${oneLine(`${file}:${line}: ${message}`)}\n`);
  for (const error of errors) await io.stderr.write(`tunelint: ${oneLine(error.message)}${hint(error, operands)}\n`);
  return code;
}

/** A mistyped command is taken for a file that does not exist. */
function hint(error: InputError, operands: readonly string[]): string {
  if (error.input !== operands[0]) return '';
  const command = nearest(
    error.input,
    COMMANDS.map(({ name }) => name),
  );
  return command === undefined ? '' : `. Did you mean the command "${command}"?`;
}
