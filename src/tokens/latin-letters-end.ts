/** Which letters go on: `a` to `z` only. */
export const LOWER_CASE = 0;
/** `A` to `Z` too: the bit in which they differ, in each of four bytes. */
export const ANY_CASE = 0x20202020;

/**
 * Where the run of ASCII letters at `from` ends; at most four bytes behind it are read. Four bytes are looked at at once, as
 * how long a word is cannot be foretold: the highest bit of each byte of the sums says whether it is `a` or above and
 * whether it is above `z`. No sum carries into the next byte.
 */
export function latinLettersEnd(view: DataView, from: number, ignoredBits: number): number {
  for (let at = from; ; at += 4) {
    const word = view.getInt32(at, true) | ignoredBits;
    const low = word & 0x7f7f7f7f;
    const notBeforeA = low + 0x1f1f1f1f;
    const behindZ = low + 0x05050505;
    const others = ~(notBeforeA & ~behindZ & ~word) & 0x80808080;
    if (others !== 0) return at + ((31 - Math.clz32(others & -others)) >> 3);
  }
}
