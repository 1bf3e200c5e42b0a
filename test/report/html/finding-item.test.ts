import { expect, it } from 'vitest';
import type { Finding } from '../../../src/engine/finding.ts';
import { findingItem } from '../../../src/report/html/finding-item.ts';
import { findingOf } from '../made-of.ts';

const AT = 'line 2, column 5 · <code><bdi>messages[0]</bdi></code>';
const SAID = '<p class="message"><bdi>Something is wrong.</bdi></p>';
const item = (about: Partial<Finding>, before?: Partial<Finding>) =>
  findingItem(findingOf(about), before === undefined ? undefined : findingOf(before)).markup;

it.each<[Partial<Finding>, string]>([
  [{}, `<p class="place">${AT}</p>${SAID}`],
  [{ occurrences: 2000 }, `<p class="place">${AT} · 2,000 rows</p>${SAID}`],
  [{ fixable: 'safe' }, `<p class="place">${AT} <span class="tag">--fix</span></p>${SAID}`],
  [{ fixable: 'unsafe' }, `<p class="place">${AT} <span class="tag">--unsafe-fixes</span></p>${SAID}`],
  [{ line: 2000, column: 1000, pointer: '' }, `<p class="place">line 2,000, column 1,000</p>${SAID}`],
  [{ line: 1, pointer: '', example: null }, `<p class="place">the whole file</p>${SAID}`],
  [{ line: 1, pointer: '', example: 1 }, `<p class="place">line 1, column 5</p>${SAID}`],
  [{ line: 2, pointer: '', example: null }, `<p class="place">line 2, column 5</p>${SAID}`],
  [{ line: 1, example: null }, `<p class="place">${AT.replace('2', '1')}</p>${SAID}`],
  [{ message: '<b>' }, `<p class="place">${AT}</p><p class="message"><bdi>&lt;b&gt;</bdi></p>`],
  [
    { excerpt: { text: 'ab', caret: '^' } },
    `<p class="place">${AT}</p>${SAID}<pre class="row"><code><bdi></bdi><mark><bdi>a</bdi></mark><bdi>b</bdi></code></pre>`,
  ],
])('of %j', (about, markup) => {
  expect(item(about)).toBe(`<li>${markup}</li>`);
});

it('does not repeat the words of the one above it', () => {
  expect(item({}, {})).toBe(`<li><p class="place">${AT}</p><p class="same">the same</p></li>`);
  expect(item({}, { message: 'Another.' })).toBe(`<li><p class="place">${AT}</p>${SAID}</li>`);
});

it('names related places, and neither its own line nor its own file', () => {
  const place = { line: 2, column: 1, endLine: 2, endColumn: 2, byteOffset: 0 };
  const related = [
    { ...place, file: 'train.jsonl', message: 'here' },
    { ...place, file: 'train.jsonl', message: 'also <here>', line: 3000 },
    { ...place, file: 'b&c.jsonl', message: 'there' },
  ];
  expect(item({ related })).toBe(
    `<li><p class="place">${AT}</p>${SAID}<ul class="related">` +
      '<li><bdi>also &lt;here&gt;</bdi>: line 3,000</li><li><bdi>there</bdi>: line 2 of <bdi>b&amp;c.jsonl</bdi></li></ul></li>',
  );
  expect(item({ related: related.slice(0, 1) })).toBe(`<li><p class="place">${AT}</p>${SAID}</li>`);
});
