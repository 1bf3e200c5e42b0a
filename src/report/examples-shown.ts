import type { FileReport } from './report.ts';

/**
 * How many findings of one rule are shown for a file. Data repeat themselves, and some examples tell the rest; a request
 * is short, and each finding is another thing to correct in it.
 */
export function examplesShown({ role }: FileReport, perRule: number): number {
  return role === 'job' ? Number.POSITIVE_INFINITY : perRule;
}
