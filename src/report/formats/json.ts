import type { ReportFormat } from '../report-format.ts';
import { seenEscaped } from '../seen-escaped.ts';
import { shownFindings } from '../shown-findings.ts';

/** The report as one JSON document; what cannot be seen is escaped, so that no terminal is steered by it. */
export const json: ReportFormat = function* (report, { quiet }) {
  yield `${seenEscaped(JSON.stringify({ ...report, findings: shownFindings(report, quiet) }, null, 2))}\n`;
};
