import type { JobRequestSource } from '../job/job-request-source.ts';
import type { Report } from '../report/report.ts';
import { checkOptions } from './check-options.ts';
import type { LintOptions } from './lint-options.ts';
import { sourcesOf } from './sources-of.ts';

/**
 * Checks the request of a fine-tuning job together with the data files that it names, as `tunelint job` does. Model,
 * method and epochs are those of the request unless an option names others. Opens no network connection unless
 * `checkUrls` asks for it.
 *
 * @throws InputError when the request or one of its data files cannot be read, OptionError for an option that does not
 * exist, `signal.reason` on abort
 * @example
 * const report = await validateJob({ request: { model: 'gpt-4.1-2025-04-14', training_file: 'train.jsonl' } });
 */
export async function validateJob(source: JobRequestSource, options: LintOptions = {}): Promise<Report> {
  checkOptions(options);
  options.signal?.throwIfAborted();
  const { readRequest, runJob } = await import('./read-request.ts');
  const more = sourcesOf('', options).filter(({ role }) => role === 'validation');
  const running = runJob(await readRequest(source), more, options);
  for (;;) {
    const { done, value } = await running.next();
    if (done !== true) continue;
    options.signal?.throwIfAborted();
    const [error] = value.errors;
    if (error !== undefined) throw error;
    return value.report;
  }
}
