/** Bytes of the longest piece that is kept: four words of four bytes. */
export const CACHED_BYTES = 16;

const SLOT_BITS = 16;
const WORDS = 5;

/** Keeps the bytes of a word that belong to the piece. */
const WORD_MASKS = new Int32Array([0, 0xff, 0xffff, 0xffffff, -1]);

/** From pieces to their counts, in 1.3 MB: of two pieces that share a slot the later one stays. */
export interface PieceCache {
  /** The count kept for the piece of 1 to 16 bytes, or what `count` says, which is kept. The view ends 16 bytes later or more. */
  readonly lookUp: (
    bytes: DataView,
    start: number,
    end: number,
    count: (start: number, end: number) => number,
  ) => number;
}

export function pieceCache(): PieceCache {
  // Four words of the piece's bytes, then its length and count; a free slot has length 0.
  const slots = new Int32Array(WORDS * 2 ** SLOT_BITS);

  function lookUp(bytes: DataView, start: number, end: number, count: (start: number, end: number) => number): number {
    const length = end - start;
    let first = bytes.getInt32(start, true);
    let second = 0;
    let third = 0;
    let fourth = 0;
    if (length <= 4) first &= WORD_MASKS[length] as number;
    else {
      second = bytes.getInt32(start + 4, true);
      if (length <= 8) second &= WORD_MASKS[length - 4] as number;
      else {
        third = bytes.getInt32(start + 8, true);
        if (length <= 12) third &= WORD_MASKS[length - 8] as number;
        else fourth = bytes.getInt32(start + 12, true) & (WORD_MASKS[length - 12] as number);
      }
    }
    const mixed =
      Math.imul(first, 0x9e3779b1) ^
      Math.imul(second, 0x85ebca6b) ^
      Math.imul(third, 0xc2b2ae35) ^
      Math.imul(fourth, 0x27d4eb2f);
    const slot = WORDS * (Math.imul(mixed ^ (mixed >>> 15) ^ length, 0x2c1b3c6d) >>> (32 - SLOT_BITS));
    const entry = slots[slot + 4] as number;
    if (
      (entry & 31) === length &&
      slots[slot] === first &&
      slots[slot + 1] === second &&
      slots[slot + 2] === third &&
      slots[slot + 3] === fourth
    ) {
      return entry >> 5;
    }
    const counted = count(start, end);
    slots[slot] = first;
    slots[slot + 1] = second;
    slots[slot + 2] = third;
    slots[slot + 3] = fourth;
    slots[slot + 4] = (counted << 5) | length;
    return counted;
  }

  return { lookUp };
}
