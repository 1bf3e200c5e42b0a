import { basename, dirname, extname, join } from 'node:path';
import { formatNumber } from '../../engine/message.ts';
import { InputError } from '../../read/input-error.ts';
import { reasonOf } from '../../read/reason-of.ts';
import { oneLine } from '../../report/one-line.ts';
import { SplitError } from '../../split/split-error.ts';
import { type SplitResult, splitFile } from '../../split/split-file.ts';
import { EXIT_CLEAN, EXIT_FAILED, EXIT_INTERRUPTED } from '../exit-code.ts';
import type { Io } from '../io.ts';
import { lintRequest } from '../lint-request.ts';
import type { FlagValues } from '../parse-arguments.ts';
import { plainFormat } from '../plain-format.ts';
import { refuseFlags } from '../refuse-flags.ts';
import { UsageError } from '../usage-error.ts';

const KNOWN = ['validation', 'seed', 'max-bytes', 'overwrite', 'output', 'profile', 'format'];
const UNITS: Readonly<Record<string, number>> = {
  '': 1,
  kb: 1e3,
  mb: 1e6,
  gb: 1e9,
  kib: 2 ** 10,
  mib: 2 ** 20,
  gib: 2 ** 30,
};

/** Splits a dataset into a training and a validation file, or into files of a size. */
export async function splitCommand(operands: readonly string[], flags: FlagValues, io: Io): Promise<number> {
  refuseFlags('split', flags, KNOWN);
  const [path, second] = operands;
  if (path === undefined || second !== undefined || path === '-')
    throw new UsageError('Which file? tunelint split <file> --validation 10%, one file that can be read twice.');
  const format = plainFormat(flags, 'split');
  const share = shareOf(flags['validation']);
  const maxBytes = sizeOf(flags['max-bytes']);
  if (share === 0 && maxBytes === undefined)
    throw new UsageError('How? tunelint split <file> --validation 10%, or --max-bytes 500MB, or both.');
  const folder = typeof flags['output'] === 'string' ? flags['output'] : dirname(path);
  const stem = basename(basename(path, '.gz'), extname(basename(path, '.gz')));
  try {
    const result = await splitFile({
      path,
      share,
      seed: seedOf(flags['seed']),
      maxBytes,
      overwrite: flags['overwrite'] === true,
      nameOf: (side, n) => join(folder, `${stem}.${side}${n === undefined ? '' : `-${n}`}.jsonl`),
      options: { ...lintRequest({ profile: flags['profile'] }, io.env).options, signal: io.signal },
      attempt: io.attempt,
    });
    await io.stdout.write(format === 'json' ? `${JSON.stringify(result, null, 2)}\n` : page(result, path));
    return EXIT_CLEAN;
  } catch (error) {
    if (error instanceof UsageError) throw error;
    if (io.signal.aborted) return EXIT_INTERRUPTED;
    const isOurs = error instanceof SplitError || error instanceof InputError;
    await io.stderr.write(`tunelint: ${oneLine(isOurs ? error.message : `cannot split: ${reasonOf(error)}`)}\n`);
    return EXIT_FAILED;
  }
}

function page({ rows, examples, following, saved, uncompared, parts }: SplitResult, path: string): string {
  const lines = parts.map((part) => {
    const share = rows === 0 ? '' : ` (${((100 * part.rows) / rows).toFixed(1)} %)`;
    return `${oneLine(part.path)}  ${formatNumber(part.rows)} rows${share}, ${formatNumber(part.bytes)} bytes`;
  });
  if (following > 0) {
    lines.push(
      `${formatNumber(following)} rows ask what an earlier row asks, or are nearly the same: they are on its side.`,
      `A split of single rows would have put ${formatNumber(saved)} of them on the other side, where they leak.`,
    );
  }
  if (uncompared > 0)
    lines.push(`${formatNumber(uncompared)} rows were compared by their prompt only: there are too many near ones.`);
  if (examples > rows)
    lines.push(
      `${formatNumber(examples - rows)} lines hold no JSON object and went to the training side; tunelint ${oneLine(path)} says where.`,
    );
  return `${lines.join('\n')}\n`;
}

function shareOf(value: unknown): number {
  if (value === undefined) return 0;
  const given = Array.isArray(value) && value.length === 1 ? String(value[0]) : '';
  const percent = /^(\d+(?:\.\d+)?)%$/.exec(given)?.[1];
  const share = percent === undefined ? Number.NaN : Number(percent) / 100;
  if (!(share > 0 && share < 1))
    throw new UsageError('--validation of "tunelint split" is a share of the rows, such as 10%.');
  return share;
}

function sizeOf(value: unknown): number | undefined {
  if (value === undefined) return undefined;
  const [, number = '', unit = ''] = /^(\d+(?:\.\d+)?)\s*([a-z]*)$/i.exec(String(value)) ?? [];
  const bytes = Math.floor(Number(number) * (UNITS[unit.toLowerCase()] ?? Number.NaN));
  if (number === '' || !(bytes > 0))
    throw new UsageError('--max-bytes is a size, such as 500MB or 1GiB; a plain number is bytes.');
  return bytes;
}

function seedOf(value: unknown): number {
  if (value === undefined) return 0;
  const seed = Number(value);
  if (!Number.isSafeInteger(seed) || seed < 0) throw new UsageError('--seed is a whole number from 0 on.');
  return seed;
}
