import { cacheKey } from '../cache/cache-key.ts';
import { cacheLocation } from '../cache/cache-location.ts';
import { reportCache } from '../cache/report-cache.ts';
import type { RunResult, RunSource } from '../engine/run.ts';
import { oneLine } from '../report/one-line.ts';
import type { BaselineRun } from './baseline-run.ts';
import type { Io } from './io.ts';
import type { LintRequest } from './lint-request.ts';

/** What one command line checks, and how. */
export interface Checking {
  readonly sources: readonly RunSource[];
  readonly baseline: BaselineRun | undefined;
  readonly check: () => Promise<Pick<RunResult, 'report' | 'errors'>>;
}

/**
 * The report of an earlier run of the same files with the same options, or else of this one, which is kept. What was read
 * from a stream, interrupted, or could not be read whole, is not kept.
 */
export async function cachedRun(
  { sources, baseline, check }: Checking,
  request: Pick<LintRequest, 'options' | 'cacheLocation'>,
  io: Io,
): Promise<Pick<RunResult, 'report' | 'errors'>> {
  const input = baseline?.writes === true ? undefined : inputOf(sources, baseline, request);
  const key = input && cacheKey(input);
  if (input === undefined || key === undefined) return check();
  const cache = reportCache(cacheLocation(request.cacheLocation, io.env));
  const kept = cache.read(key);
  if (kept !== undefined) return { report: kept, errors: [] };
  const result = await check();
  // Files that changed meanwhile may have been read before or after: the report is of neither content.
  if (result.errors.length > 0 || result.report.interrupted || cacheKey(input) !== key) return result;
  const problem = cache.write(key, result.report);
  if (problem !== undefined) await io.stderr.write(`tunelint: the cache was not written: ${oneLine(problem)}\n`);
  return result;
}

/** Undefined when something does not come from a file, or from the network. */
function inputOf(
  sources: readonly RunSource[],
  baseline: BaselineRun | undefined,
  { options }: Pick<LintRequest, 'options'>,
) {
  if (options.checkUrls !== undefined) return undefined;
  const { grader, plugins = [] } = options;
  // What the code of a plugin does is not known from its name.
  if (plugins.length > 0) return undefined;
  const paths = [...sources.map(({ source }) => source), ...(grader === undefined ? [] : [grader])];
  const texts = paths.filter((path) => typeof path === 'string');
  if (texts.length < paths.length) return undefined;
  const now = options.now ?? new Date().toISOString().slice(0, 10);
  // The report is the same for any number of threads.
  const { concurrency: _threads, ...rest } = options;
  return { settings: { options: { ...rest, now }, sources, baseline: baseline?.content }, paths: texts };
}
