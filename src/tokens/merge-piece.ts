import { NONE, type PairTable } from './pair-table.ts';

/** Bytes up to which a piece is merged by scanning for the lowest rank; longer ones need a heap. */
export const SHORT_PIECE = 64;

const INDEX_BITS = 6;
const INDEX_MASK = SHORT_PIECE - 1;
/** Stands for a pair that does not merge: behind all that do. */
const NEVER = 2 ** (24 + INDEX_BITS);
/** Pairs among which the lowest is looked for at once. */
const LANES = 4;

/** Scratch space; merging is synchronous. A token stands at the index of its first part. */
const tokens = new Int32Array(SHORT_PIECE);
/** The index of the token behind each one, and before. */
const next = new Int32Array(SHORT_PIECE);
const previous = new Int32Array(SHORT_PIECE + 1);
/** For each token: the rank of the pair that it makes with the next one, then its index. `NEVER` where none is. */
const pairs = new Int32Array(SHORT_PIECE + LANES);

/**
 * The number of tokens of a piece of at most `SHORT_PIECE` bytes. Byte pair merging: always the leftmost pair of the
 * lowest rank, which is the lowest number in `pairs`. The minimum is taken without a branch: which pair is the lowest
 * cannot be foretold, and a processor that guesses wrong loses more time than the whole scan takes. For the same reason
 * nothing moves up when two tokens become one: every scan has the same length.
 */
export function mergePiece({ ofByte, ofTwoBytes, merged }: PairTable, bytes: Uint8Array, start: number, end: number) {
  const length = end - start;
  let before = bytes[start] as number;
  tokens[0] = ofByte[before] as number;
  for (let index = 1; index < length; index++) {
    const byte = bytes[start + index] as number;
    tokens[index] = ofByte[byte] as number;
    pairs[index - 1] = pairOf(ofTwoBytes[(before << 8) | byte] as number, index - 1);
    before = byte;
  }
  for (let index = 0; index < length; index++) {
    next[index] = index + 1;
    previous[index + 1] = index;
  }
  for (let lane = 0; lane < LANES; lane++) pairs[length - 1 + lane] = NEVER;

  for (let count = length; ; count--) {
    const lowest = lowestPair(length);
    if (lowest === NEVER) return count;
    const at = lowest & INDEX_MASK;
    const rank = lowest >> INDEX_BITS;
    const absorbed = next[at] as number;
    const after = next[absorbed] as number;
    tokens[at] = rank;
    next[at] = after;
    previous[after] = at;
    pairs[absorbed] = NEVER;
    pairs[at] = after < length ? pairOf(merged(rank, tokens[after] as number), at) : NEVER;
    if (at > 0) {
      const left = previous[at] as number;
      pairs[left] = pairOf(merged(tokens[left] as number, rank), left);
    }
  }
}

function lowestPair(length: number): number {
  let first = pairs[0] as number;
  let second = pairs[1] as number;
  let third = pairs[2] as number;
  let fourth = pairs[3] as number;
  for (let index = LANES; index < length; index += LANES) {
    first = lower(first, pairs[index] as number);
    second = lower(second, pairs[index + 1] as number);
    third = lower(third, pairs[index + 2] as number);
    fourth = lower(fourth, pairs[index + 3] as number);
  }
  return lower(lower(first, second), lower(third, fourth));
}

function pairOf(rank: number, index: number): number {
  return rank === NONE ? NEVER : (rank << INDEX_BITS) | index;
}

function lower(a: number, b: number): number {
  const difference = b - a;
  return a + (difference & (difference >> 31));
}
