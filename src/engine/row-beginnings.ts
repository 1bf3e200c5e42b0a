import type { Hash64 } from '../format/hash64.ts';

/**
 * Keys of conversations that stand inside longer ones, each with the row that holds it: 12 bytes a key, in the order of
 * the file. Of more than `most` keys those with the smallest hashes are kept.
 */
export interface Beginnings {
  readonly most: number;
  kept: number;
  /** Keys whose higher half is greater are left out. */
  limit: number;
  /** Higher half, lower half and row of each key. */
  words: Uint32Array;
}

const MOST = 1 << 21;
const WORDS = 3;
const EVERY = 0xffffffff;

export function startBeginnings(most = MOST): Beginnings {
  return { most, kept: 0, limit: EVERY, words: new Uint32Array(0) };
}

export function addBeginnings(beginnings: Beginnings, keys: readonly Hash64[], row: number): void {
  for (const { high, low } of keys) addKey(beginnings, high >>> 0, low, row);
}

/** Appends the keys of rows that now start at `first`, as far as rows were kept. */
export function mergeBeginnings(earlier: Beginnings, later: Beginnings, first: number, kept: number): void {
  if (later.limit < earlier.limit) lower(earlier, later.limit);
  for (let at = 0; at < later.kept * WORDS; at += WORDS) {
    const row = (later.words[at + 2] ?? 0) + first;
    if (row < kept) addKey(earlier, later.words[at] ?? 0, later.words[at + 1] ?? 0, row);
  }
}

function addKey(beginnings: Beginnings, high: number, low: number, row: number): void {
  while (high <= beginnings.limit && beginnings.kept >= beginnings.most) {
    if (beginnings.limit === 0) return;
    lower(beginnings, beginnings.limit >>> 1);
  }
  if (high > beginnings.limit) return;
  const at = beginnings.kept++ * WORDS;
  if (at >= beginnings.words.length) {
    const grown = new Uint32Array(Math.min(Math.max(64 * WORDS, at * 2), beginnings.most * WORDS));
    grown.set(beginnings.words);
    beginnings.words = grown;
  }
  beginnings.words[at] = high;
  beginnings.words[at + 1] = low;
  beginnings.words[at + 2] = row;
}

/** Halving keeps the limit the same however the rows were cut: it is lowered only when all keys below it are too many. */
function lower(beginnings: Beginnings, limit: number): void {
  const { words } = beginnings;
  let kept = 0;
  for (let at = 0; at < beginnings.kept * WORDS; at += WORDS) {
    if ((words[at] ?? 0) <= limit) words.copyWithin(WORDS * kept++, at, at + WORDS);
  }
  beginnings.kept = kept;
  beginnings.limit = limit;
}
