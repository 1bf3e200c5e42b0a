import { dirname } from 'node:path';
import type { LoadedConfig } from '../../config/loaded-config.ts';
import type { RunSource } from '../../engine/run.ts';
import { runJob } from '../../engine/run-job.ts';
import { expandPaths } from '../../read/expand-paths.ts';
import { InputError } from '../../read/input-error.ts';
import { locateDataFile } from '../../read/locate-data-file.ts';
import { allOf, readWhole } from '../../read/read-whole.ts';
import { oneLine } from '../../report/one-line.ts';
import { configFor } from '../config-for.ts';
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
  const request = lintRequest(flags, io.env, withoutChoices(await configFor(flags, io)));
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
    (watched, stopped) =>
      runJob(source, more, { ...request.options, ...watched }, { ...baseline?.settings, ...stopped }),
    request,
    io,
  );
  const errors = [...held.errors, ...result.errors];
  const report = baseline === undefined ? result.report : await baseline.close(result, errors.length > 0, io);
  const outcome = { failures: errors.map(({ message }) => message), failed: false };
  const code = await printReport(report, outcome, request, io);
  for (const { message } of errors) await io.stderr.write(`tunelint: ${oneLine(message)}\n`);
  return code;
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
    throw error instanceof InputError ? new UsageError(oneLine(error.message)) : error;
  }
}
