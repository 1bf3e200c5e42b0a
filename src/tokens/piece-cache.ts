/** Bytes of the longest piece that is kept: four words of four bytes. */
export const CACHED_BYTES = 16;

const SET_BITS = 15;
/** Four words of the piece's bytes, then its length and count; a free slot has length 0. */
const SLOT = 5;
const META = 4;

/** Keeps the bytes of a word that belong to the piece. */
const WORD_MASKS = new Int32Array([0, 0xff, 0xffff, 0xffffff, -1]);

/**
 * From pieces to their counts, in 1.3 MB. Each piece has a set of two slots: what is new goes into the second, what is found
 * there changes places with the first, so that pieces that never come again do not displace those that do.
 */
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
  const slots = new Int32Array(2 * SLOT * 2 ** SET_BITS);

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
    const slot = 2 * SLOT * (Math.imul(mixed ^ (mixed >>> 15) ^ length, 0x2c1b3c6d) >>> (32 - SET_BITS));
    const meta = slots[slot + META] as number;
    if (
      (meta & 31) === length &&
      slots[slot] === first &&
      slots[slot + 1] === second &&
      slots[slot + 2] === third &&
      slots[slot + 3] === fourth
    ) {
      return meta >> 5;
    }
    const other = slot + SLOT;
    let found = slots[other + META] as number;
    let place = slot;
    if (
      (found & 31) === length &&
      slots[other] === first &&
      slots[other + 1] === second &&
      slots[other + 2] === third &&
      slots[other + 3] === fourth
    ) {
      for (let word = slot; word < other; word++) slots[word + SLOT] = slots[word] as number;
    } else {
      found = (count(start, end) << 5) | length;
      place = other;
    }
    slots[place] = first;
    slots[place + 1] = second;
    slots[place + 2] = third;
    slots[place + 3] = fourth;
    slots[place + META] = found;
    return found >> 5;
  }

  return { lookUp };
}
