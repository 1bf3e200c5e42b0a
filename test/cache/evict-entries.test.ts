import { mkdirSync, mkdtempSync, readdirSync, utimesSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { beforeEach, expect, it } from 'vitest';
import { evictEntries } from '../../src/cache/evict-entries.ts';

const NOW = 1_800_000_000_000;
const entry = (digit: string) => `${digit.repeat(64)}.report`;
const draft = (digit: string) => `.${entry(digit)}.0123456789abcdef.tmp`;
let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'tunelint-evict-'));
});

function put(name: string, age: number, bytes = 10): void {
  writeFileSync(join(folder, name), Buffer.alloc(bytes));
  utimesSync(join(folder, name), (NOW - age) / 1000, (NOW - age) / 1000);
}
const left = () => readdirSync(folder).sort();

it.each([
  ['as many as may stay', { entries: 2, bytes: 1000 }, ['c', 'a']],
  ['one', { entries: 1, bytes: 1000 }, ['c']],
  ['the newest even where none may stay', { entries: 0, bytes: 1000 }, ['c']],
  ['as many bytes as may stay', { entries: 9, bytes: 20 }, ['c', 'a']],
  ['one byte less', { entries: 9, bytes: 19 }, ['c']],
  ['the newest though it is too large', { entries: 9, bytes: 5 }, ['c']],
  ['all', { entries: 3, bytes: 30 }, ['c', 'a', 'b']],
])('keeps %s', (_, bounds, kept) => {
  put(entry('a'), 2000);
  put(entry('b'), 3000);
  put(entry('c'), 1000);
  evictEntries(folder, bounds, NOW);
  expect(left()).toEqual(kept.map(entry).sort());
});

it('removes what killed processes left an hour ago', () => {
  put(draft('a'), 3_600_000);
  put(draft('b'), 3_601_000);
  put('.hidden.tmp', 9_999_000);
  put(`${draft('c')}.txt`, 9_999_000);
  evictEntries(folder, { entries: 1, bytes: 1 }, NOW);
  expect(left()).toEqual([draft('a'), `${draft('c')}.txt`, '.hidden.tmp'].sort());
});

it('touches no other file, and counts none', () => {
  for (const name of ['notes.txt', `${entry('a')}.old`, `x${entry('a')}`, entry('g')]) put(name, 0, 1000);
  put(entry('a'), 1000);
  put(entry('b'), 2000);
  evictEntries(folder, { entries: 2, bytes: 20 }, NOW);
  expect(left()).toHaveLength(6);
});

it('keeps a hundred entries unless told otherwise', () => {
  const names = Array.from({ length: 102 }, (_, index) => `${String(index).padStart(64, '0')}.report`);
  for (const [index, name] of names.entries()) put(name, index * 1000, 0);
  mkdirSync(join(folder, 'other'));
  evictEntries(folder);
  expect(left()).toEqual([...names.slice(0, 100), 'other']);
});
