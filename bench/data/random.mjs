/** 2^-31 */
const UNIT = 1 / 0x80000000;

/**
 * A small seeded generator (sfc32): the same seed gives the same data on every machine.
 * `next()` is a 31-bit integer (V8 boxes larger ones), `below(n)` an integer from 0 to n - 1, `chance(p)` true with probability p.
 */
export function random(seed) {
  let a = seed >>> 0;
  let b = 0x9e3779b9;
  let c = 0x243f6a88;
  let counter = 1;

  function next() {
    const sum = (a + b + counter) | 0;
    counter = (counter + 1) | 0;
    a = b ^ (b >>> 9);
    b = (c + (c << 3)) | 0;
    c = ((c << 21) | (c >>> 11)) + sum;
    c |= 0;
    return sum >>> 1;
  }

  for (let round = 0; round < 16; round++) next();
  const below = (limit) => Math.floor(next() * UNIT * limit);
  const chance = (probability) => next() * UNIT < probability;
  const of = (list) => list[below(list.length)];
  /** A length with the long tail of real messages: log-normal around `median`, kept between the two bounds. */
  const length = (median, spread, least, most) => {
    const normal = Math.sqrt(-2 * Math.log((next() + 1) * UNIT)) * Math.cos(next() * UNIT * 2 * Math.PI);
    return Math.min(most, Math.max(least, Math.round(median * Math.exp(spread * normal))));
  };
  return { next, below, chance, of, length };
}
