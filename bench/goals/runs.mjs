import { RUN_SIZES } from '../data/data-sets.mjs';
import { makeData } from '../data/make-data.mjs';
import { RUNS } from '../data/run-rows.mjs';
import { lint } from '../measure/lint.mjs';

const SIZES = ['none', ...Object.keys(RUN_SIZES)];
/** Differences of two runs scatter by some milliseconds: nothing shorter is told apart. */
const RESOLUTION = 0.01;
const LEAST_ROUNDS = 7;

/**
 * Goal 6: one string of one character, or of what is hard on tokenizers. t is the cpu of the whole command minus that of
 * the same command on a run of 256 bytes; shorter times than 10 ms count as 10 ms. Of each side the fastest of at least
 * seven rounds counts: a difference of medians would be mostly the scatter of the start, and other load only ever adds.
 */
export async function runs({ rounds }) {
  const rows = [];
  for (const kind of Object.keys(RUNS)) {
    const seconds = Object.fromEntries(SIZES.map((size) => [size, []]));
    for (let round = 0; round < Math.max(LEAST_ROUNDS, rounds); round++) {
      for (const size of SIZES) seconds[size].push((await lint(makeData(`runs/${kind}-${size}`).path)).cpu);
    }
    const t = (size) => Math.max(RESOLUTION, Math.min(...seconds[size]) - Math.min(...seconds['none']));
    rows.push(
      { goal: 6, metric: `run of ${kind}: t(256 KB) / t(64 KB)`, ...ratioOf(t('256kb'), t('64kb')), most: 5 },
      { goal: 6, metric: `run of ${kind}: seconds for 1 MB`, ...ratioOf(t('1mb'), 1), most: 1 },
    );
  }
  return rows;
}

function ratioOf(a, b) {
  return { unit: 's', a, b, ratio: a / b };
}
