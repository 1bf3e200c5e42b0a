import { startNumberHeap } from './number-heap.ts';
import { NONE, type PairTable } from './pair-table.ts';

/** Bytes merged at once: a heap of this size stays in a processor's nearest cache. */
const WINDOW = 2048;

/** Tokens at a window's end that the bytes after it could still change. */
const UNSETTLED = 4;

/** How far a seam between windows may move back before a larger window is tried. */
const SEAM_ATTEMPTS = 16;

/** The number of tokens of a piece of any length, in linear time and bounded memory. */
export function countLongPiece(table: PairTable, bytes: Uint8Array, window = WINDOW): number {
  let tokens = 0;
  for (const { count } of settledTokens(table, bytes, window)) tokens += count;
  return tokens;
}

/** The byte offset at which token number `wanted` (1-based) ends; the piece's length when it has fewer. */
export function endOfToken(table: PairTable, bytes: Uint8Array, wanted: number, window = WINDOW): number {
  let left = wanted;
  for (const { start, ends, count } of settledTokens(table, bytes, window)) {
    if (left <= count) return left <= 0 ? start : start + (ends[left - 1] as number);
    left -= count;
  }
  return bytes.length;
}

/**
 * A piece's tokens in groups: the first `count` of `ends`, which count from `start`.
 *
 * The piece is merged window by window. That is exact because a sequence of tokens is the encoding of its bytes if and
 * only if each two neighbours are the encoding of theirs. Inside a window they are; at a seam the two neighbours are
 * merged once more, and the seam moves back while they do not stay as they are.
 */
function* settledTokens(table: PairTable, bytes: Uint8Array, window: number) {
  let start = 0;
  let size = window;
  let ends: Int32Array = mergeLongPiece(table, bytes.subarray(0, size)).slice();
  while (start + size < bytes.length) {
    const seam = findSeam(table, bytes, start, ends, window);
    if (seam === undefined) {
      size *= 4;
      ends = mergeLongPiece(table, bytes.subarray(start, start + size)).slice();
      continue;
    }
    yield { start, ends, count: seam.count };
    start += ends[seam.count - 1] as number;
    ends = seam.next;
    size = window;
  }
  yield { start, ends, count: ends.length };
}

/** How many of a window's first tokens stay as they are, whatever follows them, and the tokens of the window behind them. */
function findSeam(
  table: PairTable,
  bytes: Uint8Array,
  start: number,
  ends: Int32Array,
  window: number,
): { readonly count: number; readonly next: Int32Array } | undefined {
  const latest = ends.length - UNSETTLED;
  for (let count = latest; count > 0 && count > latest - SEAM_ATTEMPTS; count--) {
    const seam = ends[count - 1] as number;
    const before = count < 2 ? 0 : (ends[count - 2] as number);
    const next = mergeLongPiece(table, bytes.subarray(start + seam, start + seam + window)).slice();
    const pair = mergeLongPiece(table, bytes.subarray(start + before, start + seam + (next[0] as number)));
    if (pair.length === 2 && pair[0] === seam - before) return { count, next };
  }
  return undefined;
}

/** More than any window has: what a pair's rank is multiplied with, so that pairs sort by rank, then by place. */
const PIECE_BYTES = 2 ** 30;

/** Scratch space for pieces of up to so many bytes. */
let capacity = 0;
let ranks = new Int32Array(0);
let ends = new Int32Array(0);
let previous = new Int32Array(0);
let pairRanks = new Int32Array(0);
let heap = startNumberHeap(0);

function makeRoom(length: number): void {
  if (length + 1 <= capacity) return;
  capacity = length + 1;
  ranks = new Int32Array(capacity);
  ends = new Int32Array(capacity);
  previous = new Int32Array(capacity);
  pairRanks = new Int32Array(capacity);
  // Every merge takes one pair out and puts at most two in.
  heap = startNumberHeap(2 * capacity);
}

/**
 * Byte pair merging with a heap of pairs and linked tokens: always the leftmost pair of the lowest rank. Returns the byte
 * offset at which each token ends; the array is good until the next call.
 */
export function mergeLongPiece({ ofByte, ofTwoBytes, merged }: PairTable, bytes: Uint8Array): Int32Array {
  const { length } = bytes;
  makeRoom(length);

  function offer(token: number, rank: number): void {
    pairRanks[token] = rank;
    if (rank !== NONE) heap.push(rank * PIECE_BYTES + token);
  }

  function offerPair(token: number): void {
    const middle = ends[token] as number;
    offer(token, middle < length ? merged(ranks[token] as number, ranks[middle] as number) : NONE);
  }

  // Tokens stand at their first byte; `ends` of a token is where the next one stands.
  for (let token = 0; token < length; token++) {
    const byte = bytes[token] as number;
    ranks[token] = ofByte[byte] as number;
    ends[token] = token + 1;
    previous[token] = token - 1;
    offer(token, token + 1 < length ? (ofTwoBytes[(byte << 8) | (bytes[token + 1] as number)] as number) : NONE);
  }
  for (let key = heap.pop(); key !== undefined; key = heap.pop()) {
    const rank = Math.floor(key / PIECE_BYTES);
    const token = key - rank * PIECE_BYTES;
    // A pair that changed since it was offered has another rank, or none.
    if (pairRanks[token] !== rank) continue;
    const absorbed = ends[token] as number;
    const after = ends[absorbed] as number;
    pairRanks[absorbed] = NONE;
    ranks[token] = rank;
    ends[token] = after;
    if (after < length) previous[after] = token;
    offerPair(token);
    const before = previous[token] as number;
    if (before >= 0) offerPair(before);
  }

  let tokens = 0;
  for (let token = 0; token < length; ) {
    token = ends[token] as number;
    ends[tokens++] = token;
  }
  return ends.subarray(0, tokens);
}
