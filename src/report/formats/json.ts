import type { ReportFormat } from '../report-format.ts';
import { shownFindings } from '../shown-findings.ts';

/** The report as one JSON document. */
export const json: ReportFormat = function* (report, { quiet }) {
  yield `${JSON.stringify({ ...report, findings: shownFindings(report, quiet) }, null, 2)}\n`;
};
