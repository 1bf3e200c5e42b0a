import type { LintSource } from '../read/input.ts';
import type { Report } from '../report/report.ts';
import { checkOptions } from './check-options.ts';
import type { LintOptions } from './lint-options.ts';
import { type RunSettings, run } from './run.ts';
import { sourcesOf } from './sources-of.ts';

/**
 * The report of a run to its end.
 *
 * @throws InputError when a path cannot be read, OptionError for an option that does not exist, `signal.reason` on abort
 */
export async function reportOf(source: LintSource, options: LintOptions, settings: RunSettings = {}): Promise<Report> {
  checkOptions(options);
  options.signal?.throwIfAborted();
  const running = run(sourcesOf(source, options), options, settings);
  for (;;) {
    const { done, value } = await running.next();
    if (done !== true) continue;
    options.signal?.throwIfAborted();
    const [error] = value.errors;
    if (error !== undefined) throw error;
    return value.report;
  }
}
