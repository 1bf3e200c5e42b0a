import { basename } from 'node:path';
import { batchPieces } from '../../convert/batch-pieces.ts';
import { conversionLines } from '../../convert/conversion-lines.ts';
import { type ConversionSummary, countRow, startConversionSummary } from '../../convert/conversion-summary.ts';
import { type ConvertedRow, convertBatches } from '../../convert/convert-batches.ts';
import { rowConverter } from '../../convert/convert-options.ts';
import type { RowConverter } from '../../convert/convert-row.ts';
import { type LossReport, lossReport } from '../../convert/loss-report.ts';
import type { LossNote } from '../../convert/row-notes.ts';
import { pointerInWords } from '../../format/pointer.ts';
import { type Input, openInput } from '../../read/input.ts';
import { InputError } from '../../read/input-error.ts';
import { reasonOf } from '../../read/reason-of.ts';
import { oneLine } from '../../report/one-line.ts';
import { fileOutput, lateOutput, streamOutput, type WholeOutput } from '../converted-output.ts';
import { EXIT_CLEAN, EXIT_FAILED, EXIT_FINDINGS, EXIT_INTERRUPTED } from '../exit-code.ts';
import type { Io } from '../io.ts';
import type { FlagValues } from '../parse-arguments.ts';
import { createProgress } from '../progress.ts';
import { refuseFlags } from '../refuse-flags.ts';
import { saveImages } from '../save-images.ts';
import { UsageError } from '../usage-error.ts';

const USAGE = 'tunelint convert <file> --to <target>';
const KNOWN = [
  'to',
  'from',
  'shape',
  'images-dir',
  'report',
  'strict',
  'output',
  'stdin-filename',
  'quiet',
  'no-progress',
];

interface Request {
  readonly path: string;
  readonly to: string;
  readonly from: string;
  readonly shape: string | undefined;
  readonly report: string | undefined;
  readonly output: string | undefined;
  readonly strict: boolean;
  readonly quiet: boolean;
  readonly progress: boolean;
  readonly imagesDir: string | undefined;
  readonly stdinName: string;
}

/**
 * Writes a dataset for another service or trainer. Exit code 0 when every row was written, whatever was lost on the way; 1 when
 * a row was not, or with `--strict` when anything was lost; 2 when nothing could be read or written.
 */
export async function convertCommand(operands: readonly string[], flags: FlagValues, io: Io): Promise<number> {
  refuseFlags('convert', flags, KNOWN);
  const request = requested(operands, flags);
  const { imagesDir, to, from, shape } = request;
  const saveImage = imagesDir === undefined ? undefined : saver(imagesDir);
  const converter = rowConverter({
    to,
    from,
    ...(shape === undefined ? {} : { shape }),
    ...(saveImage === undefined ? {} : { saveImage }),
  });
  const outputs: WholeOutput[] = [];
  try {
    return await run(request, converter, outputs, io);
  } catch (error) {
    if (error instanceof UsageError) throw error;
    const isKnown = error instanceof InputError || (error instanceof Error && 'code' in error);
    if (!isKnown) throw error;
    const text = error instanceof InputError ? error.message : `cannot write: ${reasonOf(error)}`;
    await io.stderr.write(`tunelint: ${oneLine(text)}\n`);
    return EXIT_FAILED;
  } finally {
    for (const output of outputs) output.discard();
  }
}

function requested(operands: readonly string[], flags: FlagValues): Request {
  const text = (name: string): string | undefined => (typeof flags[name] === 'string' ? flags[name] : undefined);
  const [path, ...more] = operands;
  if (path === undefined || more.length > 0) throw new UsageError(`Which file? ${USAGE}, with - for standard input.`);
  const to = text('to');
  if (to === undefined) throw new UsageError(`For whom? ${USAGE}; docs/convert.md lists the targets.`);
  const output = text('output');
  return {
    path,
    to,
    from: text('from') ?? 'auto',
    shape: text('shape'),
    report: text('report'),
    output: output === '-' ? undefined : output,
    strict: flags['strict'] === true,
    quiet: flags['quiet'] === true,
    progress: flags['no-progress'] !== true,
    imagesDir: text('images-dir'),
    stdinName: text('stdin-filename') ?? '<stdin>',
  };
}

function saver(folder: string): ReturnType<typeof saveImages> {
  try {
    return saveImages(folder);
  } catch (error) {
    throw new UsageError(`cannot make the folder ${oneLine(folder)}: ${reasonOf(error)}`);
  }
}

async function run(request: Request, converter: RowConverter, outputs: WholeOutput[], io: Io): Promise<number> {
  const { path, strict, report: reportPath, output } = request;
  const input = await openInput(path === '-' ? { stream: io.stdin, name: request.stdinName } : path);
  const read = path === '-' ? [] : [path];
  const rows = output === undefined ? (strict ? lateOutput(io) : streamOutput(io)) : fileOutput(output, read);
  outputs.push(rows);
  const reportFile =
    reportPath === undefined ? undefined : fileOutput(reportPath, [...read, ...(output === undefined ? [] : [output])]);
  if (reportFile !== undefined) outputs.push(reportFile);
  const pieces: string[] = [];
  const about = { source: input.name, from: request.from, to: request.to, shape: request.shape };
  const report = reportFile && lossReport(about, (piece) => pieces.push(piece));
  const flush = async (): Promise<void> => {
    const text = pieces.splice(0).join('');
    if (text !== '') await reportFile?.write(text);
  };
  const summary = startConversionSummary();
  const stopped = await convertAll({ input, request, converter, rows, report, flush, summary }, io);
  if (io.signal.aborted) return EXIT_INTERRUPTED;
  report?.end(summary);
  await flush();
  await reportFile?.settle();
  if (stopped !== undefined) {
    await io.stderr.write(`${strictLine(stopped, input.name)}\n`);
    return EXIT_FINDINGS;
  }
  const isEmpty = summary.read > 0 && summary.written === 0;
  if (!isEmpty) await rows.settle();
  if (!request.quiet || summary.skipped > 0)
    await io.stderr.write(summaryText(summary, request, input.name, converter));
  if (isEmpty && output !== undefined)
    await io.stderr.write(`tunelint: no row could be written, and ${oneLine(output)} was not either\n`);
  return summary.skipped > 0 ? EXIT_FINDINGS : EXIT_CLEAN;
}

interface Work {
  readonly input: Input;
  readonly request: Request;
  readonly converter: RowConverter;
  readonly rows: WholeOutput;
  readonly report: LossReport | undefined;
  readonly flush: () => Promise<void>;
  readonly summary: ConversionSummary;
}

/** Converts to the end; with `--strict` only to the first note that says that something is not as it was, which is given back. */
async function convertAll(
  { input, request, converter, rows, report, flush, summary }: Work,
  io: Io,
): Promise<LossNote | undefined> {
  const { name: file, size: totalBytes } = input;
  const progress = createProgress(io.stderr, request.progress);
  const onProgress = ({ bytes, rows: examples }: { readonly bytes: number; readonly rows: number }): void =>
    progress.update({ file, bytes, totalBytes, examples });
  try {
    for await (const batch of convertBatches(input, converter, { signal: io.signal, onProgress })) {
      for (const row of batch.rows) {
        const notes = countRow(summary, row);
        report?.add(notes);
        const bad = request.strict ? row.notes.find(isLoss) : undefined;
        if (bad !== undefined) return bad;
      }
      await flush();
      for (const piece of batchPieces(batch)) await rows.write(piece);
    }
    return undefined;
  } finally {
    await progress.clear();
  }
}

function isLoss({ kind }: ConvertedRow['notes'][number]): boolean {
  return kind === 'lost' || kind === 'changed' || kind === 'skipped';
}

function strictLine({ code, line, pointer, what, value }: LossNote, source: string): string {
  const place = pointer === '' ? '' : ` ${pointerInWords(pointer)}:`;
  const shown = value === undefined ? '' : ` (${value})`;
  return `tunelint: ${oneLine(`${source}:${line}: ${code}:${place} ${what}${shown}`)}\ntunelint: nothing was written (--strict)`;
}

function summaryText(
  summary: ConversionSummary,
  { to, shape, output }: Request,
  source: string,
  { target }: RowConverter,
): string {
  const lines = conversionLines(summary, { source, to });
  const hints = target.hints({
    form: shape,
    codes: new Set(summary.codes.keys()),
    written: summary.held,
    fileName: basename(output ?? 'out.jsonl'),
  });
  const told = hints.flatMap((hint) =>
    hint.split('\n').map((line, index) => `  ${index === 0 ? 'note: ' : '  '}${line}`),
  );
  return [...lines, ...(summary.written > 0 ? told : [])].map((line) => `${oneLine(line)}\n`).join('');
}
