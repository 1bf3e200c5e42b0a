import { existsSync } from 'node:fs';
import { formatNumber } from '../../engine/message.ts';
import { type RowAnswer, readRow } from '../../engine/read-row.ts';
import { InputError } from '../../read/input-error.ts';
import { oneLine } from '../../report/one-line.ts';
import { seenJson } from '../../report/seen-json.ts';
import { showDocument } from '../../report/show/show-document.ts';
import { showPage } from '../../report/show/show-page.ts';
import { paintFor } from '../colours.ts';
import { columnsOf } from '../columns-of.ts';
import { configFor } from '../config-for.ts';
import { EXIT_CLEAN } from '../exit-code.ts';
import type { Io } from '../io.ts';
import { lintRequest } from '../lint-request.ts';
import type { FlagValues } from '../parse-arguments.ts';
import { refuseFlags } from '../refuse-flags.ts';
import { stylishOrJson } from '../stylish-or-json.ts';
import { UsageError } from '../usage-error.ts';

const USAGE = 'tunelint show <file>:<line>';
const KNOWN = [
  'profile',
  'model',
  'method',
  'tools',
  'today',
  'tokenizer',
  'no-tokens',
  'rule',
  'only',
  'skip',
  'config',
  'no-config',
  'format',
  'color',
];

/** Shows one line of a file as training sees it. Exit code 2 when there is no such line, else 0. */
export async function showCommand(operands: readonly string[], flags: FlagValues, io: Io): Promise<number> {
  refuseFlags('show', flags, KNOWN);
  const { path, line } = asked(operands);
  const configured = await configFor(flags, io);
  const format = stylishOrJson(flags, '"tunelint show" knows the formats stylish and json.');
  const { colour, options, optionsFor } = lintRequest({ ...flags, format: [format] }, io.env, configured);
  const own = { ...options, ...optionsFor?.(path), maxFindings: 'none' as const };
  const row = await read(path, line, own);
  if (row.kind === 'no-such-line') {
    const count = row.lines === 1 ? '1 line' : `${formatNumber(row.lines)} lines`;
    const why = row.stopped === undefined ? '' : ` up to where it can be read (${oneLine(row.stopped)})`;
    throw new UsageError(`${oneLine(path)} has ${count}${why}: there is no line ${formatNumber(line)}.`);
  }
  if (row.kind === 'not-jsonl') {
    throw new UsageError(
      `${oneLine(path)} is ${oneLine(row.diagnosis.name)}, not JSONL: it has no lines to show. tunelint lint says what to do.`,
    );
  }
  if (format === 'json') await io.stdout.write(`${seenJson(showDocument(row), 2)}\n`);
  else {
    const setting = {
      paint: paintFor(io.stdout, colour, io.env),
      columns: columnsOf(io.stdout),
      tools: flags['tools'] === true,
    };
    for (const piece of showPage(row, setting)) await io.stdout.write(piece);
  }
  return EXIT_CLEAN;
}

async function read(path: string, line: number, options: Parameters<typeof readRow>[2]): Promise<RowAnswer> {
  try {
    return await readRow(path, line, options);
  } catch (error) {
    throw error instanceof InputError ? new UsageError(oneLine(error.message)) : error;
  }
}

/** Splits at the last colon, so that `C:\data\train.jsonl:12` has a drive. */
function asked(operands: readonly string[]): { readonly path: string; readonly line: number } {
  const [place, ...more] = operands;
  if (place === undefined || more.length > 0) throw new UsageError(`Which example? ${USAGE}`);
  const [, path, digits] = /^(.+):(\d{1,15})$/s.exec(place) ?? [];
  if (path === undefined) {
    throw new UsageError(
      `Which line${existsSync(place) ? ` of ${oneLine(place)}` : ''}? ${USAGE}: lines count from 1.`,
    );
  }
  if (path === '-') throw new UsageError('"tunelint show" reads files: standard input has no lines to come back to.');
  const line = Number(digits);
  if (line === 0) throw new UsageError('Lines count from 1.');
  return { path, line };
}
