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
import { beforeEach, describe, expect, it } from 'vitest';
import { cacheEntry, reportInEntry } from '../../src/cache/cache-entry.ts';
import { cacheKey } from '../../src/cache/cache-key.ts';
import { cacheLocation } from '../../src/cache/cache-location.ts';
import { evictEntries } from '../../src/cache/evict-entries.ts';
import { reportFormats } from '../../src/generated/report-formats.ts';
import { tunelint } from '../cli/fake-io.ts';
import { interrupted } from '../cli/interrupted.ts';

const demo = readFileSync('fixtures/demo/train.jsonl');
let folder: string;
let cache: string;
let train: string;
let valid: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'tunelint-cache-'));
  cache = join(folder, 'cache');
  train = join(folder, 'train.jsonl');
  valid = join(folder, 'valid.jsonl');
  writeFileSync(train, demo);
  writeFileSync(valid, demo.subarray(0, demo.indexOf(10) + 1));
});

const lint = (...flags: readonly string[]) => tunelint([train, '--today', '2026-11-28', ...flags]);
const cached = (...flags: readonly string[]) => lint('--cache-location', cache, ...flags);
const entries = () => (existsSync(cache) ? readdirSync(cache) : []);

/** Marks the report in the only entry, so that one can see when it is used. */
function mark(): void {
  const [name = ''] = entries();
  const key = name.slice(0, 64);
  const report = reportInEntry(key, readFileSync(join(cache, name)));
  if (report === undefined) throw new Error('no entry');
  writeFileSync(join(cache, name), cacheEntry(key, { ...report, findings: [], model: 'from-the-cache' }) ?? '');
}
const isHit = async (...flags: readonly string[]) =>
  JSON.parse((await cached('-f', 'json', ...flags)).stdout).model === 'from-the-cache';

describe('--cache', () => {
  it.each(Object.keys(reportFormats))('gives the same report again, byte by byte: %s', async (format) => {
    const plain = await lint('-f', format);
    expect(await cached('-f', format)).toEqual(plain);
    expect(entries()).toHaveLength(1);
    expect(await cached('-f', format)).toEqual(plain);
    expect(entries()).toHaveLength(1);
  });

  it('uses what it keeps, for any format and number of threads', async () => {
    await cached();
    mark();
    expect(await isHit()).toBe(true);
    expect(await isHit('--concurrency', 'off')).toBe(true);
  });

  it.each([
    ['--today', '2026-11-27'],
    ['--profile', 'azure'],
    ['--model', 'gpt-4.1'],
    ['--rule', 'few-examples:error'],
    ['--skip', 'few-examples'],
    ['--only', 'few-examples'],
    ['--no-tokens'],
    ['--epochs', '2'],
    ['--max-cost', '1'],
    ['--max-findings', '7'],
    ['--method', 'supervised'],
  ])('does not when an option is another: %s %s', async (...flags) => {
    await cached();
    mark();
    expect(await isHit(...flags.filter((flag) => typeof flag === 'string'))).toBe(false);
    expect(entries()).toHaveLength(2);
  });

  it('does not when a file is another', async () => {
    await cached('--validation', valid);
    mark();
    expect(await isHit()).toBe(false);
    expect(await isHit('--validation', valid)).toBe(true);
    writeFileSync(valid, demo.subarray(0, -1));
    expect(await isHit('--validation', valid)).toBe(false);
    const { mtime, atime } = statSync(train);
    writeFileSync(
      train,
      demo.map((byte, at) => (at === 40 ? 0x20 : byte)),
    );
    utimesSync(train, atime, mtime);
    expect(await isHit()).toBe(false);
  });

  it('does not when the grader or the baseline is another', async () => {
    const grader = join(folder, 'grader.json');
    writeFileSync(grader, readFileSync('fixtures/grader/string-check.json'));
    await cached('--grader', grader);
    mark();
    expect(await isHit('--grader', grader)).toBe(true);
    writeFileSync(grader, '{}');
    expect(await isHit('--grader', grader)).toBe(false);
    const baseline = join(folder, 'suppressions.json');
    await lint('--suppress-all', '--suppressions', baseline);
    const clean = await cached('--suppressions', baseline);
    expect(clean.code).toBe(0);
    expect(await cached('--suppressions', baseline)).toEqual(clean);
    writeFileSync(baseline, '{"version":1,"files":{}}');
    expect((await cached('--suppressions', baseline)).code).toBe(1);
  });

  it('is not used by runs that write the baseline', async () => {
    const baseline = join(folder, 'suppressions.json');
    await cached('--suppress-all', '--suppressions', baseline);
    expect(entries()).toEqual([]);
  });

  it('keeps nothing of standard input, of missing files, or of an interrupted run', async () => {
    await tunelint(['-', '--cache-location', cache], demo.toString());
    await cached(join(folder, 'missing.jsonl'));
    expect(await interrupted([train, '--cache-location', cache])).toBe(130);
    expect(entries()).toEqual([]);
  });

  it('ignores what is damaged', async () => {
    const plain = await cached();
    const [name = ''] = entries();
    const path = join(cache, name);
    const whole = readFileSync(path);
    for (let at = 0; at < whole.length; at += 97) {
      const damaged = Buffer.from(whole);
      damaged[at] = (damaged[at] ?? 0) ^ 0x55;
      writeFileSync(path, at % 2 === 0 ? damaged : whole.subarray(0, at));
      expect(await cached()).toEqual(plain);
    }
    mkdirSync(join(folder, 'other'));
    writeFileSync(join(folder, 'other', name), '');
    expect(await lint('--cache-location', join(folder, 'other'))).toEqual(plain);
  });

  it('keeps the last report in a file, but never in a file that is something else', async () => {
    const file = join(folder, 'last.cache');
    const plain = await lint('--cache-location', file);
    expect(await lint('--cache-location', file)).toEqual(plain);
    await lint('--cache-location', file, '--no-tokens');
    const ran = await lint('--cache-location', valid);
    expect(ran.code).toBe(plain.code);
    expect(ran.stderr).toBe('tunelint: the cache was not written: the file there is no cache\n');
    expect(readFileSync(valid)[0]).toBe(0x7b);
  });

  it('can be read by its owner only', async () => {
    await cached();
    expect(statSync(cache).mode & 0o777).toBe(0o700);
    expect(statSync(join(cache, entries()[0] ?? '')).mode & 0o777).toBe(0o600);
  });
});

describe('the parts', () => {
  it('looks for a folder', () => {
    expect(cacheLocation(undefined, {})).toEqual({ folder: join('node_modules', '.cache', 'tunelint') });
    expect(cacheLocation('some/where', {})).toEqual({ folder: 'some/where' });
    expect(cacheLocation('some/where.d/', {})).toEqual({ folder: 'some/where.d/' });
    expect(cacheLocation('last.cache', {})).toEqual({ file: 'last.cache' });
    expect(cacheLocation(folder, {})).toEqual({ folder });
  });

  it('uses the user’s cache folder where there is no node_modules', () => {
    const before = process.cwd();
    process.chdir(folder);
    try {
      expect(cacheLocation(undefined, { XDG_CACHE_HOME: '/c' }, 'linux')).toEqual({ folder: '/c/tunelint' });
      expect(cacheLocation(undefined, { LOCALAPPDATA: '/l' }, 'win32')).toEqual({ folder: '/l/tunelint/Cache' });
    } finally {
      process.chdir(before);
    }
  });

  it('keys nothing that cannot be read twice', () => {
    expect(cacheKey({ settings: {}, paths: [folder] })).toBeUndefined();
    expect(cacheKey({ settings: {}, paths: [join(folder, 'missing')] })).toBeUndefined();
    expect(cacheKey({ settings: {}, paths: [train, valid] })).not.toBe(
      cacheKey({ settings: {}, paths: [valid, train] }),
    );
  });

  it('removes the oldest entries, and nothing else', () => {
    mkdirSync(cache);
    const names = ['a', 'b', 'c', 'd'].map((digit) => `${digit.repeat(64)}.report`);
    for (const [age, name] of names.entries()) {
      writeFileSync(join(cache, name), Buffer.alloc(100));
      utimesSync(join(cache, name), 1000 - age, 1000 - age);
    }
    const left = `.${'e'.repeat(64)}.report.0123456789abcdef.tmp`;
    writeFileSync(join(cache, left), '');
    writeFileSync(join(cache, 'notes.txt'), 'mine');
    evictEntries(cache, { entries: 3, bytes: 1000 });
    expect(readdirSync(cache).sort()).toEqual([left, ...names.slice(0, 3), 'notes.txt'].sort());
    evictEntries(cache, { entries: 3, bytes: 200 }, Date.now() + 7_200_000);
    expect(readdirSync(cache).sort()).toEqual([...names.slice(0, 2), 'notes.txt'].sort());
    evictEntries(cache, { entries: 3, bytes: 1 });
    expect(readdirSync(cache).sort()).toEqual([...names.slice(0, 1), 'notes.txt'].sort());
  });
});
