import { createHash } from 'node:crypto';
import { expect, it } from 'vitest';
import { compatHtml } from '../../src/compat/compat-html.ts';
import { STYLES } from '../../src/report/html/styles.ts';
import { compatOf, REFUSED } from './compat-of.ts';

const FILES = [
  { path: '<b>.jsonl', profiles: [compatOf(), REFUSED] },
  { path: 'c.jsonl', profiles: [] },
];

it('allows its own styles, and nothing else', () => {
  const page = compatHtml(FILES, '2026-11-28');
  const hash = createHash('sha256').update(STYLES).digest('base64');
  expect(page).toContain(
    `content="default-src 'none'; style-src 'sha256-${hash}'; base-uri 'none'; form-action 'none'">`,
  );
  expect(page).toContain(`<style>${STYLES}</style>`);
});

it('has a section for each file, with names from the data escaped', () => {
  const page = compatHtml(FILES, '2026-11-28');
  expect(page.startsWith('<!doctype html>\n<html lang="en" dir="ltr">\n<head>\n<meta charset="utf-8">\n')).toBe(true);
  expect(page).toContain('<p class="when">checked as of 2026-11-28</p>');
  expect(page).toContain('<section class="file"><h2>Elsewhere: <bdi>&lt;b&gt;.jsonl</bdi></h2>');
  expect(page).toContain('<section class="file"><h2>Elsewhere: <bdi>c.jsonl</bdi></h2>');
  expect(page).toContain('<tr><td>trl</td><td>refused</td><td>12,000</td><td>300</td><td>40</td><td>5</td></tr>');
  expect(page).toContain('<summary>TRL (trl)</summary>');
  expect(page).not.toContain('<summary>OpenAI (openai)</summary>');
  expect(page.endsWith('the page loads nothing.</p></footer>\n</body>\n</html>\n')).toBe(true);
});
