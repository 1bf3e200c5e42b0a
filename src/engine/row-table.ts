import { ROW_KINDS, type RowFingerprint, type RowKind } from '../format/row-fingerprint.ts';
import type { Place } from './place.ts';
import { addBeginnings, type Beginnings, mergeBeginnings, startBeginnings } from './row-beginnings.ts';
import { addSegment, atSegment, mergeSegments, type Segment } from './row-segments.ts';

/**
 * What the rules that compare rows with one another know of each row: 32 bytes, and 8 more where texts that are nearly
 * the same are looked for, in the order of the file. Structured-cloneable. Rows beyond `most` are counted but not kept.
 */
export interface RowTable {
  readonly most: number;
  /** Whether the rows have sketches. */
  readonly sketched: boolean;
  file: number;
  /** Rows added, kept or not. */
  seen: number;
  kept: number;
  /** All but the last are full. */
  readonly blocks: RowBlock[];
  readonly segments: Segment[];
  readonly beginnings: Beginnings;
}

interface RowBlock {
  rows: number;
  /** Eight words a row. */
  readonly words: Int32Array;
  /** Two words a row, or nothing. */
  readonly sketches: Uint32Array;
}

/** Far more rows than providers take; a row and one more fit 24 bits. */
const MOST = (1 << 24) - 1;
const BLOCK_BITS = 16;
const BLOCK_ROWS = 1 << BLOCK_BITS;
const FIRST_ROWS = 256;
const WORDS = 8;
const SKETCH_WORDS = 2;
const TOKEN_BITS = 30;

export function startRowTable({ sketched = false, most = MOST } = {}): RowTable {
  return { most, sketched, file: 0, seen: 0, kept: 0, blocks: [], segments: [], beginnings: startBeginnings() };
}

/** Adds the next row. @param tokens billed per epoch, cut to 30 bits @param sketch two words, where the table has them */
export function addRow(
  table: RowTable,
  row: RowFingerprint,
  tokens: number,
  place: Place,
  sketch?: readonly [number, number],
): void {
  table.file = place.file;
  table.seen++;
  if (table.kept >= table.most) return;
  const block = blockWithRoom(table, 1);
  const at = block.rows * WORDS;
  const { words } = block;
  const segment = addSegment(table.segments, table.kept, place);
  words[at] = row.prompt.high;
  words[at + 1] = row.prompt.low;
  words[at + 2] = row.record;
  words[at + 3] = row.answer;
  words[at + 4] = row.plain;
  words[at + 5] = segment.high;
  words[at + 6] = segment.low;
  words[at + 7] = (ROW_KINDS.indexOf(row.kind) << TOKEN_BITS) | Math.min(tokens, 2 ** TOKEN_BITS - 1);
  if (sketch !== undefined && table.sketched) block.sketches.set(sketch, block.rows * SKETCH_WORDS);
  if (row.beginnings.length > 0) addBeginnings(table.beginnings, row.beginnings, table.kept);
  block.rows++;
  table.kept++;
}

/** Appends the rows of what comes next in the file to `earlier`, which it returns. */
export function mergeRowTables(earlier: RowTable, later: RowTable): RowTable {
  if (later.seen > 0) earlier.file = later.file;
  const first = earlier.kept;
  earlier.seen += later.seen;
  for (const from of later.blocks) {
    const wanted = Math.min(from.rows, earlier.most - earlier.kept);
    for (let done = 0; done < wanted; ) {
      const to = blockWithRoom(earlier, wanted - done);
      const count = Math.min(wanted - done, roomOf(to) - to.rows);
      copyRows(from, done, to, to.rows, count);
      to.rows += count;
      earlier.kept += count;
      done += count;
    }
  }
  mergeSegments(earlier.segments, later.segments, first, earlier.kept);
  mergeBeginnings(earlier.beginnings, later.beginnings, first, earlier.kept);
  return earlier;
}

export function rowPlace(table: RowTable, row: number): Place {
  return atSegment(table.segments, row, word(table, row, 5), word(table, row, 6), table.file);
}

/** One half of the hash of what a row asks. */
export function rowPrompt(table: RowTable, row: number, half: 0 | 1): number {
  return word(table, row, half);
}

/** 32 bits of the whole record. */
export function rowRecord(table: RowTable, row: number): number {
  return word(table, row, 2);
}

export function rowAnswer(table: RowTable, row: number): number {
  return word(table, row, 3);
}

/** The answer without white space and case, or the other answer of a pair. */
export function rowPlain(table: RowTable, row: number): number {
  return word(table, row, 4);
}

export function rowKind(table: RowTable, row: number): RowKind {
  return ROW_KINDS[word(table, row, 7) >>> TOKEN_BITS] ?? 'unasked';
}

export function rowTokens(table: RowTable, row: number): number {
  return word(table, row, 7) & (2 ** TOKEN_BITS - 1);
}

export function rowSketch({ blocks }: RowTable, row: number, band: 0 | 1): number {
  return blocks[row >>> BLOCK_BITS]?.sketches[(row & (BLOCK_ROWS - 1)) * SKETCH_WORDS + band] ?? 0;
}

function word({ blocks }: RowTable, row: number, index: number): number {
  return blocks[row >>> BLOCK_BITS]?.words[(row & (BLOCK_ROWS - 1)) * WORDS + index] ?? 0;
}

/** The last block, grown or followed by a new one: it has room for `wanted` rows, or for as many as a block holds. */
function blockWithRoom({ blocks, sketched }: RowTable, wanted: number): RowBlock {
  const last = blocks.at(-1);
  if (last !== undefined && last.rows < BLOCK_ROWS) {
    const needed = Math.min(last.rows + wanted, BLOCK_ROWS);
    if (needed <= roomOf(last)) return last;
    const grown = emptyBlock(roomFor(needed), sketched);
    copyRows(last, 0, grown, 0, last.rows);
    grown.rows = last.rows;
    blocks[blocks.length - 1] = grown;
    return grown;
  }
  const fresh = emptyBlock(roomFor(Math.min(wanted, BLOCK_ROWS)), sketched);
  blocks.push(fresh);
  return fresh;
}

function roomOf({ words }: RowBlock): number {
  return words.length / WORDS;
}

function roomFor(rows: number): number {
  let room = FIRST_ROWS;
  while (room < rows) room *= 2;
  return room;
}

function emptyBlock(room: number, sketched: boolean): RowBlock {
  return {
    rows: 0,
    words: new Int32Array(WORDS * room),
    sketches: new Uint32Array(sketched ? SKETCH_WORDS * room : 0),
  };
}

function copyRows(from: RowBlock, start: number, to: RowBlock, at: number, count: number): void {
  to.words.set(from.words.subarray(WORDS * start, WORDS * (start + count)), WORDS * at);
  if (to.sketches.length > 0)
    to.sketches.set(from.sketches.subarray(SKETCH_WORDS * start, SKETCH_WORDS * (start + count)), SKETCH_WORDS * at);
}
