import { formatNumber } from '../../engine/message.ts';
import type { LengthStatistics } from '../../tokens/length-statistics.ts';
import type { PreferenceLengths } from '../../tokens/token-statistics.ts';
import { percent } from '../percent.ts';
import { chartTable } from './chart-table.ts';
import { html, type Markup } from './html.ts';
import { percentOf } from './percent-of.ts';

const ROW = 44;
const QUANTILES = ['min', 'p25', 'p50', 'p75', 'p95', 'max'] as const;

/** The lengths of preferred and rejected answers as boxes from the first to the third quarter on one scale. */
export function preferenceChart(
  { pairs, preferred, rejected, preferredLonger, preferredShorter }: PreferenceLengths,
  id: string,
): Markup {
  const most = Math.max(1, preferred.p99, rejected.p99);
  const same = pairs - preferredLonger - preferredShorter;
  const words = `The preferred answer is the longer one in ${percent(preferredLonger, pairs)} of ${formatNumber(pairs)} pairs and the shorter one in ${percent(preferredShorter, pairs)}${same > 0 ? `; in ${percent(same, pairs)} both are as long` : ''}.`;
  const rows = (
    [
      ['preferred', preferred],
      ['rejected', rejected],
    ] as const
  ).map(([name, lengths]) => [name, ...QUANTILES.map((key) => formatNumber(lengths[key]))]);
  return html`<figure><svg class="chart" width="100%" height="${2 * ROW + 24}" role="img" aria-labelledby="${id}-title ${id}-desc"><title id="${id}-title">Length of preferred and rejected answers in tokens</title><desc id="${id}-desc">${words}</desc>${box('preferred', preferred, most, 0)}${box('rejected', rejected, most, ROW)}<line class="axis" x1="0" x2="100%" y1="${2 * ROW}" y2="${2 * ROW}"/><text class="tick" x="0" y="${2 * ROW + 16}">0</text><text class="tick end" x="100%" y="${2 * ROW + 16}">${formatNumber(most)} tokens</text></svg><figcaption>${words} The boxes hold the middle half, the line in them is the median.</figcaption>${chartTable(['answer', 'shortest', '25 %', 'median', '75 %', '95 %', 'longest'], rows)}</figure>`;
}

function box(name: string, { min, p25, p50, p75, p95 }: LengthStatistics, most: number, top: number): Markup {
  const y = top + 20;
  const end = Math.min(p95, most);
  return html`<text class="tick name" x="0" y="${top + 13}">${name}, median ${formatNumber(p50)}</text><line class="whisker" x1="${percentOf(min, most)}" x2="${percentOf(end, most)}" y1="${y + 8}" y2="${y + 8}"/><rect class="${name}" x="${percentOf(p25, most)}" width="${percentOf(Math.max(p75 - p25, most / 200), most)}" y="${y}" height="16" rx="2"><title>${name}: ${formatNumber(p25)} to ${formatNumber(p75)} tokens</title></rect><line class="median" x1="${percentOf(p50, most)}" x2="${percentOf(p50, most)}" y1="${y - 2}" y2="${y + 18}"/>`;
}
