import { mergePiece } from './merge-piece.ts';
import { startNumberHeap } from './number-heap.ts';
import type { Ranks } from './ranks.ts';

/** Bytes merged at once: bounds memory, whatever the piece's length. */
const WINDOW = 65_536;

/** Tokens at a window's end that the bytes after it could still change. */
const UNSETTLED = 4;

/** How far a seam between windows may move back; in practice it never does. */
const SEAM_ATTEMPTS = 64;

/**
 * The number of tokens of a piece of any length, in n log n time and bounded memory.
 *
 * The piece is merged window by window. That is exact because a sequence of tokens is the encoding of its bytes if and
 * only if each two neighbours are the encoding of theirs. Inside a window they are; at a seam the two neighbours are
 * merged once more, and the seam moves back while they do not stay as they are.
 */
export function countLongPiece(bytes: string, ranks: Ranks, window = WINDOW): number {
  let tokens = 0;
  let start = 0;
  let ends = mergeLongPiece(bytes.slice(0, window), ranks);
  while (start + window < bytes.length) {
    const latest = Math.max(ends.length - 1 - UNSETTLED, 0);
    const earliest = Math.max(latest - SEAM_ATTEMPTS, 0);
    let seam = latest;
    let next = mergeLongPiece(windowAt(start + endOf(ends, seam)), ranks);
    while (seam > earliest && !staySeparate(seam, next)) {
      seam--;
      next = mergeLongPiece(windowAt(start + endOf(ends, seam)), ranks);
    }
    tokens += seam + 1;
    start += endOf(ends, seam);
    ends = next;
  }
  return tokens + ends.length;

  function windowAt(offset: number): string {
    return bytes.slice(offset, offset + window);
  }

  function staySeparate(seam: number, next: Ends): boolean {
    const left = endOf(ends, seam) - endOf(ends, seam - 1);
    const middle = start + endOf(ends, seam);
    const pair = mergePiece(bytes.slice(middle - left, middle + endOf(next, 0)), ranks);
    return pair.length === 2 && pair[0] === left;
  }
}

type Ends = ArrayLike<number>;

function endOf(ends: Ends, token: number): number {
  return ends[token] ?? 0;
}

/**
 * Byte pair merging with a heap of pairs and linked tokens: always the leftmost pair of the lowest rank.
 * Returns the byte offset at which each token ends.
 */
export function mergeLongPiece(bytes: string, ranks: Ranks): Ends {
  const length = bytes.length;
  // Tokens are named by their first byte; `ends` of a token is the name of the next one.
  const ends = new Int32Array(length + 1);
  const previous = new Int32Array(length + 1);
  const pairRanks = new Int32Array(length + 1).fill(-1);
  // Every merge takes one pair out and puts at most two in.
  const heap = startNumberHeap(2 * length + 2);

  function offer(token: number): void {
    const middle = ends[token] ?? length;
    const rank = middle < length ? ranks.get(bytes.slice(token, ends[middle])) : undefined;
    pairRanks[token] = rank ?? -1;
    if (rank !== undefined) heap.push(rank * length + token);
  }

  for (let index = 0; index <= length; index++) {
    ends[index] = index + 1;
    previous[index] = index - 1;
  }
  for (let token = 0; token < length; token++) offer(token);

  for (let key = heap.pop(); key !== undefined; key = heap.pop()) {
    const token = key % length;
    // A pair that changed since it was offered has another rank, or none.
    if (pairRanks[token] !== (key - token) / length) continue;
    const absorbed = ends[token] ?? length;
    const after = ends[absorbed] ?? length;
    pairRanks[absorbed] = -1;
    ends[token] = after;
    previous[after] = token;
    offer(token);
    const before = previous[token] ?? -1;
    if (before >= 0) offer(before);
  }

  let tokens = 0;
  for (let token = 0; token < length; token = ends[token] ?? length) ends[tokens++] = ends[token] ?? length;
  return ends.subarray(0, tokens);
}
