import { median } from './median.mjs';

/**
 * Measures two sides in turn, A B A B …: `a()` and `b()` give a number each time. Returns the median of each side and
 * the median of the ratios of the pairs, so that a slow minute of the machine hits both sides.
 */
export async function alternate(rounds, a, b) {
  const pairs = [];
  for (let round = 0; round < rounds; round++) pairs.push([await a(), await b()]);
  return {
    a: median(pairs.map(([first]) => first)),
    b: median(pairs.map(([, second]) => second)),
    ratio: median(pairs.map(([first, second]) => first / second)),
  };
}
