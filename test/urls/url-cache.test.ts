import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  readlinkSync,
  rmSync,
  statSync,
  truncateSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import fc from 'fast-check';
import { afterAll, describe, expect, it } from 'vitest';
import { parseUrlResult } from '../../src/urls/parse-url-result.ts';
import { openUrlCache, type UrlCache } from '../../src/urls/url-cache.ts';
import type { UrlResult } from '../../src/urls/url-result.ts';

const folder = mkdtempSync(join(tmpdir(), 'tunelint-urls-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));
let files = 0;
const newPath = () => join(folder, `deeper/${files++}/urls.jsonl`);

const good: UrlResult = { kind: 'image', format: 'PNG', bytes: 67, mode: 'RGB', problem: null, type: null };
const gone: UrlResult = { kind: 'status', status: 404 };
const HOUR = 3_600_000;

describe('openUrlCache', () => {
  it('gives what an earlier check found, in its scope, for its time', () => {
    const path = newPath();
    let now = 1e12;
    const open = (scope = 'public') => openUrlCache(path, scope, () => now);
    const first = open();
    first.add('http://a.example/1', good);
    first.add('http://a.example/2', gone);
    first.close(false);
    const kept = (cache = open()) => {
      const both = [cache.get('http://a.example/1'), cache.get('http://a.example/2')];
      cache.close(false);
      return both;
    };
    expect(kept()).toEqual([good, gone]);
    expect(kept(open('private'))).toEqual([undefined, undefined]);
    now += 2 * HOUR;
    expect(kept()).toEqual([good, undefined]);
    now += 8 * 24 * HOUR;
    expect(kept()).toEqual([undefined, undefined]);
    now = 1e12 - HOUR;
    expect(kept()).toEqual([undefined, undefined]);
  });

  it('forgets the faults of a complete check, and those only', () => {
    const path = newPath();
    const other = openUrlCache(path, 'public');
    other.add('http://b.example/1', gone);
    other.close(false);
    const cache = openUrlCache(path, 'public');
    cache.add('http://a.example/1', good);
    cache.add('http://a.example/2', gone);
    cache.close(true);
    const later = openUrlCache(path, 'public');
    expect(later.get('http://a.example/1')).toEqual(good);
    expect(later.get('http://a.example/2')).toBeUndefined();
    expect(later.get('http://b.example/1')).toEqual(gone);
    later.close(false);
  });

  it('is there after a kill at any byte', () => {
    const path = newPath();
    const cache = openUrlCache(path, 'public');
    for (let index = 0; index < 4; index++) cache.add(`http://a.example/${index}`, good);
    cache.close(false);
    const whole = readFileSync(path);
    const mark = whole.indexOf(0x0a) + 1;
    for (let end = mark; end < whole.length; end++) {
      writeFileSync(path, whole.subarray(0, end));
      const cut = openUrlCache(path, 'public');
      const known = [0, 1, 2, 3].filter((index) => cut.get(`http://a.example/${index}`) !== undefined);
      expect(known).toEqual([0, 1, 2, 3].slice(0, known.length));
      cut.add('http://a.example/new', gone);
      cut.close(false);
      const again = openUrlCache(path, 'public');
      expect(again.get('http://a.example/new')).toEqual(gone);
      expect(again.get('http://a.example/0') !== undefined).toBe(known.length > 0);
      again.close(false);
    }
  });

  it('keeps no URL in the file, which is for its owner only', () => {
    const path = newPath();
    const cache = openUrlCache(path, 'public');
    cache.add('http://a.example/secret?sig=abc', good);
    cache.close(false);
    expect(readFileSync(path, 'utf8')).not.toMatch(/example|sig/);
    if (process.platform !== 'win32') expect(statSync(path).mode & 0o077).toBe(0);
  });

  const url = (index: number) => `http://a.example/${index}`;
  const linesOf = (path: string) => readFileSync(path, 'utf8').trimEnd().split('\n');
  /** A file with what `fill` adds at `at`. */
  const filled = (fill: (cache: UrlCache) => void, at = Date.now()) => {
    const path = newPath();
    const cache = openUrlCache(path, 'public', () => at);
    fill(cache);
    cache.close(false);
    return path;
  };

  it('adds lines to what is there, and rewrites it only to leave something out', () => {
    const path = filled((cache) => cache.add(url(1), good));
    const before = statSync(path);
    const cache = openUrlCache(path, 'public');
    cache.add(url(2), good);
    cache.close(true);
    expect(statSync(path).ino).toBe(before.ino);
    expect(linesOf(path).map((line) => Object.keys(JSON.parse(line)).join())).toEqual([
      'tunelint',
      'url,at,result',
      'url,at,result',
    ]);
    const again = openUrlCache(path, 'public');
    again.add(url(2), gone);
    again.close(false);
    expect(linesOf(path)).toHaveLength(4);
    openUrlCache(path, 'public').close(false);
    expect(linesOf(path)).toHaveLength(3);
  });

  it('keeps the newest first when it rewrites', () => {
    const path = newPath();
    let now = 1e12;
    const cache = openUrlCache(path, 'public', () => now);
    for (const index of [1, 2, 3, 1]) {
      now += 1000;
      cache.add(url(index), good);
    }
    cache.close(false);
    openUrlCache(path, 'public', () => now).close(false);
    const times = linesOf(path).slice(1);
    expect(times.map((line) => JSON.parse(line).at - 1e12)).toEqual([4000, 3000, 2000]);
  });

  it('passes over lines that say nothing, and takes the rest', () => {
    const path = filled((cache) => cache.add(url(1), good));
    const [mark, line = ''] = linesOf(path);
    const odd = [
      'not json',
      '{}',
      JSON.stringify({ ...JSON.parse(line), url: 7 }),
      JSON.stringify({ ...JSON.parse(line), at: '7' }),
      JSON.stringify({ ...JSON.parse(line), result: { kind: 'other' } }),
    ];
    writeFileSync(path, `${[mark, ...odd, line, ...odd].join('\n')}\n`);
    const cache = openUrlCache(path, 'public');
    expect(cache.get(url(1))).toEqual(good);
    cache.close(false);
    expect(linesOf(path)).toEqual([mark, line]);
  });

  it('knows nothing of a URL of which the last that was found is too old', () => {
    const start = 1e12;
    const path = filled((cache) => cache.add(url(1), good), start);
    const later = openUrlCache(path, 'public', () => start + 1);
    later.add(url(1), gone);
    later.close(false);
    const known = (after: number) => {
      const cache = openUrlCache(path, 'public', () => start + 1 + after);
      const result = cache.get(url(1));
      cache.close(false);
      return result;
    };
    expect(known(HOUR)).toEqual(gone);
    expect(known(HOUR + 1)).toBeUndefined();
  });

  it('knows what is good for seven days to the millisecond', () => {
    const start = 1e12;
    for (const [after, result] of [
      [0, good],
      [7 * 24 * HOUR, good],
      [7 * 24 * HOUR + 1, undefined],
    ] as const) {
      const path = filled((cache) => cache.add(url(1), good), start);
      const cache = openUrlCache(path, 'public', () => start + after);
      expect(cache.get(url(1))).toEqual(result);
      cache.close(false);
    }
  });

  it('does without a file that is none, or larger than any of ours', () => {
    const huge = newPath();
    mkdirSync(dirname(huge), { recursive: true });
    writeFileSync(huge, '{"tunelint":"urls 1"}\n');
    truncateSync(huge, 128 * 2 ** 20 + 1);
    const cache = openUrlCache(huge, 'public');
    cache.add(url(1), good);
    expect(cache.get(url(1))).toBeUndefined();
    cache.close(true);
    expect(statSync(huge).size).toBe(128 * 2 ** 20 + 1);
    const none = openUrlCache(folder, 'public');
    none.add(url(1), good);
    expect(none.get(url(1))).toBeUndefined();
  });

  it.runIf(process.platform === 'linux')('leaves no file open', () => {
    const path = newPath();
    const open = () =>
      readdirSync('/proc/self/fd')
        .map((fd) => `/proc/self/fd/${fd}`)
        .filter((fd) => existsSync(fd) && readlinkSync(fd) === path);
    const cache = openUrlCache(path, 'public');
    expect(open()).toHaveLength(1);
    cache.close(false);
    expect(open()).toEqual([]);
    writeFileSync(path, '{"messages":[]}\n');
    openUrlCache(path, 'public');
    expect(open()).toEqual([]);
  });

  it('leaves a file alone that is something else, and does without where nothing can be written', () => {
    const path = join(folder, 'data.jsonl');
    writeFileSync(path, '{"messages":[]}\n');
    const cache = openUrlCache(path, 'public');
    cache.add('http://a.example/1', good);
    expect(cache.get('http://a.example/1')).toBeUndefined();
    cache.close(true);
    expect(readFileSync(path, 'utf8')).toBe('{"messages":[]}\n');
    const none = openUrlCache(join(path, 'below/urls.jsonl'), 'public');
    none.add('http://a.example/1', good);
    none.close(true);
  });
});

describe('parseUrlResult', () => {
  it.each<UrlResult>([
    good,
    gone,
    {
      ...good,
      format: null,
      bytes: null,
      mode: null,
      problem: 'it ends inside a chunk',
      type: 'text/html',
    } as UrlResult,
    { kind: 'failed', why: 'certificate' },
    { kind: 'redirect', why: 'downgrade' },
    { kind: 'address', words: 'the inside of a provider’s network', redirected: true },
    { kind: 'empty' },
    { kind: 'encoded' },
  ])('%j comes back', (result) => expect(parseUrlResult(JSON.parse(JSON.stringify(result)))).toEqual(result));

  it.each([
    null,
    7,
    {},
    { kind: 'status', status: '404' },
    { kind: 'failed', why: '\u001b[2J' },
    { kind: 'redirect' },
    { ...good, format: 'constructor' },
    { ...good, format: '__proto__' },
    { ...good, mode: 'toString' },
    { ...good, problem: 'x'.repeat(300) },
    { ...good, bytes: -1 },
    { kind: 'address', words: 5, redirected: true },
  ])('%j does not', (value) => expect(parseUrlResult(value)).toBeUndefined());

  it('never throws', () => {
    fc.assert(fc.property(fc.jsonValue(), (value) => void parseUrlResult(value)));
  });
});
