import { writeFile } from 'node:fs/promises';
import { type RunResult, type RunSource, run } from '../../engine/run.ts';
import { nearest } from '../../format/nearest.ts';
import { visible } from '../../format/quote.ts';
import { reportFormats } from '../../generated/report-formats.ts';
import { expandPaths, identity } from '../../read/expand-paths.ts';
import type { InputError } from '../../read/input-error.ts';
import { paintFor } from '../colours.ts';
import { EXIT_FAILED, exitCode } from '../exit-code.ts';
import type { Io } from '../io.ts';
import { type LintRequest, lintRequest } from '../lint-request.ts';
import { COMMANDS, type FlagValues } from '../parse-arguments.ts';
import { createProgress } from '../progress.ts';

/** Where there is no terminal; and the bounds for what a terminal says. */
const COLUMNS = 100;
const COLUMNS_LEAST = 60;
const COLUMNS_MOST = 120;

const USAGE = `Usage: tunelint <files…>          check fine-tuning datasets (JSONL) before you upload them
Example: tunelint train.jsonl --validation valid.jsonl --model gpt-4.1-mini
More: tunelint --help, tunelint rules, tunelint explain <rule>
`;

/** Checks datasets and prints the report. Returns the exit code. */
export async function lintCommand(operands: readonly string[], flags: FlagValues, io: Io): Promise<number> {
  if (operands.length === 0) {
    await io.stderr.write(USAGE);
    return EXIT_FAILED;
  }
  const request = lintRequest(flags);
  const { sources, errors: unmatched } = await sourcesFor(operands, request, io);
  const progress = createProgress(io.stderr, request.progress);
  let result: RunResult;
  try {
    result = await drain(run(sources, { ...request.options, signal: io.signal, onProgress: progress.update }));
  } finally {
    await progress.clear();
  }
  const errors = [...unmatched, ...result.errors];
  const written = await print(result, request, io);
  for (const error of errors) await io.stderr.write(`tunelint: ${visible(error.message)}${hint(error, operands)}\n`);
  return written ? exitCode(result.report, errors.length > 0, request.exit) : EXIT_FAILED;
}

async function sourcesFor(operands: readonly string[], request: LintRequest, io: Io) {
  const training = await expandPaths(operands);
  const validation = await expandPaths(request.validation);
  const held = new Set(validation.paths.map(({ path }) => identity(path)));
  const source = ({ path, named }: { path: string; named: boolean }, role: RunSource['role']): RunSource =>
    path === '-'
      ? { source: { stream: io.stdin, name: request.stdinName }, role, name: request.stdinName }
      : { source: path, role, named };
  return {
    sources: [
      ...training.paths.filter(({ path }) => !held.has(identity(path))).map((path) => source(path, 'training')),
      ...validation.paths.map((path) => source(path, 'validation')),
    ],
    errors: [...training.errors, ...validation.errors],
  };
}

async function drain(running: ReturnType<typeof run>): Promise<RunResult> {
  for (;;) {
    const { done, value } = await running.next();
    if (done === true) return value;
  }
}

/** False when the report could not be written to the file it was asked for. */
async function print({ report }: RunResult, request: LintRequest, io: Io): Promise<boolean> {
  const { format, output, quiet, colour, examplesPerRule } = request;
  if (report.files.length === 0 && format !== 'json') return true;
  const render = await reportFormats[format]?.();
  if (render === undefined) return false;
  const toFile = output !== undefined;
  const paint = paintFor(toFile ? { ...io.stdout, isTerminal: false } : io.stdout, colour, io.env);
  const columns = Math.min(Math.max(toFile ? COLUMNS : (io.stdout.columns ?? COLUMNS), COLUMNS_LEAST), COLUMNS_MOST);
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

/** A mistyped command is taken for a file that does not exist. */
function hint(error: InputError, operands: readonly string[]): string {
  if (error.input !== operands[0]) return '';
  const command = nearest(error.input, COMMANDS);
  return command === undefined ? '' : `. Did you mean the command "${command}"?`;
}
