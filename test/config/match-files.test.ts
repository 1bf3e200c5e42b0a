import { mkdirSync, mkdtempSync, realpathSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, relative, resolve } from 'node:path';
import { expect, it } from 'vitest';
import { matchFiles } from '../../src/config/match-files.ts';

const root = realpathSync(mkdtempSync(join(tmpdir(), 'tunelint-match-')));
const folder = join(root, 'project');
mkdirSync(join(folder, 'data'), { recursive: true });
writeFileSync(join(folder, 'data', 'a.jsonl'), '');
symlinkSync(folder, join(root, 'link'));

it.each([
  ['data', 'data/a.jsonl', true],
  ['data/', 'data/deep/a.jsonl', true],
  ['data//', 'data/a.jsonl', true],
  ['./data', 'data/a.jsonl', true],
  ['././data', 'data/a.jsonl', true],
  ['dat', 'data/a.jsonl', false],
  ['data/a.jsonl', 'data/a.jsonl', true],
  ['data/*.jsonl', 'data/a.jsonl', true],
  ['*.jsonl', 'data/a.jsonl', false],
  ['**/*.jsonl', 'data/a.jsonl', true],
  ['d*', 'data/a.jsonl', true],
  ['*', '.hidden', true],
  ['.', 'data/a.jsonl', true],
  ['.', '../other.jsonl', false],
  ['..', '../other.jsonl', true],
  ['../*.jsonl', '../other.jsonl', true],
  ['../../*', 'data/a.jsonl', true],
  ['..other', '..other/a', true],
  ['**', '..', false],
  ['**', '', false],
  ['a(b).jsonl', 'a(b).jsonl', true],
  ['a[1].jsonl', 'a[1].jsonl', true],
  ['a[1].jsonl', 'a1.jsonl', true],
  ['a[1]', 'a[1]/b', true],
  ['@(a|b)', 'a', false],
  ['!data', 'x', false],
  ['/etc', '/etc/x', true],
  ['/etc', 'etc/x', false],
])('%s fits %s: %s', (glob, file, fits) => {
  expect(matchFiles(folder, glob)(resolve(folder, file))).toBe(fits);
});

it('takes files out again, in whatever order the patterns stand', () => {
  for (const globs of [
    ['data', '!data/b.jsonl'],
    ['!data/b.jsonl', 'data'],
  ]) {
    const fits = matchFiles(folder, globs);
    expect(['data/a.jsonl', 'data/b.jsonl', 'x'].map((file) => fits(join(folder, file)))).toEqual([true, false, false]);
  }
});

it('fits nothing without patterns', () => {
  for (const globs of [undefined, [], ['!x']]) expect(matchFiles(folder, globs)(join(folder, 'a'))).toBe(false);
});

it('takes paths from the working directory, and follows links', () => {
  const fits = matchFiles(folder, 'data');
  expect(fits(relative(process.cwd(), join(folder, 'data', 'a.jsonl')))).toBe(true);
  expect(fits(join(root, 'link', 'data', 'a.jsonl'))).toBe(true);
  expect(matchFiles(join(root, 'link'), 'data')(join(folder, 'data', 'a.jsonl'))).toBe(true);
  expect(fits(join(root, 'link', 'other', 'a.jsonl'))).toBe(false);
});

it.each([
  [1024, true],
  [1025, false],
])('matches a name of %d characters: %s', (length, fits) => {
  expect(matchFiles(folder, '**')(join(folder, 'x'.repeat(length)))).toBe(fits);
});
