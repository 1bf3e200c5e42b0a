import type { LintSource } from '../read/input.ts';
import type { Report } from '../report/report.ts';
import type { LintOptions } from './lint-options.ts';
import { reportOf } from './report-of.ts';

/**
 * Checks a dataset and returns the report. Never throws for bad data; opens no network connection unless `checkUrls` asks
 * for it; keeps nothing global.
 *
 * @param source a path, a file URL, bytes, `{ text }`, `{ bytes }`, `{ stream }` or an async iterable of bytes
 * @throws InputError when a path cannot be read, OptionError for an option that does not exist, `signal.reason` on abort
 * @example
 * const report = await validate('train.jsonl', { profile: 'openai', model: 'gpt-4.1-2025-04-14' });
 * if (report.verdict === 'reject') process.exitCode = 1;
 */
export async function validate(source: LintSource, options: LintOptions = {}): Promise<Report> {
  return await reportOf(source, options);
}
