import { describe, expect, it } from 'vitest';
import type { Finding } from '../../src/engine/finding.ts';
import { hostPath } from '../../src/report/host-path.ts';
import { html } from '../../src/report/html/html.ts';
import { markedExcerpt } from '../../src/report/html/marked-excerpt.ts';
import { prose } from '../../src/report/html/prose.ts';
import { placeName } from '../../src/report/place-name.ts';

describe('html', () => {
  it.each([
    [html``, ''],
    [html`a<b>c`, 'a<b>c'],
    [html`<p>${'<b>'}</p>`, '<p>&lt;b&gt;</p>'],
    [html`${1}${undefined}|${0}`, '1|0'],
    [html`<p>${html`<b>${'&'}</b>`}</p>`, '<p><b>&amp;</b></p>'],
    [html`<p>${[html`a`, html`<i>`]}</p>${[]}`, '<p>a<i></p>'],
  ])('%j is %j', ({ markup }, expected) => {
    expect(markup).toBe(expected);
  });
});

describe('prose', () => {
  it.each([
    ['', ''],
    ['a', 'a'],
    ['`a`', '<code>a</code>'],
    ['a `b` c `<d>`.', 'a <code>b</code> c <code>&lt;d&gt;</code>.'],
    // What is not closed is no code.
    ['a `b', 'a b'],
    ['`a` `b', '<code>a</code> b'],
  ])('draws the code in %j', (text, expected) => {
    expect(prose(text).markup).toBe(expected);
  });
});

describe('markedExcerpt', () => {
  const shown = (text: string, caret: string) =>
    markedExcerpt({ text, caret })
      .markup.replace('<pre class="row"><code>', '')
      .replace('</code></pre>', '')
      .replaceAll(/<\/?bdi>/g, '|');

  it.each([
    ['abc', '^', '||<mark>|a|</mark>|bc|'],
    ['abc', ' ^', '|a|<mark>|b|</mark>|c|'],
    ['abc', '  ^^', '|ab|<mark>|c|</mark>||'],
    ['abcd', ' ^^', '|a|<mark>|bc|</mark>|d|'],
    ['abc', '   ^', '|abc|<mark>|\u00a0|</mark>||'],
    ['漢bc', '  ^', '|漢|<mark>|b|</mark>|c|'],
    ['a漢c', ' ^^', '|a|<mark>|漢|</mark>|c|'],
    // A mark stays with what it is written on.
    ['ae\u0301c', ' ^', '|a|<mark>|e\u0301|</mark>|c|'],
    ['e\u0301ab', ' ^', '|e\u0301|<mark>|a|</mark>|b|'],
    ['a🚲<', '   ^', '|a🚲|<mark>|&lt;|</mark>||'],
    ['\u0301ab', '^', '|\u0301|<mark>|a|</mark>|b|'],
  ])('of %j with %j', (text, caret, expected) => {
    expect(shown(text, caret)).toBe(expected);
  });

  it('stands in an element of its own', () => {
    expect(markedExcerpt({ text: 'ab', caret: '^' }).markup).toBe(
      '<pre class="row"><code><bdi></bdi><mark><bdi>a</bdi></mark><bdi>b</bdi></code></pre>',
    );
  });
});

describe('placeName', () => {
  const finding = { line: 1, column: 1, example: null, pointer: '' };
  it.each([
    [finding, 'file'],
    [{ ...finding, example: 0 }, '1:1'],
    [{ ...finding, line: 2 }, '2:1'],
    [{ ...finding, pointer: '/a', column: 7 }, '1:7'],
  ])('of %j is %s', (place, expected) => {
    expect(placeName(place as Finding)).toBe(expected);
  });
});

describe('hostPath', () => {
  it('is the path of a code host where there is a command line, else the one that was given', () => {
    expect(hostPath('a.jsonl', {})).toBe('a.jsonl');
    const run = { hostPath: (path: string) => `data/${path}` };
    expect(hostPath('a.jsonl', { run } as Parameters<typeof hostPath>[1])).toBe('data/a.jsonl');
  });
});
