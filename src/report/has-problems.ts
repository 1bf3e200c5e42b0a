import type { Report } from './report.ts';

/** Whether anything is reported. */
export function hasProblems({ counts: { error, warning, info } }: Report): boolean {
  return error + warning + info > 0;
}
