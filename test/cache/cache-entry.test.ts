import { gunzipSync, gzipSync } from 'node:zlib';
import { expect, it } from 'vitest';
import { cacheEntry, isCacheEntry, reportInEntry } from '../../src/cache/cache-entry.ts';
import type { Report } from '../../src/report/report.ts';

const KEY = 'ab'.repeat(32);
const HEAD = `tunelint-cache 1 ${KEY}\n`;
const report = { model: 'gpt-ü' } as unknown as Report;
const entry = cacheEntry(KEY, report) ?? Buffer.alloc(0);

it('holds the key and the report, packed quickly', () => {
  expect(entry.toString('latin1', 0, HEAD.length)).toBe(HEAD);
  expect(gunzipSync(entry.subarray(HEAD.length)).toString()).toBe('{"model":"gpt-ü"}');
  expect(entry.subarray(HEAD.length)).toEqual(gzipSync('{"model":"gpt-ü"}', { level: 1 }));
});

it('gives the report again, to its own key only', () => {
  expect(reportInEntry(KEY, entry)).toEqual(report);
  expect(reportInEntry('cd'.repeat(32), entry)).toBeUndefined();
});

it.each([
  ['nothing', Buffer.alloc(0)],
  ['a head alone', Buffer.from(HEAD)],
  ['no gzip file', Buffer.from(`${HEAD}{}`)],
  ['one that is cut', entry.subarray(0, -1)],
  ['no JSON', Buffer.concat([Buffer.from(HEAD), gzipSync('{')])],
])('has no report in %s', (_, bytes) => {
  expect(reportInEntry(KEY, bytes)).toBeUndefined();
});

it.each([
  ['an entry', entry, true],
  ['the head of one', Buffer.from(HEAD), true],
  ['one of another version', Buffer.from(HEAD.replace('1', '2')), false],
  ['a key that is too short', Buffer.from(HEAD.replace('ab', '')), false],
  ['a key that is too long', Buffer.from(HEAD.replace('ab', 'abab')), false],
  ['nothing', Buffer.alloc(0), false],
  ['another text as long', Buffer.from(`${'x'.repeat(HEAD.length - 1)}\n`), false],
])('knows %s', (_, bytes, known) => {
  expect(isCacheEntry(bytes)).toBe(known);
});

it('is nothing for a report that is too large', () => {
  const { length } = JSON.stringify(report);
  expect(cacheEntry(KEY, report, length)).toEqual(entry);
  expect(cacheEntry(KEY, report, length - 1)).toBeUndefined();
});
