import { type RunSource, run } from '../../engine/run.ts';
import { nearest } from '../../format/nearest.ts';
import { expandPaths, identity } from '../../read/expand-paths.ts';
import type { InputError } from '../../read/input-error.ts';
import { oneLine } from '../../report/one-line.ts';
import { COMMANDS } from '../commands.ts';
import { EXIT_CLEAN, EXIT_FAILED, EXIT_FINDINGS } from '../exit-code.ts';
import { fixSources } from '../fix-sources.ts';
import type { Io } from '../io.ts';
import { type LintRequest, lintRequest } from '../lint-request.ts';
import type { FlagValues } from '../parse-arguments.ts';
import { printReport } from '../print-report.ts';
import { watchRun } from '../watch-run.ts';

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
  const request = lintRequest(flags, io.env);
  const { sources: named, errors: unmatched } = await sourcesFor(operands, request, io);
  const fixed = request.fix === undefined ? undefined : await fixSources(named, request.fix, request, io);
  if (fixed !== undefined && request.fix?.dryRun === true) {
    for (const error of unmatched) await io.stderr.write(`tunelint: ${oneLine(error.message)}\n`);
    return fixed.failed || unmatched.length > 0 ? EXIT_FAILED : fixed.changed ? EXIT_FINDINGS : EXIT_CLEAN;
  }
  const sources = fixed?.sources ?? named;
  const result = await watchRun((watched) => run(sources, { ...request.options, ...watched }), request, io);
  const errors = [...unmatched, ...result.errors];
  const outcome = { failures: errors.map(({ message }) => message), failed: fixed?.failed === true };
  const code = await printReport(result.report, outcome, request, io);
  for (const error of errors) await io.stderr.write(`tunelint: ${oneLine(error.message)}${hint(error, operands)}\n`);
  return code;
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

/** A mistyped command is taken for a file that does not exist. */
function hint(error: InputError, operands: readonly string[]): string {
  if (error.input !== operands[0]) return '';
  const command = nearest(
    error.input,
    COMMANDS.map(({ name }) => name),
  );
  return command === undefined ? '' : `. Did you mean the command "${command}"?`;
}
