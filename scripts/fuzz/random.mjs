/**
 * Numbers that follow from a seed alone (sfc32).
 *
 * @param seed any whole number
 * @param stream tells apart what is drawn from the same seed: the number of an iteration
 */
export function random(seed, stream = 0) {
  let a = seed | 0;
  let b = (seed / 2 ** 32) | 0;
  let c = stream | 0;
  let d = (stream / 2 ** 32) | 0 || 1;
  const next = () => {
    const sum = (((a + b) | 0) + d) | 0;
    d = (d + 1) | 0;
    a = b ^ (b >>> 9);
    b = (c + (c << 3)) | 0;
    c = ((c << 21) | (c >>> 11)) + sum;
    return sum >>> 0;
  };
  for (let i = 0; i < 12; i++) next();
  const below = (count) => Math.floor((next() / 2 ** 32) * count);
  return {
    /** A whole number from 0 on, less than `count`. */
    below,
    /** Small numbers more often than large ones. */
    few: (most) => below(1 + below(most)),
    chance: (share) => next() < share * 2 ** 32,
    pick: (list) => list[below(list.length)],
  };
}
