import { page } from '../html/page.ts';
import type { ReportFormat } from '../report-format.ts';
import { shownFindings } from '../shown-findings.ts';

/** One self-contained page: verdict, cost, charts and findings, for a browser without network, a phone, and paper. */
export const html: ReportFormat = (report, { quiet }) => page(report, shownFindings(report, quiet));
