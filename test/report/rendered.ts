import { reportFormats } from '../../src/generated/report-formats.ts';
import type { Report } from '../../src/report/report.ts';
import type { FormatContext } from '../../src/report/report-format.ts';

/** A report in one of the formats, without colours. */
export async function rendered(format: string, report: Report, context: Partial<FormatContext> = {}): Promise<string> {
  const render = await reportFormats[format]?.();
  if (render === undefined) throw new Error(format);
  const plain = { paint: (_: unknown, text: string) => text, columns: 100, examplesPerRule: 3, quiet: false };
  return [...render(report, { ...plain, ...context })].join('');
}
