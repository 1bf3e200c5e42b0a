import { makeData } from '../data/make-data.mjs';
import { hasFlag } from '../measure/has-flag.mjs';
import { lint } from '../measure/lint.mjs';
import { median } from '../measure/median.mjs';

const BYTES_PER_EXAMPLE = 48;
const MB = 1_000_000;

/**
 * Goal 5: peak memory does not grow with the file (but for 48 bytes per example), nor with the line. The large file is
 * linted with the command's own choice of threads and, where it can be told, with one.
 */
export async function memory({ rounds, quick }) {
  const small = makeData('chat-10mb');
  const large = makeData(quick ? 'chat-20mb' : 'chat-1gb');
  const line = makeData(quick ? 'line-20mb' : 'line-100mb');
  const threads = (await hasFlag('--concurrency')) ? [[], ['--concurrency', '1']] : [[]];
  const rows = [];
  for (const flags of threads) {
    const smallPeak = await medianPeak(rounds, small.path, flags);
    // One round: the large run takes long, and its peak scatters less than what the limit leaves.
    const a = await medianPeak(1, large.path, flags);
    const b = smallPeak === undefined ? undefined : 1.1 * smallPeak + (BYTES_PER_EXAMPLE * large.rows) / MB;
    const metric = ['peak RSS: lint', ...flags, name(large), '/ (1.1 × RSS(10 MB) + 48 bytes × examples)'].join(' ');
    rows.push(row(metric, a, b, 1));
  }
  const peak = await medianPeak(rounds, line.path, []);
  rows.push(row(`peak RSS: lint ${name(line)}, one line / its bytes`, peak, line.bytes / MB, 0.6));
  return rows;
}

async function medianPeak(rounds, path, flags) {
  const peaks = [];
  for (let round = 0; round < rounds; round++) peaks.push((await lint(path, flags, { memory: true })).peak);
  return peaks.includes(undefined) ? undefined : median(peaks) / MB;
}

function name({ path }) {
  return path.replace(/^.*\/(.*)\.jsonl$/, '$1');
}

function row(metric, a, b, most) {
  if (a === undefined || b === undefined) return { goal: 5, metric, missing: 'memory is not measured here', most };
  return { goal: 5, metric, unit: 'MB', a, b, ratio: a / b, most };
}
