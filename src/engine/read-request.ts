import { dirname } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { JobRequestSource } from '../job/job-request-source.ts';
import { locateDataFile } from '../read/locate-data-file.ts';
import { readWhole } from '../read/read-whole.ts';
import type { JobSource } from './run-job.ts';

export { runJob } from './run-job.ts';

/** The bytes of a request. @throws InputError when it cannot be read, TypeError when it is no request at all */
export async function readRequest(source: JobRequestSource): Promise<JobSource> {
  if (typeof source === 'string' || source instanceof URL) {
    const path = typeof source === 'string' ? source : fileURLToPath(source);
    return { bytes: await readWhole(path), name: path, locate: locateDataFile(dirname(path)) };
  }
  const isText = typeof source === 'object' && source !== null && 'text' in source && typeof source.text === 'string';
  const isRequest = typeof source === 'object' && source !== null && 'request' in source;
  if (!isText && !isRequest) {
    throw new TypeError('Expected a job request: a path, a file URL, { text } or { request }');
  }
  const { name = '<request>', folder = '.' } = source;
  const text = 'text' in source ? source.text : JSON.stringify(source.request, null, 2);
  return { bytes: Buffer.from(text ?? ''), name, locate: locateDataFile(folder) };
}
