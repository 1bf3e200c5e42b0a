import type { ReportFormat } from '../report-format.ts';
import { shownFindings } from '../shown-findings.ts';

/** The report as one JSON document; what cannot be seen is escaped, so that no terminal is steered by it. */
export const json: ReportFormat = function* (report, { quiet }) {
  const text = JSON.stringify({ ...report, findings: shownFindings(report, quiet) }, null, 2);
  yield `${text.replace(UNSEEN, (character) => `\\u${character.charCodeAt(0).toString(16).padStart(4, '0')}`)}\n`;
};

/** Beyond what JSON.stringify escapes: C1 controls and DEL, bidirectional controls, line separators, marks. */
const UNSEEN = /[\u007f-\u009f\u061c\u200e\u200f\u2028-\u202e\u2066-\u2069\ufeff]/g;
