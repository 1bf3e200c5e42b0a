import { dirname } from 'node:path';
import { fileURLToPath } from 'node:url';
import { locateDataFile } from '../read/locate-data-file.ts';
import { readWhole } from '../read/read-whole.ts';
import type { Report } from '../report/report.ts';
import { checkOptions } from './check-options.ts';
import type { LintOptions } from './lint-options.ts';
import { sourcesOf } from './sources-of.ts';

/** A job request: a path, a file URL, its text, or the object that would be sent. */
export type JobRequestSource =
  | string
  | URL
  | JobRequestText
  | (Omit<JobRequestText, 'text'> & { readonly request: Readonly<Record<string, unknown>> });

interface JobRequestText {
  readonly text: string;
  /** Its name in the report. Default `<request>`. */
  readonly name?: string;
  /** The folder that the paths in it are relative to. Default: the working directory. */
  readonly folder?: string;
}

/**
 * Checks the request of a fine-tuning job together with the data files that it names, as `tunelint job` does. Model,
 * method and epochs are those of the request unless an option names others. Opens no network connection.
 *
 * @throws InputError when the request or one of its data files cannot be read, OptionError for an option that does not
 * exist, `signal.reason` on abort
 * @example
 * const report = await validateJob({ request: { model: 'gpt-4.1-2025-04-14', training_file: 'train.jsonl' } });
 */
export async function validateJob(source: JobRequestSource, options: LintOptions = {}): Promise<Report> {
  checkOptions(options);
  options.signal?.throwIfAborted();
  const { runJob } = await import('./run-job.ts');
  const { bytes, name, folder } = await readRequest(source);
  const more = sourcesOf('', options).filter(({ role }) => role === 'validation');
  const running = runJob({ bytes, name, locate: locateDataFile(folder) }, more, options);
  for (;;) {
    const { done, value } = await running.next();
    if (done !== true) continue;
    options.signal?.throwIfAborted();
    const [error] = value.errors;
    if (error !== undefined) throw error;
    return value.report;
  }
}

async function readRequest(source: JobRequestSource): Promise<{ bytes: Buffer; name: string; folder: string }> {
  if (typeof source === 'string' || source instanceof URL) {
    const path = typeof source === 'string' ? source : fileURLToPath(source);
    return { bytes: await readWhole(path), name: path, folder: dirname(path) };
  }
  const isText = typeof source === 'object' && source !== null && 'text' in source && typeof source.text === 'string';
  const isRequest = typeof source === 'object' && source !== null && 'request' in source;
  if (!isText && !isRequest) {
    throw new TypeError('Expected a job request: a path, a file URL, { text } or { request }');
  }
  const { name = '<request>', folder = '.' } = source;
  const text = 'text' in source ? source.text : JSON.stringify(source.request, null, 2);
  return { bytes: Buffer.from(text ?? ''), name, folder };
}
