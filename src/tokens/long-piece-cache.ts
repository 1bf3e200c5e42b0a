/** Bytes of the longest piece that is kept. */
export const LONG_CACHED_BYTES = 48;

const SLOT_BITS = 14;
const WORDS = LONG_CACHED_BYTES / 4;
/** Length and count behind the words. */
const META = WORDS;
const SLOT = WORDS + 1;

/**
 * The same as a `PieceCache` for pieces of 17 to 48 bytes, in 852 KB: long words, words of scripts that take two or three
 * bytes a letter.
 */
export function longPieceCache() {
  const slots = new Int32Array(SLOT * 2 ** SLOT_BITS);

  function lookUp(bytes: DataView, start: number, end: number, count: (start: number, end: number) => number): number {
    const length = end - start;
    // The last word overlaps the one before it, so that nothing behind the piece is read.
    const last = bytes.getInt32(end - 4, true);
    let hash = Math.imul(last, 0x9e3779b1) ^ length;
    for (let at = start; at < end - 4; at += 4) {
      hash = Math.imul(hash ^ bytes.getInt32(at, true), 0x85ebca6b);
      hash ^= hash >>> 15;
    }
    const slot = SLOT * (Math.imul(hash, 0x2c1b3c6d) >>> (32 - SLOT_BITS));
    const meta = slots[slot + META] as number;
    if ((meta & 63) === length) {
      let at = start;
      let word = slot;
      while (at < end - 4 && slots[word] === bytes.getInt32(at, true)) {
        at += 4;
        word++;
      }
      if (at >= end - 4 && slots[word] === last) return meta >> 6;
    }
    const counted = count(start, end);
    let word = slot;
    for (let at = start; at < end - 4; at += 4) slots[word++] = bytes.getInt32(at, true);
    slots[word] = last;
    slots[slot + META] = (counted << 6) | length;
    return counted;
  }

  return { lookUp };
}
