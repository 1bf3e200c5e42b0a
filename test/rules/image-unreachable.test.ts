import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { UrlCheck } from '../../src/engine/checked-urls.ts';
import type { RuleCase } from '../../src/engine/rule-case.ts';
import { validate } from '../../src/index.ts';
import { lintCase } from '../../src/testing/lint-case.ts';
import { lintInPieces } from '../../src/testing/lint-in-pieces.ts';
import type { UrlResult } from '../../src/urls/url-result.ts';
import { answer, PNG, startTestServer, type TestServer } from '../urls/test-server.ts';

const ONLY = { only: ['image-unreachable'], rules: { 'image-unreachable': 'error' as const }, tokens: false };
const BY_MESSAGE = { skip: ['too-few-examples', 'few-examples', 'no-validation-file'], tokens: false };
const row = (...urls: readonly string[]) =>
  JSON.stringify({
    messages: [
      { role: 'user', content: urls.map((url) => ({ type: 'image_url', image_url: { url } })) },
      { role: 'assistant', content: 'A lamp.' },
    ],
  });
const missing: UrlResult = { kind: 'status', status: 404 };
const caseOf = (urls: readonly string[], result: (url: string) => UrlResult): RuleCase => ({
  file: urls.map((url) => row(url)).join('\n'),
  urls: Object.fromEntries(urls.map((url) => [url, result(url)])),
});
const numbered = (count: number) => Array.from({ length: count }, (_, index) => `https://example.com/${index}.png`);
const ours = async (ruleCase: RuleCase, options = {}) =>
  (await lintCase(ruleCase, { ...BY_MESSAGE, ...options })).findings.filter(({ rule }) => rule === 'image-unreachable');

describe('image-unreachable', () => {
  it('tells up to 20 URLs of a fault one by one', async () => {
    const findings = await ours(caseOf(numbered(20), () => missing));
    expect(findings.map(({ line }) => line)).toEqual(Array.from({ length: 20 }, (_, index) => index + 1));
  });

  it('folds more of them by fault, with the first places', async () => {
    const file = caseOf(numbered(60), (url) => (/[05]\.png$/.test(url) ? { kind: 'failed', why: 'name' } : missing));
    const findings = await ours(file);
    expect(findings.map(({ message, line, occurrences }) => [message.split('. ')[0], line, occurrences])).toEqual(
      [
        ['"https://example.com/0.png": there is no host of this name', 1, 1],
        ...Array.from({ length: 11 }, (_, index) => [
          `"https://example.com/${5 * index + 5}.png": there is no host of this name`,
          5 * index + 6,
          1,
        ]),
        ['"https://example.com/1.png" and 47 more URLs: the server answers 404, there is nothing', 2, 48],
      ].sort((a, b) => Number(a[1]) - Number(b[1])),
    );
    const folded = findings.find(({ occurrences }) => occurrences === 48);
    expect(folded?.related.map(({ line }) => line)).toEqual([3, 4]);
    expect(await ours(file, { maxFindings: 'none' })).toHaveLength(60);
  });

  it('says the same for any split', async () => {
    const urls = [...numbered(40), ...numbered(40).reverse(), 'https://example.com/1.png'];
    const file = caseOf(urls, (url) => (url.endsWith('7.png') ? { kind: 'empty' } : missing));
    const whole = await lintCase(file, BY_MESSAGE);
    for (const bytes of [1, 300, 2000]) expect(await lintInPieces(file, bytes, BY_MESSAGE)).toEqual(whole);
  });

  it('asks only for what somebody could fetch, once for all files', async () => {
    const asked: string[] = [];
    const checkUrls: UrlCheck = async (urls) => {
      asked.push(...urls);
      return new Map();
    };
    const file = [
      row('https://example.com/a.png', 'https://example.com/b.png#x', 'HTTP://example.com/c.png'),
      row('data:image/png;base64,iVBORw0KGgo=', 'file:///etc/passwd', 'ftp://example.com/a.png', 'a.png', 'http://'),
      row(
        'http://127.0.0.1/a.png',
        'http://localhost/',
        'http://10.0.0.1/',
        'http://2130706433/',
        'http://１２７.0.0.1/',
      ),
      row('https://kari:key@example.com/a.png', 'http://169.254.169.254/', 'http://[::ffff:127.0.0.1]/'),
      `{"messages":[{"role":"user","content":"Hi"},{"role":"assistant","content":[{"type":"image_url","image_url":{"url":"https://example.com/never.png"}}]}]}`,
    ].join('\n');
    const validation = row('https://example.com/a.png', 'https://example.com/valid.png');
    const report = await lintCase({ file, validation }, { ...BY_MESSAGE, checkUrls: true }, { checkUrls });
    expect(asked.sort()).toEqual([
      'HTTP://example.com/c.png',
      'https://example.com/a.png',
      'https://example.com/b.png#x',
      'https://example.com/valid.png',
    ]);
    const unchecked = report.findings.filter(({ messageId }) => messageId === 'unchecked');
    expect(unchecked.map(({ file: name, occurrences }) => [name, occurrences])).toEqual([
      ['train.jsonl', 3],
      ['valid.jsonl', 2],
    ]);
    asked.length = 0;
    await lintCase({ file }, { ...BY_MESSAGE, checkUrls: { allowPrivate: true } }, { checkUrls });
    expect(asked).toContain('http://127.0.0.1/a.png');
    expect(asked.join()).not.toMatch(/kari|data:|file:|ftp:|never/);
  });

  it('does nothing without the option', async () => {
    const checkUrls: UrlCheck = () => Promise.reject(new Error('asked'));
    const file = row('https://example.com/a.png');
    for (const option of [{}, { checkUrls: false }]) {
      const report = await lintCase({ file }, { ...BY_MESSAGE, ...option }, { checkUrls });
      expect([report.findings, report.notChecked]).toEqual([[], ['too-few-examples', 'tokens']]);
    }
  });

  it('counts a URL that is too long as unchecked', async () => {
    const findings = await ours({ file: row(`https://example.com/${'a'.repeat(2050)}`), urls: {} });
    expect(findings.map(({ messageId }) => messageId)).toEqual(['unchecked']);
  });

  it('shows nothing of a URL behind its path, and nothing that steers a terminal', async () => {
    const url = 'https://example.com/%1b[2J\u202egnp.a?sig=3f1c';
    const [finding] = await ours({
      file: row(url),
      urls: { [url]: { kind: 'address', words: '\u001b[2J', redirected: true } },
    });
    expect(finding?.message).not.toMatch(/[\u0000-\u001f\u202e]|sig=/);
  });

  it.each([
    ['a/b', { unknown: 1 }],
    ['limits', { limits: { perHost: 0 } }],
    ['limits', { limits: { urlMs: -1 } }],
    ['limits', { limits: { speed: 1 } }],
    ['limits', { limits: null }],
    ['cache', { cache: 7 }],
  ])('refuses an option that cannot be followed: %s', async (_, checkUrls) => {
    await expect(validate({ text: '' }, { checkUrls: checkUrls as never })).rejects.toThrow(/checkUrls|Unknown/);
  });
});

describe('with a server', () => {
  let server: TestServer;
  beforeAll(async () => {
    server = await startTestServer((socket, { path }) => {
      if (path === '/hangs.png') return;
      if (path === '/lamp.png') socket.end(answer('200 OK', { 'Content-Type': 'image/png' }, PNG));
      else socket.end(answer('404 Not Found'));
    });
  });
  afterAll(() => server.close());
  const checkUrls = { allowPrivate: true, cache: false } as const;

  it('reports what it finds', async () => {
    const text = [row(server.url('/lamp.png')), row(server.url('/gone.png'))].join('\n');
    const progress: unknown[] = [];
    const onProgress = ({ urls }: { readonly urls?: object }) => void (urls && progress.push(urls));
    const report = await validate({ text }, { ...ONLY, checkUrls, onProgress });
    expect(report.findings.map(({ line, messageId }) => [line, messageId])).toEqual([[2, 'status']]);
    expect(report.files[0]?.reasons).toEqual(['image-unreachable']);
    expect(progress.at(-1)).toEqual({ done: 2, total: 2 });
  });

  it('is interrupted within 100 ms, and says so', async () => {
    const stop = new AbortController();
    let aborted = 0;
    setTimeout(() => {
      aborted = performance.now();
      stop.abort();
    }, 200);
    const file = [row(server.url('/lamp.png')), row(server.url('/hangs.png'))].join('\n');
    const report = await lintCase({ file }, { ...ONLY, checkUrls, signal: stop.signal });
    expect(performance.now() - aborted).toBeLessThan(100);
    expect(report.interrupted).toBe(true);
    expect(report.findings.map(({ messageId, occurrences }) => [messageId, occurrences])).toEqual([['unchecked', 1]]);
    const text = { text: file };
    const late = new AbortController();
    setTimeout(() => late.abort(), 100);
    await expect(validate(text, { ...ONLY, checkUrls, signal: late.signal })).rejects.toThrow(/abort/i);
  });
});
