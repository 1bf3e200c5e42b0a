import type { ReportFormat } from '../report-format.ts';
import { seenJson } from '../seen-json.ts';
import { shownFindings } from '../shown-findings.ts';

/** One JSON object per line: each finding (`type` is `finding`), and last the rest of the report (`summary`). */
export const jsonl: ReportFormat = function* (report, { quiet }) {
  for (const finding of shownFindings(report, quiet)) yield `${seenJson({ type: 'finding', ...finding })}\n`;
  const { findings: _findings, ...rest } = report;
  yield `${seenJson({ type: 'summary', ...rest })}\n`;
};
