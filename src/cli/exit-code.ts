import { ROW_NOT_CHECKED } from '../engine/row-not-checked.ts';
import type { Report } from '../report/report.ts';

export const EXIT_CLEAN = 0;
export const EXIT_FINDINGS = 1;
export const EXIT_FAILED = 2;
export const EXIT_INTERRUPTED = 130;

export interface ExitOptions {
  readonly failOn: 'error' | 'warning';
  readonly maxWarnings: number | undefined;
  readonly exitZero: boolean;
}

/** 0 clean, 1 findings at or above the threshold, 2 something could not be read or checked, 130 interrupted. */
export function exitCode(report: Report, failed: boolean, { failOn, maxWarnings, exitZero }: ExitOptions): number {
  if (report.interrupted) return EXIT_INTERRUPTED;
  if (failed || report.byRule[ROW_NOT_CHECKED] !== undefined) return EXIT_FAILED;
  const { error, warning } = report.counts;
  const found =
    error > 0 || (failOn === 'warning' && warning > 0) || (maxWarnings !== undefined && warning > maxWarnings);
  return found && !exitZero ? EXIT_FINDINGS : EXIT_CLEAN;
}
