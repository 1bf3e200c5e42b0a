/** Bytes of the longest piece that is kept. */
export const LONG_CACHED_BYTES = 48;

const SET_BITS = 13;
const WORDS = LONG_CACHED_BYTES / 4;
/** Length and count behind the words. */
const META = WORDS;
const SLOT = WORDS + 1;

/**
 * The same as a `PieceCache` for pieces of 17 to 48 bytes, in 852 KB: long words, words of scripts that take two or three
 * bytes a letter.
 */
export function longPieceCache() {
  const slots = new Int32Array(2 * SLOT * 2 ** SET_BITS);

  function lookUp(bytes: DataView, start: number, end: number, count: (start: number, end: number) => number): number {
    const length = end - start;
    // The last word overlaps the one before it, so that nothing behind the piece is read.
    const last = bytes.getInt32(end - 4, true);
    let hash = Math.imul(last, 0x9e3779b1) ^ length;
    for (let at = start; at < end - 4; at += 4) {
      hash = Math.imul(hash ^ bytes.getInt32(at, true), 0x85ebca6b);
      hash ^= hash >>> 15;
    }
    const slot = 2 * SLOT * (Math.imul(hash, 0x2c1b3c6d) >>> (32 - SET_BITS));
    if (holds(bytes, start, end, slot)) return (slots[slot + META] as number) >> 6;
    const other = slot + SLOT;
    if (holds(bytes, start, end, other)) {
      for (let word = slot; word < other; word++) {
        const moved = slots[word] as number;
        slots[word] = slots[word + SLOT] as number;
        slots[word + SLOT] = moved;
      }
      return (slots[slot + META] as number) >> 6;
    }
    const counted = count(start, end);
    let word = other;
    for (let at = start; at < end - 4; at += 4) slots[word++] = bytes.getInt32(at, true);
    slots[word] = last;
    slots[other + META] = (counted << 6) | length;
    return counted;
  }

  function holds(bytes: DataView, start: number, end: number, slot: number): boolean {
    if (((slots[slot + META] as number) & 63) !== end - start) return false;
    let word = slot;
    for (let at = start; at < end - 4; at += 4) {
      if (slots[word++] !== bytes.getInt32(at, true)) return false;
    }
    return slots[word] === bytes.getInt32(end - 4, true);
  }

  return { lookUp };
}
