import { type LintOptions, type Report, validateJob } from '../../src/index.ts';

/** Says something about every request that is not the point of a test. */
const ABOUT_TIME = ['model-retired', 'model-retiring', 'no-validation-file'];

/** Checks a request given as an object or as text. */
export function checkRequest(request: object | string, options: LintOptions = {}): Promise<Report> {
  const text = typeof request === 'string' ? request : JSON.stringify(request);
  return validateJob({ text, name: 'job.json' }, { now: '2026-11-21', skip: ABOUT_TIME, ...options });
}
