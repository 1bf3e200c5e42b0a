import { oneLine } from '../one-line.ts';
import type { ReportFormat } from '../report-format.ts';
import { shownFindings } from '../shown-findings.ts';

/** One line per finding, `file:line:column: severity rule: message`, for grep and problem matchers. */
export const compact: ReportFormat = function* (report, { quiet }) {
  for (const { file, line, column, severity, rule, message } of shownFindings(report, quiet)) {
    yield `${oneLine(file)}:${line}:${column}: ${severity} ${oneLine(rule)}: ${oneLine(message)}\n`;
  }
};
