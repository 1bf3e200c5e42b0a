import { dirname } from 'node:path';
import type { LoadedConfig } from '../../config/loaded-config.ts';
import type { RunSource } from '../../engine/run.ts';
import { runJob } from '../../engine/run-job.ts';
import { visible } from '../../format/quote.ts';
import { expandPaths } from '../../read/expand-paths.ts';
import { InputError } from '../../read/input-error.ts';
import { locateDataFile } from '../../read/locate-data-file.ts';
import { allOf, readWhole } from '../../read/read-whole.ts';
import { configFor } from '../config-for.ts';
import { EXIT_FAILED, exitCode } from '../exit-code.ts';
import type { Io } from '../io.ts';
import { lintRequest } from '../lint-request.ts';
import { openBaseline } from '../open-baseline.ts';
import type { FlagValues } from '../parse-arguments.ts';
import { printReport } from '../print-report.ts';
import { UsageError } from '../usage-error.ts';
import { watchRun } from '../watch-run.ts';

/** Checks a job request with the data files that it names, and prints one report. Returns the exit code. */
export async function jobCommand(operands: readonly string[], flags: FlagValues, io: Io): Promise<number> {
  const [path] = operands;
  if (path === undefined) throw new UsageError('Which request? tunelint job <job.json>, or - for standard input.');
  if (operands.length > 1)
    throw new UsageError('"tunelint job" takes one request; the data files are those that it names.');
  const request = lintRequest(flags, withoutChoices(await configFor(flags, io)));
  if (request.fix !== undefined) throw new UsageError('"tunelint job" fixes nothing: run tunelint --fix on the data.');
  for (const [flag, value] of Object.entries({ cache: request.cache || undefined, since: request.since })) {
    if (value !== undefined)
      throw new UsageError(`"tunelint job" does not know --${flag}: one request is checked whole.`);
  }
  const name = path === '-' ? request.stdinName : path;
  const source = {
    bytes: await bytesOf(path, name, io),
    name,
    locate: locateDataFile(path === '-' ? '.' : dirname(path)),
  };
  const held = await expandPaths(request.validation);
  const more = held.paths.map(({ path: source, named }): RunSource => ({ source, role: 'validation', named }));
  const baseline = await openBaseline(request.baseline);
  const result = await watchRun(
    (watched) => runJob(source, more, { ...request.options, ...watched }, baseline?.settings),
    request,
    io,
  );
  const errors = [...held.errors, ...result.errors];
  const report = baseline === undefined ? result.report : await baseline.close(result, errors.length > 0, io);
  const written = await printReport(report, request, io);
  for (const { message } of errors) await io.stderr.write(`tunelint: ${visible(message)}\n`);
  return written ? exitCode(report, errors.length > 0, request.exit) : EXIT_FAILED;
}

/** Model, method and epochs are the request's to say, unless a flag says otherwise. */
function withoutChoices(configured: LoadedConfig | undefined): LoadedConfig | undefined {
  if (configured === undefined) return undefined;
  const { model: _model, method: _method, epochs: _epochs, ...options } = configured.options;
  return { ...configured, options };
}

async function bytesOf(path: string, name: string, io: Io): Promise<Buffer> {
  try {
    return await (path === '-' ? allOf(io.stdin, name) : readWhole(path));
  } catch (error) {
    throw error instanceof InputError ? new UsageError(visible(error.message)) : error;
  }
}
