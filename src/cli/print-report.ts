import { writeFile } from 'node:fs/promises';
import { visible } from '../format/quote.ts';
import { reportFormats } from '../generated/report-formats.ts';
import type { Report } from '../report/report.ts';
import { paintFor } from './colours.ts';
import { columnsOf } from './columns-of.ts';
import type { Io } from './io.ts';
import type { LintRequest } from './lint-request.ts';

/** Prints a report as the request says; false when the report could not be written to the file it was asked for. */
export async function printReport(report: Report, request: LintRequest, io: Io): Promise<boolean> {
  const { format, output, quiet, colour, examplesPerRule } = request;
  if (report.files.length === 0 && format !== 'json') return true;
  const render = await reportFormats[format]?.();
  if (render === undefined) return false;
  const toFile = output !== undefined;
  const paint = paintFor(toFile ? { ...io.stdout, isTerminal: false } : io.stdout, colour, io.env);
  const columns = columnsOf(toFile ? undefined : io.stdout);
  const pieces = render(report, { paint, columns, examplesPerRule, quiet });
  if (!toFile) {
    for (const piece of pieces) await io.stdout.write(piece);
    return true;
  }
  try {
    await writeFile(output, [...pieces].join(''));
    return true;
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error);
    await io.stderr.write(`tunelint: cannot write the report: ${visible(reason)}\n`);
    return false;
  }
}
