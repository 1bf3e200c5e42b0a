import { expect, it } from 'vitest';
import { chartTable } from '../../../src/report/html/chart-table.ts';
import { preferenceChart } from '../../../src/report/html/preference-chart.ts';
import type { PreferenceLengths } from '../../../src/tokens/token-statistics.ts';
import { lengthsOf } from '../made-of.ts';

const PREFERRED = lengthsOf({ min: 10, p25: 100, p50: 200, p75: 500, p90: 600, p95: 800, p99: 900, max: 2000 });
const REJECTED = lengthsOf({ min: 0, p25: 400, p50: 401, p75: 402, p90: 403, p95: 1000, p99: 1000, max: 3000 });
const chart = (about: Partial<PreferenceLengths> = {}) =>
  preferenceChart(
    { pairs: 1000, preferredLonger: 500, preferredShorter: 400, preferred: PREFERRED, rejected: REJECTED, ...about },
    'p',
  ).markup;
const boxes = (markup: string) => markup.split('</desc>')[1]?.split('<line class="axis"')[0];

it('draws both answers on one scale', () => {
  const words =
    'The preferred answer is the longer one in 50 % of 1,000 pairs and the shorter one in 40 %; in 10 % both are as long.';
  expect(chart()).toBe(
    '<figure><svg class="chart" width="100%" height="112" role="img" aria-labelledby="p-title p-desc">' +
      `<title id="p-title">Length of preferred and rejected answers in tokens</title><desc id="p-desc">${words}</desc>` +
      '<text class="tick name" x="0" y="13">preferred, median 200</text>' +
      '<line class="whisker" x1="1%" x2="80%" y1="28" y2="28"/>' +
      '<rect class="preferred" x="10%" width="40%" y="20" height="16" rx="2"><title>preferred: 100 to 500 tokens</title></rect>' +
      '<line class="median" x1="20%" x2="20%" y1="18" y2="38"/>' +
      '<text class="tick name" x="0" y="57">rejected, median 401</text>' +
      '<line class="whisker" x1="0%" x2="100%" y1="72" y2="72"/>' +
      // Half a hundredth can be seen, less could not.
      '<rect class="rejected" x="40%" width="0.5%" y="64" height="16" rx="2"><title>rejected: 400 to 402 tokens</title></rect>' +
      '<line class="median" x1="40.1%" x2="40.1%" y1="62" y2="82"/>' +
      '<line class="axis" x1="0" x2="100%" y1="88" y2="88"/><text class="tick" x="0" y="104">0</text>' +
      '<text class="tick end" x="100%" y="104">1,000 tokens</text></svg>' +
      `<figcaption>${words} The boxes hold the middle half, the line in them is the median.</figcaption>` +
      chartTable(
        ['answer', 'shortest', '25 %', 'median', '75 %', '95 %', 'longest'],
        [
          ['preferred', '10', '100', '200', '500', '800', '2,000'],
          ['rejected', '0', '400', '401', '402', '1,000', '3,000'],
        ],
      ).markup +
      '</figure>',
  );
});

it('says nothing of pairs as long as each other where there are none', () => {
  expect(chart({ preferredShorter: 500 })).toContain(
    '<desc id="p-desc">The preferred answer is the longer one in 50 % of 1,000 pairs and the shorter one in 50 %.</desc>',
  );
});

it('has a scale of one token for answers without any', () => {
  const none = lengthsOf({ min: 0, p25: 0, p50: 0, p75: 0, p90: 0, p95: 0, p99: 0, max: 0 });
  const markup = chart({ preferred: none, rejected: none });
  expect(markup).toContain('<text class="tick end" x="100%" y="104">1 tokens</text>');
  expect(boxes(markup)).toContain('<line class="whisker" x1="0%" x2="0%" y1="28" y2="28"/>');
});
