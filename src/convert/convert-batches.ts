import { constants, isAscii, isUtf8 } from 'node:buffer';
import { DEFAULT_LIMITS } from '../engine/lint-options.ts';
import { othersTurn } from '../engine/others-turn.ts';
import { byteOrderMarkBytes } from '../read/byte-order-mark.ts';
import type { Chunk } from '../read/chunk-cutter.ts';
import { isConvertible } from '../read/convertible.ts';
import { diagnoseFile } from '../read/diagnose-file.ts';
import { type InflateFacts, inflate } from '../read/inflate.ts';
import type { Input } from '../read/input.ts';
import { InputError } from '../read/input-error.ts';
import { lineEnd } from '../read/line-end.ts';
import { blocksOf, type RandomAccess } from '../read/random-access.ts';
import { readChunks } from '../read/read-chunks.ts';
import { takeHead } from '../read/take-head.ts';
import { untilAborted } from '../read/until-aborted.ts';
import { convertRow, type RowConverter, type RowResult } from './convert-row.ts';
import { rowNotes } from './row-notes.ts';

/** One row of the source, converted. */
export interface ConvertedRow extends RowResult {
  /** Physical line, from 1. */
  readonly line: number;
  /** What ended it in the source: `\n`, `\r\n` or nothing. */
  readonly lineEnd: string;
}

export interface ReadProgress {
  readonly bytes: number;
  readonly rows: number;
}

const CHUNK_BYTES = 1 << 18;
/** A row of more bytes is not converted. */
const ROW_BYTES = Math.min(256 * 2 ** 20, constants.MAX_STRING_LENGTH);
const CUT = { chunkBytes: CHUNK_BYTES, lineBytes: ROW_BYTES, longLineBytes: ROW_BYTES, runDigits: ROW_BYTES };
const LINE_FEED = 0x0a;

/**
 * Converts a source piece by piece: what is in memory is the rows of one piece. Blank lines are no rows.
 *
 * @throws InputError when the source cannot be read, or is no JSONL
 */
export async function* convertBatches(
  { name, source, size }: Input,
  converter: RowConverter,
  {
    signal,
    onProgress,
  }: { readonly signal?: AbortSignal | undefined; readonly onProgress?: (done: ReadProgress) => void },
): AsyncGenerator<Batch> {
  const facts: InflateFacts = { gzip: false, storedBytes: 0, bytes: 0, stopped: undefined };
  const access = source.open?.();
  const stored = source.open === undefined ? source.stream() : blocksOf(access as RandomAccess);
  const blocks = inflate(untilAborted(stored, signal, othersTurn()), DEFAULT_LIMITS, facts);
  try {
    const { head, read, complete, bytes } = await takeHead(blocks, CUT, true);
    const found = diagnoseFile(head, { name, bytes: complete ? bytes : facts.gzip ? undefined : size, complete });
    if (found !== undefined) {
      const advice = isConvertible(found.kind) ? '; tunelint lint --fix-to <new file> writes it as JSONL' : '';
      throw new InputError(name, `it is ${found.name}, not JSONL${advice}`);
    }
    let line = 1;
    let rows = 0;
    for await (const chunk of readChunks(chained(read, blocks), CUT)) {
      const batch = convertChunk(chunk, line, converter);
      line += batch.lines;
      rows += batch.rows.length;
      onProgress?.({ bytes: facts.storedBytes, rows });
      yield batch;
      if (signal?.aborted) return;
    }
    if (facts.stopped !== undefined) throw new InputError(name, facts.stopped);
  } finally {
    // What inflates may be reading still.
    await blocks.return(undefined);
    access?.close();
  }
}

/** The rows of one piece of the source. */
export interface Batch {
  readonly rows: readonly ConvertedRow[];
  readonly lines: number;
  /** The piece itself, until the next one is asked for. */
  readonly bytes: Uint8Array;
  /** For each row in turn where it starts in `bytes`, and where its line end ends. */
  readonly spans: readonly number[];
}

function convertChunk(chunk: Chunk, first: number, converter: RowConverter): Batch {
  const { bytes, offset, tooLong, short } = chunk;
  if (tooLong !== undefined || short !== undefined)
    return { rows: [skipped(first, `the row has more than ${ROW_BYTES >> 20} MB`, '\n')], lines: 1, bytes, spans: [] };
  const isValid = isUtf8(bytes);
  const rows: ConvertedRow[] = [];
  const spans: number[] = [];
  let line = first;
  for (let start = byteOrderMarkBytes(bytes, offset); start < bytes.length; line++) {
    const feed = bytes.indexOf(LINE_FEED, start);
    const next = feed < 0 ? bytes.length : feed + 1;
    const end = lineEnd(bytes, start, next);
    const ending = bytes.toString('latin1', end, next);
    const own = bytes.subarray(start, end);
    // What is ASCII is copied, which is faster than decoding it.
    const text = own.toString(isAscii(own) ? 'latin1' : 'utf8');
    const isText = isValid || isUtf8(own);
    if (!isText) rows.push(skipped(line, 'the line is not UTF-8', ending));
    else if (!isBlank(text)) {
      const { shape, text: written, same, held, notes } = convertRow(text, line, converter);
      rows.push({ shape, text: written, same, held, notes, line, lineEnd: ending });
    }
    if (!isText || !isBlank(text)) spans.push(start, next);
    start = next;
  }
  return { rows, lines: line - first, bytes, spans };
}

function isBlank(text: string): boolean {
  return !/[^ \t\r]/.test(text);
}

function skipped(line: number, what: string, ending: string): ConvertedRow {
  const notes = rowNotes(line);
  notes.add('UNSUPPORTED', '', what);
  return {
    line,
    lineEnd: ending,
    shape: undefined,
    text: undefined,
    same: false,
    held: undefined,
    notes: notes.list,
  };
}

async function* chained(read: readonly Buffer[], blocks: AsyncGenerator<Uint8Array>): AsyncGenerator<Uint8Array> {
  yield* read;
  yield* blocks;
}
