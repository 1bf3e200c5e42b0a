import type { Hash64 } from '../format/hash64.ts';
import type { Place } from './place.ts';

/**
 * A hash, a number and the place of every row, in typed arrays of 28 bytes a row, in the order of the file.
 * Structured-cloneable. Rows beyond `most` are counted but not kept.
 */
export interface RowHashes {
  readonly most: number;
  file: number;
  /** Rows added, kept or not. */
  seen: number;
  kept: number;
  /** All but the last are full. */
  readonly blocks: RowBlock[];
}

interface RowBlock {
  rows: number;
  /** High and low half of each hash. */
  readonly hashes: Uint32Array;
  readonly numbers: Uint32Array;
  readonly offsets: Float64Array;
  readonly lines: Uint32Array;
  readonly examples: Uint32Array;
}

/** Far more rows than providers take; 470 MB of hashes. */
const MOST = 1 << 24;
const BLOCK_BITS = 16;
const BLOCK_ROWS = 1 << BLOCK_BITS;
const FIRST_ROWS = 64;

export function startRowHashes(most = MOST): RowHashes {
  return { most, file: 0, seen: 0, kept: 0, blocks: [] };
}

/**
 * Adds the next row.
 *
 * @param hash of what makes rows equal
 * @param number a whole number that goes with the row, cut to 32 bits
 */
export function addRowHash(rows: RowHashes, hash: Hash64, number: number, place: Place): void {
  rows.file = place.file;
  rows.seen++;
  if (rows.kept >= rows.most) return;
  const block = blockWithRoom(rows, 1);
  const row = block.rows++;
  rows.kept++;
  block.hashes[2 * row] = hash.high;
  block.hashes[2 * row + 1] = hash.low;
  block.numbers[row] = number;
  block.offsets[row] = place.offset;
  block.lines[row] = place.line;
  block.examples[row] = place.example;
}

/** Appends the rows of what comes next in the file to `earlier`, which it returns. */
export function mergeRowHashes(earlier: RowHashes, later: RowHashes): RowHashes {
  if (later.seen > 0) earlier.file = later.file;
  earlier.seen += later.seen;
  for (const from of later.blocks) {
    const wanted = Math.min(from.rows, earlier.most - earlier.kept);
    for (let done = 0; done < wanted; ) {
      const to = blockWithRoom(earlier, wanted - done);
      const count = Math.min(wanted - done, to.numbers.length - to.rows);
      copyRows(from, done, to, to.rows, count);
      to.rows += count;
      earlier.kept += count;
      done += count;
    }
  }
  return earlier;
}

export function rowPlace({ file, blocks }: RowHashes, row: number): Place {
  const block = blocks[row >>> BLOCK_BITS];
  const at = row & (BLOCK_ROWS - 1);
  return {
    file,
    offset: block?.offsets[at] ?? 0,
    line: block?.lines[at] ?? 0,
    example: block?.examples[at] ?? 0,
  };
}

export function rowNumber({ blocks }: RowHashes, row: number): number {
  return blocks[row >>> BLOCK_BITS]?.numbers[row & (BLOCK_ROWS - 1)] ?? 0;
}

/** One half of a row's hash: 32 bits. */
export function rowHash({ blocks }: RowHashes, row: number, half: 0 | 1): number {
  return blocks[row >>> BLOCK_BITS]?.hashes[2 * (row & (BLOCK_ROWS - 1)) + half] ?? 0;
}

/** The last block, grown or followed by a new one: it has room for `wanted` rows, or for as many as a block holds. */
function blockWithRoom({ blocks }: RowHashes, wanted: number): RowBlock {
  const last = blocks.at(-1);
  if (last !== undefined && last.rows < BLOCK_ROWS) {
    const needed = Math.min(last.rows + wanted, BLOCK_ROWS);
    if (needed <= last.numbers.length) return last;
    const grown = emptyBlock(roomFor(needed));
    copyRows(last, 0, grown, 0, last.rows);
    grown.rows = last.rows;
    blocks[blocks.length - 1] = grown;
    return grown;
  }
  const fresh = emptyBlock(roomFor(Math.min(wanted, BLOCK_ROWS)));
  blocks.push(fresh);
  return fresh;
}

function roomFor(rows: number): number {
  let room = FIRST_ROWS;
  while (room < rows) room *= 2;
  return room;
}

function emptyBlock(room: number): RowBlock {
  return {
    rows: 0,
    hashes: new Uint32Array(2 * room),
    numbers: new Uint32Array(room),
    offsets: new Float64Array(room),
    lines: new Uint32Array(room),
    examples: new Uint32Array(room),
  };
}

function copyRows(from: RowBlock, start: number, to: RowBlock, at: number, count: number): void {
  const end = start + count;
  to.hashes.set(from.hashes.subarray(2 * start, 2 * end), 2 * at);
  to.numbers.set(from.numbers.subarray(start, end), at);
  to.offsets.set(from.offsets.subarray(start, end), at);
  to.lines.set(from.lines.subarray(start, end), at);
  to.examples.set(from.examples.subarray(start, end), at);
}
