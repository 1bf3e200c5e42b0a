import { describe, expect, it } from 'vitest';
import { data } from '../../../src/report/html/data.ts';
import { escapeHtml } from '../../../src/report/html/escape-html.ts';
import { percentOf } from '../../../src/report/html/percent-of.ts';

describe('percentOf', () => {
  it.each([
    [0, 8, '0%'],
    [1, 8, '12.5%'],
    [1, 3, '33.33%'],
    [2, 3, '66.67%'],
    [8, 8, '100%'],
    [5, 0, '0%'],
    [5, -1, '0%'],
    [1, 1, '100%'],
  ])('of %d of %d is %s', (part, whole, share) => {
    expect(percentOf(part, whole)).toBe(share);
  });
});

describe('escapeHtml', () => {
  it.each([
    ['', ''],
    [`<a href="b" c='d'>&amp;`, '&lt;a href=&quot;b&quot; c=&#39;d&#39;&gt;&amp;amp;'],
    ['a\u202e\n', String.raw`a\u{202e}\u{a}`],
    ['a: b', 'a: b'],
    ['::a:::', ':&#58;a:&#58;&#58;'],
    ['##[a]##vso[b]##VSO[c]##d', '#&#35;[a]#&#35;vso[b]#&#35;VSO[c]##d'],
  ])('of %j', (text, markup) => {
    expect(escapeHtml(text)).toBe(markup);
    expect(data(text).markup).toBe(`<bdi>${markup}</bdi>`);
  });
});
