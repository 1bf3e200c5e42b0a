import type { ReportFormat } from '../report-format.ts';
import { seenJson } from '../seen-json.ts';
import { shownFindings } from '../shown-findings.ts';

/** The report as one JSON document. */
export const json: ReportFormat = function* (report, { quiet }) {
  yield `${seenJson({ ...report, findings: shownFindings(report, quiet) }, 2)}\n`;
};
