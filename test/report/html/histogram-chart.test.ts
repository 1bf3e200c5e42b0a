import { describe, expect, it } from 'vitest';
import { chartTable } from '../../../src/report/html/chart-table.ts';
import { histogramChart } from '../../../src/report/html/histogram-chart.ts';
import type { LengthHistogram } from '../../../src/tokens/length-histogram.ts';
import type { TokenStatistics } from '../../../src/tokens/token-statistics.ts';
import { tokensOf } from '../made-of.ts';

type Bins = LengthHistogram['bins'];

/** Bins of ten tokens. */
const binsOf = (...counts: number[]): Bins =>
  counts.map((count, index) => ({ from: 10 * index, to: 10 * index + 9, count }));
const chart = (bins: Bins, about: Partial<TokenStatistics> = {}, scale: LengthHistogram['scale'] = 'even') =>
  histogramChart(tokensOf({ histogram: { scale, bins }, ...about }), 'h').markup;
const between = (text: string, start: string, end: string) => text.split(start)[1]?.split(end)[0] ?? '';
const all = (text: string, tag: string, kind: string) =>
  text.match(new RegExp(`<${tag} class="${kind}[^>]*>[^<]*`, 'g')) ?? [];

it('draws columns, labels and a table', () => {
  expect(chart(binsOf(1, 2000), { max: 12 })).toBe(
    '<figure><svg class="chart" width="100%" height="202" role="img" aria-labelledby="h-title h-desc">' +
      '<title id="h-title">Length of examples in tokens</title>' +
      '<desc id="h-desc">2,001 examples, the longest has 12 tokens.</desc>' +
      '<line class="axis" x1="0" x2="100%" y1="176" y2="176"/>' +
      // What is there can be seen, however little it is.
      '<rect class="bar" x="3%" width="44%" y="174" height="2"><title>0–9 tokens: 1</title></rect>' +
      '<rect class="bar" x="53%" width="44%" y="26" height="150"><title>10–19 tokens: 2,000</title></rect>' +
      '<text class="tick start" x="50%" y="20">2,000</text>' +
      '<text class="tick" x="0%" y="194">0</text><text class="tick" x="50%" y="194">10</text>' +
      '</svg><figcaption>The provider states no limit for this model.</figcaption>' +
      chartTable(
        ['tokens', 'examples'],
        [
          ['0–9', '1'],
          ['10–19', '2,000'],
        ],
      ).markup +
      '</figure>',
  );
});

describe('columns', () => {
  it('are as high as their share of the highest', () => {
    expect(all(chart(binsOf(50, 0, 100, 1)), 'rect', 'bar').map((rect) => rect.replace(/.*" y=/, 'y='))).toEqual([
      'y="101" height="75">',
      'y="176" height="0">',
      'y="26" height="150">',
      'y="174" height="2">',
    ]);
    expect(chart(binsOf(0))).toContain('y="176" height="0"><title>0–9 tokens: 0</title>');
  });

  it('are over the limit from their first length on', () => {
    const kinds = (limit: number) =>
      chart(binsOf(1, 1, 1), { limit })
        .match(/<rect class="\w+/g)
        ?.map((rect) => rect.slice(13));
    expect(kinds(9)).toEqual(['bar', 'over', 'over']);
    expect(kinds(10)).toEqual(['bar', 'over', 'over']);
    expect(kinds(11)).toEqual(['bar', 'bar', 'over']);
  });

  it('may be one token wide, or ever wider', () => {
    const bins = [
      { from: 1, to: 1, count: 1 },
      { from: 2000, to: 3000, count: 1 },
    ];
    const markup = chart(bins, {}, 'log');
    expect(markup).toContain('<title>1 tokens: 1</title>');
    expect(markup).toContain('<title>2,000–3,000 tokens: 1</title>');
    expect(markup).toContain(
      ' limit for this model. Each column is half as wide again as the one before, or twice.</figcaption>',
    );
  });
});

describe('labels', () => {
  const labels = (count: number) =>
    all(chart(binsOf(...Array.from({ length: count }, () => 1))), 'text', 'tick(?! start)');

  it('are five at the most', () => {
    expect(labels(5)).toEqual([
      '<text class="tick" x="0%" y="194">0',
      '<text class="tick" x="20%" y="194">10',
      '<text class="tick" x="40%" y="194">20',
      '<text class="tick" x="60%" y="194">30',
      '<text class="tick" x="80%" y="194">40',
    ]);
    expect(labels(10).map((label) => label.replace(/.*>/, ''))).toEqual(['0', '20', '40', '60', '80']);
    expect(labels(11).map((label) => label.replace(/.*>/, ''))).toEqual(['0', '30', '60', '90']);
  });

  it('stay inside the chart at its end', () => {
    expect(labels(6).at(-1)).toBe('<text class="tick" x="66.67%" y="194">40');
    expect(labels(11).at(-1)).toBe('<text class="tick end" x="100%" y="194">90');
  });

  it('say how high the highest column is, inside the chart too', () => {
    const peak = (...counts: number[]) =>
      between(chart(binsOf(...counts)), '<text class="tick ', '</text>').split('"tick')[0];
    expect(peak(1, 1, 1, 1, 1, 1, 1, 9, 1, 1)).toBe('start" x="70%" y="20">9');
    expect(peak(1, 1, 1, 1, 1, 1, 1, 1, 9, 1)).toBe('end" x="90%" y="20">9');
    expect(peak(1, 9, 9)).toBe('start" x="33.33%" y="20">9');
  });
});

describe('the limit', () => {
  const lines = (limit: number) =>
    chart(binsOf(1, 1), { limit }).match(/<line class="limit"[^>]*><text[^>]*>[^<]*/)?.[0];

  it.each([
    [0, '5%', 'start', 6],
    [9, '50%', 'start', 6],
    [10, '55%', 'end', -6],
    [19, '100%', 'end', -6],
  ])('of %d is drawn behind it', (limit, at, anchor, shift) => {
    expect(lines(limit)).toBe(
      `<line class="limit" x1="${at}" x2="${at}" y1="4" y2="176"/><text class="limit-label ${anchor}" x="${at}" dx="${shift}" y="14">limit ${limit}`,
    );
  });

  it('is not drawn where there is none, or no column', () => {
    expect(lines(20)).toBeUndefined();
    expect(chart(binsOf(1))).not.toContain('class="limit');
  });

  it.each([
    [1000, 1001, 5000, 'The model trains on the first 1,000 tokens of an example; the rest is cut off.'],
    [1000, 1000, 0, 'The model’s limit is 1,000.'],
    [1999, 1000, 0, 'The model’s limit is 1,999.'],
    [2000, 1000, 0, 'The model’s limit is 2,000, 2 times the longest example.'],
    [5_999_999, 1000, 0, 'The model’s limit is 5,999,999, 5,999 times the longest example.'],
    [5, 0, 0, 'The model’s limit is 5, 5 times the longest example.'],
  ])('of %d is said of %d tokens at the most', (limit, max, overLimit, words) => {
    const markup = chart(binsOf(1), { limit, max, overLimit });
    expect(between(markup, '<figcaption>', '</figcaption>')).toBe(words);
    const [over, most, longest] = [overLimit, limit, max].map((value) => value.toLocaleString('en-US'));
    expect(between(markup, '<desc id="h-desc">', '</desc>')).toBe(
      `1 examples, the longest has ${longest} tokens; the limit is ${most}, ${over} are over it.`,
    );
  });
});
