import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  statSync,
  utimesSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { beforeEach, expect, it } from 'vitest';
import { reportCache } from '../../src/cache/report-cache.ts';
import type { Report } from '../../src/report/report.ts';

const KEY = 'ab'.repeat(32);
const OTHER = 'cd'.repeat(32);
const report = { model: 'a' } as unknown as Report;
const another = { model: 'b' } as unknown as Report;
let root: string;
beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), 'tunelint-reports-'));
});

it('keeps reports by key in a folder that only the owner sees', () => {
  const folder = join(root, 'deep', 'cache');
  const cache = reportCache({ folder });
  expect(cache.read(KEY)).toBeUndefined();
  expect([cache.write(KEY, report), cache.write(OTHER, another)]).toEqual([undefined, undefined]);
  expect([cache.read(KEY), cache.read(OTHER)]).toEqual([report, another]);
  expect(readdirSync(folder).sort()).toEqual([`${KEY}.report`, `${OTHER}.report`]);
  expect(statSync(folder).mode & 0o777).toBe(0o700);
  expect(statSync(join(folder, `${KEY}.report`)).mode & 0o777).toBe(0o600);
});

it('makes an entry of a folder young when it is used, and leaves a damaged one alone', () => {
  const cache = reportCache({ folder: root });
  cache.write(KEY, report);
  const path = join(root, `${KEY}.report`);
  utimesSync(path, 1000, 1000);
  cache.read(KEY);
  expect(Date.now() - statSync(path).mtimeMs).toBeLessThan(60_000);
  writeFileSync(path, '');
  utimesSync(path, 1000, 1000);
  expect(cache.read(KEY)).toBeUndefined();
  expect(statSync(path).mtimeMs).toBe(1_000_000);
});

it('keeps the last report in a file', () => {
  const file = join(root, 'last.cache');
  const cache = reportCache({ file });
  expect(cache.write(KEY, report)).toBeUndefined();
  utimesSync(file, 1000, 1000);
  expect(cache.read(KEY)).toEqual(report);
  expect(statSync(file).mtimeMs).toBe(1_000_000);
  expect(cache.write(OTHER, another)).toBeUndefined();
  expect([cache.read(KEY), cache.read(OTHER)]).toEqual([undefined, another]);
  expect(readdirSync(root)).toEqual(['last.cache']);
});

it('replaces an empty file, and none that is something else', () => {
  const file = join(root, 'data.jsonl');
  writeFileSync(file, '{}\n');
  expect(reportCache({ file }).write(KEY, report)).toBe('the file there is no cache');
  expect(readFileSync(file, 'utf8')).toBe('{}\n');
  writeFileSync(file, '');
  expect(reportCache({ file }).write(KEY, report)).toBeUndefined();
  expect(reportCache({ file }).read(KEY)).toEqual(report);
});

it('replaces whatever has the name of an entry in a folder', () => {
  writeFileSync(join(root, `${KEY}.report`), 'something else');
  expect(reportCache({ folder: root }).write(KEY, report)).toBeUndefined();
  expect(reportCache({ folder: root }).read(KEY)).toEqual(report);
});

it('removes old entries of a folder when it writes one, and nothing beside a file', () => {
  const names = Array.from({ length: 101 }, (_, index) => `${String(index).padStart(64, '0')}.report`);
  for (const name of names) {
    writeFileSync(join(root, name), '');
    utimesSync(join(root, name), 1000, 1000);
  }
  reportCache({ file: join(root, 'last.cache') }).write(KEY, report);
  expect(readdirSync(root)).toHaveLength(102);
  reportCache({ folder: root }).write(KEY, report);
  expect(readdirSync(root)).toHaveLength(101);
  expect(existsSync(join(root, `${KEY}.report`))).toBe(true);
});

it('says why nothing was written', () => {
  writeFileSync(join(root, 'file'), '');
  expect(reportCache({ folder: join(root, 'file') }).write(KEY, report)).toBe('EEXIST');
  mkdirSync(join(root, 'folder.d'));
  expect(reportCache({ file: join(root, 'folder.d') }).write(KEY, report)).toBe('is no regular file');
  expect(reportCache({ file: join(root, 'folder.d') }).read(KEY)).toBeUndefined();
});
