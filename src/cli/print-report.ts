import { reportFormats } from '../generated/report-formats.ts';
import { oneLine } from '../report/one-line.ts';
import type { Report } from '../report/report.ts';
import type { CommandRun, FormatContext } from '../report/report-format.ts';
import { paintFor } from './colours.ts';
import { columnsOf } from './columns-of.ts';
import { EXIT_FAILED, EXIT_INTERRUPTED, exitCode } from './exit-code.ts';
import { hostPathFrom } from './host-path-from.ts';
import type { Io } from './io.ts';
import type { LintRequest } from './lint-request.ts';
import type { ReportTarget } from './report-targets.ts';

/** What the command line knows of a run beside its report. */
export interface RunOutcome extends Pick<CommandRun, 'failures' | 'elsewhere'> {
  /** The run failed otherwise than by files that could not be read. */
  readonly failed: boolean;
}

/**
 * Prints a report in all the ways that the request names, and the summary of a step in GitHub Actions. Returns the exit
 * code.
 */
export async function printReport(
  report: Report,
  { failures, failed, elsewhere }: RunOutcome,
  request: LintRequest,
  io: Io,
): Promise<number> {
  const code = exitCode(report, failed || failures.length > 0, request.exit);
  const run = { exitCode: code, failures, elsewhere, hostPath: hostPathFrom(io.env) };
  let isWritten = true;
  for (const target of request.reports) {
    const isPrinted = await print(target, report, { ...contextFor(target, request, io), run }, io);
    isWritten &&= isPrinted;
  }
  const summary = io.env['GITHUB_STEP_SUMMARY'];
  const isAnnotated = request.reports.some(({ format, output }) => format === 'github' && output === undefined);
  if (isAnnotated && summary !== undefined && summary !== '') {
    const render = await reportFormats['markdown']?.();
    const context = { ...contextFor({ format: 'markdown', output: summary }, request, io), run };
    const { appendStepSummary } = await import('./append-step-summary.ts');
    if (render !== undefined) await appendStepSummary(summary, [...render(report, context)].join(''), io.stderr);
  }
  if (isStopped(report, io)) return EXIT_INTERRUPTED;
  return isWritten ? code : EXIT_FAILED;
}

function contextFor({ output }: ReportTarget, request: LintRequest, io: Io): FormatContext {
  const { quiet, colour, examplesPerRule } = request;
  const toFile = output !== undefined;
  const paint = paintFor(toFile ? { ...io.stdout, isTerminal: false } : io.stdout, colour, io.env);
  const columns = columnsOf(toFile ? undefined : io.stdout);
  return { paint, columns, examplesPerRule, quiet };
}

/** Interrupted after the run: what is being printed is cut, so that nobody takes it for the whole. */
function isStopped({ interrupted }: Report, { signal }: Io): boolean {
  return signal.aborted && !interrupted;
}

function* untilStopped(pieces: Iterable<string>, report: Report, io: Io): Iterable<string> {
  for (const piece of pieces) {
    if (isStopped(report, io)) return;
    yield piece;
  }
}

/** False when the report could not be written to the file it was asked for. */
async function print({ format, output }: ReportTarget, report: Report, context: FormatContext, io: Io) {
  const render = await reportFormats[format]?.();
  if (render === undefined) return false;
  const pieces = render(report, context);
  if (output === undefined) {
    for (const piece of untilStopped(pieces, report, io)) await io.stdout.write(piece);
    return true;
  }
  try {
    const { writeReportFile } = await import('./write-report-file.ts');
    await writeReportFile(
      output,
      pieces,
      report.files.map(({ path }) => path),
    );
    return true;
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error);
    await io.stderr.write(`tunelint: cannot write the report: ${oneLine(reason)}\n`);
    return false;
  }
}
