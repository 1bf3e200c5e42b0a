/** How many lengths lie where. The bins have no gaps between them and start and end with one that is not empty. */
export interface LengthHistogram {
  /** `even`: all bins are equally wide. `log`: each begins at a power of two, or halfway to the next. */
  readonly scale: 'even' | 'log';
  /** Both ends belong to the bin; 20 bins at most. */
  readonly bins: readonly { readonly from: number; readonly to: number; readonly count: number }[];
}

const FEWEST_BINS = 10;
const MOST_BINS = 20;
/** The longest is this many times the median: even bins would put nearly all into the first ones. */
const LONG_TAIL = 6;

/** The histogram of lengths that are given in ascending order, each with its count. */
export function lengthHistogram(lengths: readonly (readonly [length: number, count: number])[]): LengthHistogram {
  const min = lengths[0]?.[0] ?? 0;
  const max = lengths.at(-1)?.[0] ?? 0;
  const total = lengths.reduce((sum, [, count]) => sum + count, 0);
  // With more bins than this, few lengths would look like gaps.
  const most = Math.min(MOST_BINS, Math.max(FEWEST_BINS, Math.ceil(2 * Math.sqrt(total))));
  const scale = max > LONG_TAIL * Math.max(1, medianOf(lengths, total)) && max > MOST_BINS ? 'log' : 'even';
  const starts = scale === 'even' ? evenStarts(min, max, most) : logStarts(min, max, most);
  const counts = starts.map(() => 0);
  let bin = 0;
  for (const [length, count] of lengths) {
    while ((starts[bin + 1] ?? Number.POSITIVE_INFINITY) <= length) bin++;
    counts[bin] = (counts[bin] ?? 0) + count;
  }
  const width = (starts[1] ?? max + 1) - (starts[0] ?? 0);
  return {
    scale,
    bins:
      lengths.length === 0 ? [] : starts.map((from, index) => ({ from, to: endOf(index), count: counts[index] ?? 0 })),
  };

  function endOf(index: number): number {
    const next = starts[index + 1];
    if (next !== undefined) return next - 1;
    const from = starts[index] ?? 0;
    return scale === 'even' ? from + width - 1 : Math.max(max, logStep(from) - 1);
  }
}

function medianOf(lengths: readonly (readonly [number, number])[], total: number): number {
  let seen = 0;
  for (const [length, count] of lengths) {
    seen += count;
    if (seen >= total / 2) return length;
  }
  return 0;
}

/** Multiples of 1, 2 or 5 times a power of ten. */
function evenStarts(min: number, max: number, most: number): number[] {
  let width = 1;
  for (let step = 0; Math.floor(max / width) - Math.floor(min / width) >= most; step++)
    width *= step % 3 === 1 ? 2.5 : 2;
  const first = Math.floor(min / width);
  return Array.from({ length: Math.floor(max / width) - first + 1 }, (_, index) => (first + index) * width);
}

function logStarts(min: number, max: number, most: number): number[] {
  const starts: number[] = [];
  for (let from = 1; from <= max; from = logStep(from)) if (logStep(from) > min) starts.push(from);
  if (min === 0) starts.unshift(0);
  let shown = starts;
  // Powers of two; where they are too many, each second or third of them.
  for (let step = 1; shown.length > most; step++)
    shown = starts.filter((from, index) => index === 0 || Number.isInteger(Math.log2(from) / step));
  return shown;
}

/** 1, 2, 3, 4, 6, 8, 12, 16, 24, … */
function logStep(from: number): number {
  if (from < 2) return from + 1;
  return Number.isInteger(Math.log2(from)) ? from * 1.5 : (from * 4) / 3;
}
