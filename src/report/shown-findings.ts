import type { Finding } from '../engine/finding.ts';
import type { Report } from './report.ts';

/** The findings a view lists: with `quiet` the errors only. Counts are never filtered. */
export function shownFindings(report: Report, quiet: boolean): readonly Finding[] {
  return quiet ? report.findings.filter(({ severity }) => severity === 'error') : report.findings;
}
