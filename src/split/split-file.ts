import type { Attempt } from '../engine/attempt.ts';
import type { LintOptions } from '../engine/lint-options.ts';
import { DEFAULT_LIMITS } from '../engine/lint-options.ts';
import { othersTurn } from '../engine/others-turn.ts';
import { rowLines } from '../engine/row-lines.ts';
import { chunkCutter } from '../read/chunk-cutter.ts';
import { inflate } from '../read/inflate.ts';
import { openInput } from '../read/input.ts';
import { blocksOf } from '../read/random-access.ts';
import { lookAtRows, type SeenRows } from './look-at-rows.ts';
import { type PartFile, partFiles } from './part-files.ts';
import { SplitError } from './split-error.ts';

export interface SplitRequest {
  readonly path: string;
  /** Share of the rows for validation, 0 to 1. */
  readonly share: number;
  readonly seed: number;
  readonly maxBytes: number | undefined;
  readonly overwrite: boolean;
  readonly nameOf: (side: PartFile['side'], n: number | undefined) => string;
  /** Its signal ends the work and leaves no file. */
  readonly options: LintOptions;
  /** How work is done that may take long in one step; it aborts the signal when it is stopped. */
  readonly attempt?: Attempt;
}

export interface SplitResult extends Pick<SeenRows, 'rows' | 'examples' | 'following' | 'saved' | 'uncompared'> {
  readonly parts: readonly PartFile[];
}

const CHUNK_BYTES = 1 << 20;

/**
 * Writes the rows of a file into a training and a validation file, byte for byte and in their order. Rows that ask the same,
 * or are nearly the same, are on one side, and every row keeps its side when rows are appended to the file. Lines that hold
 * no row go to the training side.
 *
 * @throws SplitError, InputError, `signal.reason` on abort: no file was written
 */
export async function splitFile(request: SplitRequest): Promise<SplitResult> {
  const { path, share, seed, maxBytes, overwrite, nameOf, options, attempt } = request;
  const { signal } = options;
  const seen = await lookAtRows(path, { share, seed }, options, attempt);
  const parts = partFiles(nameOf, maxBytes, overwrite);
  const turn = othersTurn();
  try {
    let next = 0;
    for await (const { offset, bytes } of linesOf(path)) {
      // The first line may start with a byte order mark, which is no part of the row.
      const isRow = next < seen.rows && seen.offsetOf(next) - offset < Math.min(bytes.length, 4);
      const side = isRow && seen.isValidation(next) ? 'validation' : 'train';
      parts.add(side, bytes, isRow);
      if (isRow) next++;
      await turn();
      signal?.throwIfAborted();
    }
    if (next !== seen.rows) throw new SplitError(`${path} changed while it was read`);
    const { rows, examples, following, saved, uncompared } = seen;
    return { rows, examples, following, saved, uncompared, parts: parts.finish() };
  } catch (error) {
    parts.discard();
    throw error;
  }
}

async function* linesOf(path: string): AsyncGenerator<{ readonly offset: number; readonly bytes: Uint8Array }> {
  const { source } = await openInput(path);
  const access = source.open?.();
  const stored = access === undefined ? ('stream' in source ? source.stream() : undefined) : blocksOf(access);
  if (stored === undefined) throw new SplitError(`${path} cannot be read twice`);
  const facts = { gzip: false, storedBytes: 0, bytes: 0, stopped: undefined };
  const { lineBytes } = DEFAULT_LIMITS;
  const cut = { chunkBytes: CHUNK_BYTES, longLineBytes: lineBytes, runDigits: Number.POSITIVE_INFINITY, lineBytes };
  const cutter = chunkCutter(0, cut, undefined);
  try {
    for await (const block of inflate(stored, DEFAULT_LIMITS, facts)) yield* cutLines(cutter.add(block), path);
    yield* cutLines(cutter.end(), path);
    if (facts.stopped !== undefined) throw new SplitError(`${path} cannot be decompressed to its end`);
  } finally {
    access?.close();
  }
}

function* cutLines(chunks: ReturnType<ReturnType<typeof chunkCutter>['end']>, path: string) {
  for (const chunk of chunks) {
    if (chunk.tooLong !== undefined || chunk.short !== undefined)
      throw new SplitError(`${path} has a line of more than 256 MB, which cannot be copied`);
    for (const { part } of rowLines(chunk)) yield { offset: part.offset, bytes: part.bytes };
  }
}
