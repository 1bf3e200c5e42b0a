import { type DataFile, type DataFiles, dataFilesOf } from '../job/data-file.ts';
import { jobOptions } from '../job/job-options.ts';
import { readJob } from '../job/read-job.ts';
import type { LintSource } from '../read/input.ts';
import { limitsOf } from './check-options.ts';
import type { LintOptions } from './lint-options.ts';
import { type RunSettings, type RunSource, run } from './run.ts';

/** The bytes of a job request, and what the names of its data files mean. */
export interface JobSource {
  readonly bytes: Buffer;
  readonly name: string;
  readonly locate: (name: string) => DataFile;
  /** Data that are at hand, whatever the request calls them. */
  readonly data?: { readonly training?: LintSource | undefined; readonly validation?: LintSource | undefined };
}

/**
 * One run over a job request and the data files that it names. Options win over what the request says.
 *
 * @param more further sources, such as validation files that the request does not name
 */
export function runJob(
  { bytes, name, locate, data }: JobSource,
  more: readonly RunSource[],
  options: LintOptions,
  settings: RunSettings = {},
): ReturnType<typeof run> {
  const document = readJob(bytes, name, limitsOf(options.limits).depth);
  const files = dataFilesOf(document.request, locate);
  const sources: RunSource[] = [];
  for (const role of ['training', 'validation'] as const) {
    const file = files[role];
    // The rule about requests says that they are the same; to read it twice tells no more.
    if (role === 'validation' && data?.validation === undefined && isSamePath(files)) continue;
    const source = data?.[role] ?? (file !== undefined && 'path' in file ? file.path : undefined);
    if (source !== undefined) sources.push({ source, role, named: true });
  }
  const job = { document, files };
  return run([...sources, ...more], jobOptions(document.request, options), { ...settings, job });
}

function isSamePath({ training, validation }: DataFiles): boolean {
  return training !== undefined && validation !== undefined && 'path' in training && 'path' in validation
    ? training.path === validation.path
    : false;
}
