import { expect, it } from 'vitest';
import { addUrl, mergeUrlSamples, startUrlSample, urlsInOrder } from '../../src/image/url-sample.ts';

interface Found {
  readonly url: string;
  readonly file: number;
  readonly offset: number;
  readonly at: string;
}

function sampleOf(found: readonly Found[], most?: number) {
  const sample = startUrlSample(most);
  for (const { url, file, offset, at } of found) addUrl(sample, url, { file, offset, line: 0, example: 0 }, at);
  return sample;
}

it('keeps the same URLs, bounded, however it is cut', () => {
  const found = Array.from({ length: 500 }, (_, index): Found => {
    return { url: `https://example.com/${(index * 7) % 300}.png`, file: 0, offset: index, at: '/x' };
  });
  const sampled = (cuts: readonly number[]) => {
    const all = startUrlSample(50);
    const edges = [0, ...cuts, found.length];
    for (const [part, start] of edges.entries())
      mergeUrlSamples(all, sampleOf(found.slice(start, edges[part + 1]), 50));
    return urlsInOrder(all);
  };
  const whole = sampled([]);
  expect(whole).toHaveLength(50);
  for (const cuts of [[1], [250], [10, 20, 30, 490]]) expect(sampled(cuts)).toEqual(whole);
});

const FOUND: readonly Found[] = [
  { url: 'b', file: 1, offset: 0, at: '/x' },
  { url: 'a', file: 0, offset: 9, at: '/y' },
  { url: 'c', file: 0, offset: 9, at: '/x' },
  { url: 'd', file: 0, offset: 3, at: '/x' },
  { url: 'e', file: 0, offset: 9, at: '/z' },
];

it('gives URLs in the order of their places, whichever was added first', () => {
  for (const found of [FOUND, FOUND.toReversed()])
    expect(urlsInOrder(sampleOf(found)).map(({ url }) => url)).toEqual(['d', 'c', 'a', 'e', 'b']);
});

it('has the first place of a URL, whichever sample it is in', () => {
  const first: Found = { url: 'd', file: 0, offset: 1, at: '/w' };
  for (const [earlier, later] of [
    [FOUND, [first]],
    [[first], FOUND],
  ] as const) {
    const [found] = urlsInOrder(mergeUrlSamples(sampleOf(earlier), sampleOf(later)));
    expect(found).toMatchObject({ url: 'd', images: 2, at: '/w' });
    expect(found?.place.offset).toBe(1);
  }
});
