import { formatNumber } from '../../engine/message.ts';
import type { LengthHistogram } from '../../tokens/length-histogram.ts';
import type { Paint } from '../report-format.ts';
import { bar } from './bar.ts';

const BAR_COLUMNS = 40;

/** A histogram, one line per bin; those behind the limit are marked. */
export function* histogramLines(
  { bins }: LengthHistogram,
  { limit, paint, columns }: { readonly limit: number | null; readonly paint: Paint; readonly columns: number },
): Iterable<string> {
  const ranges = bins.map(({ from, to }) =>
    from === to ? formatNumber(from) : `${formatNumber(from)}–${formatNumber(to)}`,
  );
  const width = Math.max(...ranges.map((range) => range.length));
  const counts = bins.map(({ count }) => formatNumber(count));
  const room = Math.max(
    10,
    Math.min(BAR_COLUMNS, columns - width - 8 - Math.max(...counts.map((count) => count.length))),
  );
  const most = Math.max(...bins.map(({ count }) => count));
  let isOver = false;
  for (const [index, { to, count }] of bins.entries()) {
    if (limit !== null && to > limit && !isOver) {
      isOver = true;
      yield `${' '.repeat(width)}  ${paint('red', `┄┄ limit ${formatNumber(limit)}: what is longer is cut`)}`;
    }
    const shown = bar(count, most, room);
    const number = count === 0 ? paint('dim', '·') : counts[index];
    yield `${(ranges[index] ?? '').padStart(width)}  ${paint(isOver ? 'red' : 'blue', shown)}${shown === '' ? '' : ' '}${number}`;
  }
}
