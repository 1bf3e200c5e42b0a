import { RUN_SIZES } from '../data/data-sets.mjs';
import { makeData } from '../data/make-data.mjs';
import { RUNS } from '../data/run-rows.mjs';
import { lint } from '../measure/lint.mjs';
import { median } from '../measure/median.mjs';

const SIZES = ['none', ...Object.keys(RUN_SIZES)];
/** Differences of two runs scatter by some milliseconds: nothing shorter is told apart. */
const RESOLUTION = 0.01;

/**
 * Goal 6: one string of one character, or of what is hard on tokenizers. t is the cpu of the whole command minus that of
 * the same command on a run of 256 bytes; shorter times than 10 ms count as 10 ms.
 */
export async function runs({ rounds }) {
  const rows = [];
  for (const kind of Object.keys(RUNS)) {
    const seconds = Object.fromEntries(SIZES.map((size) => [size, []]));
    for (let round = 0; round < Math.max(3, rounds); round++) {
      for (const size of SIZES) seconds[size].push((await lint(makeData(`runs/${kind}-${size}`).path)).cpu);
    }
    const t = (size) => Math.max(RESOLUTION, median(seconds[size]) - median(seconds['none']));
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
