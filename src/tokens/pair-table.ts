import { closeSync, fstatSync, openSync, readSync } from 'node:fs';
import { endianness } from 'node:os';
import type { Encoding } from './example-tokens.ts';
import { pairTableMemory } from './pair-table-memory.ts';

/** No token: larger than any rank. */
export const NONE = 0x7fffffff;

const HEAD_BYTES = 128;
const PAIR_BYTES = 4 * 2 ** 16;
const BYTES = 256;
const JOIN_BITS = 19;
const CUT_BITS = 16;
const FILTER_BITS = 20;
const FILTER_BYTES = 2 ** (FILTER_BITS - 3);
const RECENT_BITS = 15;
const RANK_BITS = 18;
const RANK_MASK = 2 ** RANK_BITS - 1;
const FREE = -1;

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

/**
 * The table that the build derived from js-tiktoken's ranks (scripts/build/pair-tables.mjs says what stands where). It is
 * stored as it is used, so that loading is reading: about 2 ms, once.
 */
export function loadPairTable(encoding: Encoding): PairTable {
  pairTableMemory[encoding] ??= readTable(new URL(`./tables/${encoding}.bin`, import.meta.url));
  return viewTable(pairTableMemory[encoding]);
}

function readTable(file: URL): SharedArrayBuffer {
  const descriptor = openSync(file, 'r');
  try {
    const shared = new SharedArrayBuffer(fstatSync(descriptor).size);
    const bytes = new Uint8Array(shared);
    for (let at = 0; at < bytes.length; ) {
      const read = readSync(descriptor, bytes, at, bytes.length - at, at);
      if (read === 0) throw new Error(`${file.pathname} has become shorter`);
      at += read;
    }
    const words = bytes.length - HEAD_BYTES - BYTES - 2 ** (JOIN_BITS - 3) - 2 ** (CUT_BITS - 3);
    if (endianness() === 'BE') Buffer.from(shared, HEAD_BYTES, words).swap32();
    return shared;
  } finally {
    closeSync(descriptor);
  }
}

function viewTable(table: SharedArrayBuffer): PairTable {
  const joins = table.byteLength - 2 ** (CUT_BITS - 3) - 2 ** (JOIN_BITS - 3);
  const ofByte = new Uint8Array(table, joins - BYTES, BYTES);
  const ofTwoBytes = new Int32Array(table, HEAD_BYTES, PAIR_BYTES / 4);
  const filterStart = joins - BYTES - FILTER_BYTES;
  const slots = new Int32Array(table, HEAD_BYTES + PAIR_BYTES, (filterStart - PAIR_BYTES - HEAD_BYTES) / 4);
  const filter = new Int32Array(table, filterStart, FILTER_BYTES / 4);
  const characters = new Uint8Array(table, joins, 2 ** (JOIN_BITS - 3));
  const bytes = new Uint8Array(table, joins + 2 ** (JOIN_BITS - 3));
  // Two words each; their number is a power of two.
  const slotMask = slots.length - 1;
  const slotShift = 32 - Math.log2(slots.length / 2);

  // The whole table is too large for a processor's near caches. What most pairs need is not: that they do not merge says a
  // bit of the filter, what those of ordinary text merge into is remembered.
  const recent = new Int32Array(2 ** (RECENT_BITS + 1)).fill(-1);

  function merged(a: number, b: number): number {
    const hash = pairHash(a, b);
    const bit = hash >>> (32 - FILTER_BITS);
    if ((((filter[bit >> 5] as number) >> (bit & 31)) & 1) === 0) return NONE;
    const entry = (hash >>> (32 - RECENT_BITS)) << 1;
    const low = a | (b << RANK_BITS);
    const high = b >> (32 - RANK_BITS);
    const known = recent[entry + 1] as number;
    if (recent[entry] === low && (known & 15) === high) return known >> 4 === RANK_MASK ? NONE : known >> 4;
    const rank = find(low, high, hash);
    recent[entry] = low;
    recent[entry + 1] = ((rank & RANK_MASK) << 4) | high;
    return rank;
  }

  /** A slot holds both ranks of a pair, in its first word and the lower four bits of its second, and the rank above those. */
  function find(low: number, high: number, hash: number): number {
    let slot = (hash >>> slotShift) << 1;
    for (;;) {
      const rank = slots[slot + 1] as number;
      if (rank === FREE) return NONE;
      if (slots[slot] === low && (rank & 15) === high) return rank >> 4;
      slot = (slot + 2) & slotMask;
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

/** The same as in scripts/build/pair-tables.mjs. */
function pairHash(a: number, b: number): number {
  const hash = Math.imul(a, 0x9e3779b1) ^ Math.imul(b, 0x85ebca6b);
  return Math.imul(hash ^ (hash >>> 15), 0xc2b2ae35);
}

/** The same as in scripts/build/pair-tables.mjs. */
function joinIndex(before: number, after: number): number {
  return (Math.imul(before, 0x9e3779b1) ^ Math.imul(after, 0x85ebca6b)) >>> (32 - JOIN_BITS);
}
