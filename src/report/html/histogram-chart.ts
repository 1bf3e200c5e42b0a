import { formatNumber } from '../../engine/message.ts';
import type { TokenStatistics } from '../../tokens/token-statistics.ts';
import { chartTable } from './chart-table.ts';
import { html, type Markup } from './html.ts';
import { percentOf } from './percent-of.ts';

const TOP = 26;
const HEIGHT = 150;
/** Labels of the axis that fit side by side on a phone. */
const LABELS = 5;

/**
 * Lengths as columns with the model's limit. Widths are shares and heights are pixels, so that the letters have the same
 * size on every screen.
 */
export function histogramChart({ histogram, limit, max, overLimit }: TokenStatistics, id: string): Markup {
  const { bins, scale } = histogram;
  const most = Math.max(1, ...bins.map(({ count }) => count));
  const columns = bins.map(({ from, to, count }, index) => {
    const height = count === 0 ? 0 : Math.max(2, Math.round((count / most) * HEIGHT));
    const kind = limit !== null && from >= limit ? 'over' : 'bar';
    return html`<rect class="${kind}" x="${percentOf(index + 0.06, bins.length)}" width="${percentOf(0.88, bins.length)}" y="${TOP + HEIGHT - height}" height="${height}"><title>${range(from, to)} tokens: ${formatNumber(count)}</title></rect>`;
  });
  const step = Math.max(1, Math.ceil(bins.length / LABELS));
  const labels = bins.map(({ from }, index) => (index % step === 0 ? tick(from, index, bins.length) : html``));
  const peak = bins.findIndex(({ count }) => count === most);
  const anchor = peak > bins.length * 0.7 ? 'end' : 'start';
  const high = html`<text class="tick ${anchor}" x="${percentOf(anchor === 'end' ? peak + 1 : peak, bins.length)}" y="${TOP - 6}">${formatNumber(most)}</text>`;
  const description = `${formatNumber(bins.reduce((sum, { count }) => sum + count, 0))} examples, the longest has ${formatNumber(max)} tokens${limit === null ? '' : `; the limit is ${formatNumber(limit)}, ${formatNumber(overLimit)} are over it`}.`;
  return html`<figure><svg class="chart" width="100%" height="${TOP + HEIGHT + 26}" role="img" aria-labelledby="${id}-title ${id}-desc"><title id="${id}-title">Length of examples in tokens</title><desc id="${id}-desc">${description}</desc><line class="axis" x1="0" x2="100%" y1="${TOP + HEIGHT}" y2="${TOP + HEIGHT}"/>${columns}${high}${labels}${limitLine(bins, limit)}</svg><figcaption>${limitWords(limit, max)}${scale === 'log' ? ' Each column is half as wide again as the one before, or twice.' : ''}</figcaption>${chartTable(
    ['tokens', 'examples'],
    bins.map(({ from, to, count }) => [range(from, to), formatNumber(count)]),
  )}</figure>`;
}

/** A label at the left edge of its column; of the last ones, which would reach over the right edge, at the chart's end. */
function tick(from: number, index: number, columns: number): Markup {
  const isLast = index > columns * 0.8;
  const at = isLast ? '100%' : percentOf(index, columns);
  return html`<text class="tick${isLast ? ' end' : ''}" x="${at}" y="${TOP + HEIGHT + 18}">${formatNumber(from)}</text>`;
}

function limitLine(bins: TokenStatistics['histogram']['bins'], limit: number | null): Markup {
  if (limit === null) return html``;
  const index = bins.findIndex(({ from, to }) => from <= limit && limit <= to);
  const bin = bins[index];
  if (bin === undefined) return html``;
  const at = index + (limit - bin.from + 1) / (bin.to - bin.from + 1);
  const anchor = at > bins.length / 2 ? 'end' : 'start';
  return html`<line class="limit" x1="${percentOf(at, bins.length)}" x2="${percentOf(at, bins.length)}" y1="4" y2="${TOP + HEIGHT}"/><text class="limit-label ${anchor}" x="${percentOf(at, bins.length)}" dx="${anchor === 'end' ? -6 : 6}" y="14">limit ${formatNumber(limit)}</text>`;
}

function limitWords(limit: number | null, max: number): string {
  if (limit === null) return 'The provider states no limit for this model.';
  if (limit < max)
    return `The model trains on the first ${formatNumber(limit)} tokens of an example; the rest is cut off.`;
  const times = limit / Math.max(1, max);
  return `The model’s limit is ${formatNumber(limit)}${times >= 2 ? `, ${formatNumber(Math.floor(times))} times the longest example` : ''}.`;
}

function range(from: number, to: number): string {
  return from === to ? formatNumber(from) : `${formatNumber(from)}–${formatNumber(to)}`;
}
