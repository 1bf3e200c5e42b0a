import { readFileSync } from 'node:fs';
import { inflateRawSync } from 'node:zlib';
import type { Encoding } from './example-tokens.ts';

/** No token: larger than any rank. */
export const NONE = 0x7fffffff;

const SLOT_BITS = 19;
const JOIN_BITS = 19;
const RECENT_BITS = 15;
const RANK_BITS = 18;
const RANK_MASK = 2 ** RANK_BITS - 1;

/**
 * An encoding without its tokens' bytes: which two tokens each token is merged from. A token's number is its rank; of
 * all pairs the one that makes the lowest rank merges first.
 */
export interface PairTable {
  /** Rank of each byte's token. */
  readonly ofByte: Uint8Array;
  /** Rank of the token of two bytes, by `first << 8 | second`; `NONE` without one. */
  readonly ofTwoBytes: Int32Array;
  /** Rank of the token that two neighbours merge into, `NONE` when they do not. */
  readonly merged: (left: number, right: number) => number;
  /**
   * False when no token holds these two characters side by side, so that a piece can be merged in two halves there. True
   * says nothing. `lastByte` is that of `before`, `firstByte` that of `after`.
   */
  readonly mayJoin: (before: number, after: number, lastByte: number, firstByte: number) => boolean;
}

/** Reads the table that the build derived from js-tiktoken's ranks. About 12 ms. */
export function loadPairTable(encoding: Encoding): PairTable {
  const file = readFileSync(new URL(`./tables/${encoding}.bin`, import.meta.url));
  const table = inflateRawSync(file.subarray(file.indexOf(0x0a) + 1));
  const count = table.readUInt32LE(0);
  const ofByte = table.subarray(4, 260);
  const planes = table.subarray(260, 260 + 6 * count);
  const parents = parentsOf(planes, count);
  const characters = table.subarray(260 + 6 * count, 260 + 6 * count + 2 ** (JOIN_BITS - 3));
  const bytes = table.subarray(260 + 6 * count + 2 ** (JOIN_BITS - 3));

  const byteOf = new Uint8Array(256);
  for (let byte = 0; byte < 256; byte++) byteOf[ofByte[byte] as number] = byte;
  const ofTwoBytes = new Int32Array(2 ** 16).fill(NONE);
  // Rank and, above it, some bits of the pair's hash, which settle most look-ups that find another pair's slot.
  const slots = new Int32Array(2 ** SLOT_BITS).fill(-1);
  for (let rank = 256; rank < count; rank++) {
    const a = parents[2 * rank] as number;
    const b = parents[2 * rank + 1] as number;
    if (a < 256 && b < 256) ofTwoBytes[((byteOf[a] as number) << 8) | (byteOf[b] as number)] = rank;
    const hash = pairHash(a, b);
    let slot = hash >>> (32 - SLOT_BITS);
    while ((slots[slot] as number) !== -1) slot = (slot + 1) & (2 ** SLOT_BITS - 1);
    slots[slot] = rank | (hash << RANK_BITS);
  }

  // The whole table is too large for a processor's near caches, the pairs of ordinary text are not.
  const recent = new Int32Array(2 ** (RECENT_BITS + 1)).fill(-1);

  function merged(a: number, b: number): number {
    const hash = pairHash(a, b);
    const entry = (hash >>> (32 - RECENT_BITS)) << 1;
    const low = a | (b << RANK_BITS);
    const high = b >> (32 - RANK_BITS);
    const known = recent[entry + 1] as number;
    if (recent[entry] === low && (known & 15) === high) return known >> 4 === RANK_MASK ? NONE : known >> 4;
    const rank = find(a, b, hash);
    recent[entry] = low;
    recent[entry + 1] = ((rank & RANK_MASK) << 4) | high;
    return rank;
  }

  function find(a: number, b: number, hash: number): number {
    let slot = hash >>> (32 - SLOT_BITS);
    for (;;) {
      const entry = slots[slot] as number;
      if (entry === -1) return NONE;
      if ((entry ^ (hash << RANK_BITS)) >>> RANK_BITS === 0) {
        const rank = entry & RANK_MASK;
        if (parents[2 * rank] === a && parents[2 * rank + 1] === b) return rank;
      }
      slot = (slot + 1) & (2 ** SLOT_BITS - 1);
    }
  }

  function mayJoin(before: number, after: number, lastByte: number, firstByte: number): boolean {
    const join = joinIndex(before, after);
    if ((((characters[join >> 3] as number) >> (join & 7)) & 1) === 1) return true;
    const cut = (lastByte << 8) | firstByte;
    return (((bytes[cut >> 3] as number) >> (cut & 7)) & 1) === 1;
  }

  return { ofByte, ofTwoBytes, merged, mayJoin };
}

/** Left and right parent of each rank, side by side. */
function parentsOf(planes: Uint8Array, count: number): Int32Array {
  const parents = new Int32Array(2 * count);
  for (let side = 0; side < 2; side++) {
    const low = 3 * side * count;
    for (let rank = 0; rank < count; rank++) {
      parents[2 * rank + side] =
        (planes[low + rank] as number) |
        ((planes[low + count + rank] as number) << 8) |
        ((planes[low + 2 * count + rank] as number) << 16);
    }
  }
  return parents;
}

function pairHash(a: number, b: number): number {
  const hash = Math.imul(a, 0x9e3779b1) ^ Math.imul(b, 0x85ebca6b);
  return Math.imul(hash ^ (hash >>> 15), 0xc2b2ae35);
}

/** The same as in scripts/build/pair-tables.mjs. */
function joinIndex(before: number, after: number): number {
  return (Math.imul(before, 0x9e3779b1) ^ Math.imul(after, 0x85ebca6b)) >>> (32 - JOIN_BITS);
}
