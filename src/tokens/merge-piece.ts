import { NONE, type PairTable } from './pair-table.ts';

/** Bytes up to which a piece is merged by scanning for the lowest rank; longer ones need a heap. */
export const SHORT_PIECE = 64;

const INDEX_BITS = 6;
const INDEX_MASK = SHORT_PIECE - 1;
/** Stands for the rank of a pair that does not merge. */
const NEVER = 2 ** 24;

/** Scratch space; merging is synchronous. */
const tokens = new Int32Array(SHORT_PIECE);
/** For each token but the last: the rank of the pair that it makes with the next one, then its index. */
const pairs = new Int32Array(SHORT_PIECE);

/**
 * The number of tokens of a piece of at most `SHORT_PIECE` bytes. Byte pair merging: always the leftmost pair of the
 * lowest rank, which is the lowest number in `pairs`. The minimum is taken without a branch: which pair is the lowest
 * cannot be foretold, and a processor that guesses wrong loses more time than the whole scan takes.
 */
export function mergePiece(table: PairTable, bytes: Uint8Array, start: number, end: number): number {
  const { ofByte, ofTwoBytes, merged } = table;
  let count = end - start;
  let lowest = NEVER << INDEX_BITS;
  let before = bytes[start] as number;
  tokens[0] = ofByte[before] as number;
  for (let index = 1; index < count; index++) {
    const byte = bytes[start + index] as number;
    tokens[index] = ofByte[byte] as number;
    const pair = pairOf(ofTwoBytes[(before << 8) | byte] as number, index - 1);
    pairs[index - 1] = pair;
    lowest = lower(lowest, pair);
    before = byte;
  }
  while (lowest < NEVER << INDEX_BITS) {
    const at = lowest & INDEX_MASK;
    const rank = lowest >> INDEX_BITS;
    tokens[at] = rank;
    count--;
    lowest = NEVER << INDEX_BITS;
    for (let index = 0; index < at - 1; index++) lowest = lower(lowest, pairs[index] as number);
    for (let index = at + 1; index < count; index++) {
      tokens[index] = tokens[index + 1] as number;
      const pair = (pairs[index + 1] as number) - 1;
      pairs[index] = pair;
      // Behind the last pair stands what an earlier piece left.
      if (index < count - 1) lowest = lower(lowest, pair);
    }
    if (at > 0) {
      const pair = pairOf(merged(tokens[at - 1] as number, rank), at - 1);
      pairs[at - 1] = pair;
      lowest = lower(lowest, pair);
    }
    if (at < count - 1) {
      const pair = pairOf(merged(rank, tokens[at + 1] as number), at);
      pairs[at] = pair;
      lowest = lower(lowest, pair);
    }
  }
  return count;
}

function pairOf(rank: number, index: number): number {
  return ((rank === NONE ? NEVER : rank) << INDEX_BITS) | index;
}

function lower(a: number, b: number): number {
  const difference = b - a;
  return a + (difference & (difference >> 31));
}
