import { getEventListeners } from 'node:events';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, afterEach, describe, expect, it, vi } from 'vitest';
import { checkUrls } from '../../src/urls/check-urls.ts';
import type { UrlGate } from '../../src/urls/url-gate.ts';
import { answer, PNG, type Reply, startTestServer, type TestServer } from './test-server.ts';

const folder = mkdtempSync(join(tmpdir(), 'tunelint-check-'));
let caches = 0;
const newCache = () => join(folder, `${caches++}.jsonl`);
const servers: TestServer[] = [];
afterEach(async () => {
  for (const server of servers.splice(0)) await server.close();
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

async function serve(reply: Reply): Promise<TestServer> {
  const server = await startTestServer(reply);
  servers.push(server);
  return server;
}

/** All names lead to this machine. */
const gate: UrlGate = { refuse: () => undefined, resolve: async () => ['127.0.0.1'] };
const image = answer('200 OK', { 'Content-Type': 'image/png' }, PNG);
const sends: Reply = (socket) => socket.end(image);
const fast = { hostDelayMs: 0 };
const kinds = (results: ReadonlyMap<string, { readonly kind: string }>) =>
  [...results.values()].map(({ kind }) => kind);

describe('checkUrls', () => {
  it('asks for each URL once, whatever stands behind its #', async () => {
    const server = await serve(sends);
    const urls = [server.url('/a.png'), server.url('/a.png#1'), server.url('/a.png#2'), server.url('/b.png')];
    const results = await checkUrls(urls, { cache: false, limits: fast }, { gate });
    expect([...results.keys()]).toEqual(urls);
    expect(new Set(kinds(results))).toEqual(new Set(['image']));
    expect(server.requests.map(({ method, path }) => `${method} ${path}`).sort()).toEqual([
      'GET /a.png',
      'GET /b.png',
      'HEAD /a.png',
      'HEAD /b.png',
    ]);
  });

  it('is refused by default on this machine, without a connection', async () => {
    const server = await serve(sends);
    const results = await checkUrls([server.url('/a.png')], { cache: false });
    expect([...results.values()]).toEqual([{ kind: 'address', words: 'this machine', redirected: false }]);
    expect(server.connections).toEqual([]);
    const allowed = await checkUrls([server.url('/a.png')], { cache: false, allowPrivate: true });
    expect(kinds(allowed)).toEqual(['image']);
  });

  it('keeps within two connections per host and sixteen in all', async () => {
    let open = 0;
    let most = 0;
    const byHost = new Map<string, number>();
    let mostOfHost = 0;
    const server = await serve((socket, { head }) => {
      const host = /^host: (.*)$/im.exec(head)?.[1] ?? '';
      most = Math.max(most, ++open);
      byHost.set(host, (byHost.get(host) ?? 0) + 1);
      mostOfHost = Math.max(mostOfHost, byHost.get(host) ?? 0);
      setTimeout(() => {
        open--;
        byHost.set(host, (byHost.get(host) ?? 0) - 1);
        socket.end(image);
      }, 5);
    });
    const urls = Array.from({ length: 240 }, (_, index) => `http://h${index % 24}.example:${server.port}/${index}.png`);
    const warnings: string[] = [];
    const warn = ({ name }: Error): void => void warnings.push(name);
    process.on('warning', warn);
    const results = await checkUrls(urls, { cache: false, limits: fast }, { gate });
    process.off('warning', warn);
    expect(warnings).toEqual([]);
    expect(results.size).toBe(240);
    expect(mostOfHost).toBeLessThanOrEqual(2);
    expect(most).toBeGreaterThan(4);
    expect(most).toBeLessThanOrEqual(16);
  });

  it('ends within 100 ms of the signal, and says what it knows', async () => {
    const server = await serve((socket, { path }) => path === '/a.png' && socket.end(image));
    const stop = new AbortController();
    let aborted = 0;
    setTimeout(() => {
      aborted = performance.now();
      stop.abort();
    }, 300);
    const urls = [server.url('/a.png'), server.url('/hangs.png'), server.url('/hangs-too.png')];
    const results = await checkUrls(urls, { cache: false, limits: fast }, { gate, signal: stop.signal });
    expect(performance.now() - aborted).toBeLessThan(100);
    expect([...results.keys()]).toEqual([server.url('/a.png')]);
  });

  it('stops when its time is over', async () => {
    const server = await serve(() => undefined);
    const started = performance.now();
    const urls = Array.from({ length: 50 }, (_, index) => server.url(`/${index}.png`));
    const results = await checkUrls(urls, { cache: false, limits: { ...fast, runMs: 200 } }, { gate });
    expect(results.size).toBe(0);
    expect(performance.now() - started).toBeLessThan(500);
  });

  it('goes on where it was interrupted', async () => {
    const cache = newCache();
    const stop = new AbortController();
    const urls = (server: TestServer) => Array.from({ length: 30 }, (_, index) => server.url(`/${index}.png`));
    let broken = true;
    const server = await serve((socket, { method, path }) => {
      if (path === '/3.png' && broken) return socket.end(answer('404 Not Found'));
      if (path === '/20.png' && method === 'GET') stop.abort();
      return socket.end(image);
    });
    const option = { cache, limits: { ...fast, perHost: 1 } };
    const first = await checkUrls(urls(server), option, { gate, signal: stop.signal });
    expect(first.size).toBe(20);
    const before = server.requests.length;
    const second = await checkUrls(urls(server), option, { gate });
    expect(second.size).toBe(30);
    expect(second.get(server.url('/3.png'))).toEqual({ kind: 'status', status: 404 });
    expect(server.requests.slice(before).map(({ path }) => path)).not.toContain('/3.png');
    expect(server.requests.length - before).toBe(20);
    // The check is complete: what was wrong is asked for again, and nothing else.
    broken = false;
    const third = await checkUrls(urls(server), option, { gate });
    expect(kinds(third)).toEqual(Array(30).fill('image'));
    expect(server.requests.slice(before + 20).map(({ path }) => path)).toEqual(['/3.png', '/3.png']);
  });

  it('comes back once when a server asks for a pause', async () => {
    let busy = 2;
    const times: number[] = [];
    const server = await serve((socket) => {
      times.push(performance.now());
      socket.end(busy-- > 1 ? answer('429 Slow', { 'Retry-After': '1' }) : image);
    });
    const results = await checkUrls([server.url('/a.png')], { cache: false, limits: fast }, { gate });
    expect(kinds(results)).toEqual(['image']);
    expect((times[1] ?? 0) - (times[0] ?? 0)).toBeGreaterThan(950);
    const always = await serve((socket) => socket.end(answer('503 Busy', { 'Retry-After': '0' })));
    expect([...(await checkUrls([always.url('/a.png')], { cache: false }, { gate })).values()]).toEqual([
      { kind: 'status', status: 503 },
    ]);
    expect(always.requests).toHaveLength(2);
  });

  it('leaves a host alone that asks for a long pause, and the rest of its URLs unchecked', async () => {
    const server = await serve((socket) => socket.end(answer('429 Slow', { 'Retry-After': '1000000000' })));
    const urls = Array.from({ length: 40 }, (_, index) => server.url(`/${index}.png`));
    const started = performance.now();
    const results = await checkUrls(urls, { cache: false, limits: fast }, { gate });
    expect(performance.now() - started).toBeLessThan(1000);
    expect(results.size).toBeLessThanOrEqual(2);
    expect(server.requests.length).toBeLessThanOrEqual(2);
  });

  it('asks a dead host a few times only', async () => {
    const server = await serve(sends);
    await server.close();
    servers.length = 0;
    let asked = 0;
    const counting: UrlGate = {
      refuse: () => undefined,
      resolve: async () => {
        asked++;
        return ['127.0.0.1'];
      },
    };
    const urls = Array.from({ length: 500 }, (_, index) => `http://dead.example:${server.port}/${index}.png`);
    const results = await checkUrls(urls, { cache: false, limits: fast }, { gate: counting });
    expect(results.size).toBe(500);
    expect(new Set([...results.values()].map((each) => JSON.stringify(each)))).toEqual(
      new Set(['{"kind":"failed","why":"refused"}']),
    );
    expect(asked).toBeLessThan(10);
  });

  it('asks a host for as long as connections to it come about now and then', async () => {
    const server = await serve(sends);
    const ask = async (pattern: string) => {
      const names: string[] = [];
      // The name of one host leads where the test wants, connection by connection.
      const moving: UrlGate = {
        refuse: () => undefined,
        resolve: async (name) => {
          names.push(name);
          if (pattern[Math.min(names.length, pattern.length) - 1] === 'x')
            throw Object.assign(new Error(), { code: 'ENOTFOUND' });
          return ['127.0.0.1'];
        },
      };
      const urls = Array.from({ length: 12 }, (_, index) => `http://moving.example:${server.port}/${index}.png`);
      const results = await checkUrls(urls, { cache: false, limits: { ...fast, perHost: 1 } }, { gate: moving });
      return {
        asked: names.length,
        kinds: kinds(results)
          .map((kind) => (kind === 'failed' ? 'x' : '.'))
          .join(''),
      };
    };
    // A sound URL is asked for twice, its head and its first bytes.
    expect(await ask('xxxx..xxxx..')).toEqual({ asked: 16, kinds: 'xxxx.xxxx...' });
    expect(await ask('xxxxx')).toEqual({ asked: 5, kinds: 'xxxxxxxxxxxx' });
    expect(await ask('xxxx................')).toEqual({ asked: 20, kinds: 'xxxx........' });
  });

  it('does not take a server that breaks off for a dead host', async () => {
    const server = await serve((socket) => socket.destroy());
    const urls = Array.from({ length: 8 }, (_, index) => server.url(`/${index}.png`));
    const results = await checkUrls(urls, { cache: false, limits: fast }, { gate });
    expect([...results.values()]).toEqual(Array(8).fill({ kind: 'failed', why: 'broken' }));
    expect(server.requests.length).toBeGreaterThanOrEqual(8);
  });

  it('comes back for an image, at once where a server says so, and no more than once', async () => {
    let busy = 1;
    const server = await serve((socket) => socket.end(busy-- > 0 ? answer('503 Busy', { 'Retry-After': '0' }) : image));
    const limits = { ...fast, retryAfterMs: 0 };
    expect(kinds(await checkUrls([server.url('/a.png')], { cache: false, limits }, { gate }))).toEqual(['image']);
    busy = 3;
    const urls = [server.url('/a.png'), server.url('/b.png')];
    const results = await checkUrls(urls, { cache: false, limits: { ...limits, perHost: 1 } }, { gate });
    expect(kinds(results)).toEqual(['status', 'image']);
    busy = 3;
    const none = await checkUrls(urls, { cache: false, limits: { ...limits, retryAfterMs: -1, perHost: 1 } }, { gate });
    expect([...none.entries()]).toEqual([[urls[0], { kind: 'status', status: 503 }]]);
  });

  it('remembers what is wrong when it was interrupted, but not that this machine had no network', async () => {
    const cache = newCache();
    const server = await serve(() => undefined);
    const urls = ['lost', 'gone', 'hangs'].map((name) => `http://${name}.example:${server.port}/a.png`);
    const asked: string[] = [];
    const check = async () => {
      const stop = new AbortController();
      asked.length = 0;
      const failing: UrlGate = {
        refuse: () => undefined,
        resolve: async (name) => {
          asked.push(name);
          if (name === 'hangs.example') return ['127.0.0.1'];
          throw Object.assign(new Error(), { code: name === 'lost.example' ? 'EAI_AGAIN' : 'ENOTFOUND' });
        },
      };
      const onProgress = (done: number) => void (done === 2 && setTimeout(() => stop.abort(), 20));
      const results = await checkUrls(
        urls,
        { cache, limits: fast },
        { gate: failing, signal: stop.signal, onProgress },
      );
      return [...results.values()];
    };
    const both = [
      { kind: 'failed', why: 'network' },
      { kind: 'failed', why: 'name' },
    ];
    expect(await check()).toEqual(both);
    expect(asked.sort()).toEqual(['gone.example', 'hangs.example', 'lost.example']);
    expect(await check()).toEqual(both);
    expect(asked.sort()).toEqual(['hangs.example', 'lost.example']);
  });

  it('takes a name with and without its last dot for one host', async () => {
    let open = 0;
    let most = 0;
    const server = await serve((socket) => {
      most = Math.max(most, ++open);
      setTimeout(() => {
        open--;
        socket.end(image);
      }, 20);
    });
    const urls = ['a.example', 'a.example.'].map((host) => `http://${host}:${server.port}/a.png`);
    expect(kinds(await checkUrls(urls, { cache: false, limits: { ...fast, perHost: 1 } }, { gate }))).toEqual([
      'image',
      'image',
    ]);
    expect(most).toBe(1);
  });

  it('keeps what private addresses gave apart from the results for the world', async () => {
    const cache = newCache();
    const server = await serve(sends);
    const urls = [server.url('/a.png')];
    expect(kinds(await checkUrls(urls, { cache, allowPrivate: true, limits: fast }))).toEqual(['image']);
    expect(kinds(await checkUrls(urls, { cache, limits: fast }))).toEqual(['address']);
    expect(kinds(await checkUrls(urls, { cache, allowPrivate: true, limits: fast }))).toEqual(['image']);
    expect(server.requests).toHaveLength(2);
  });

  it('asks for nothing when the signal came first, and leaves neither listener nor timer behind', async () => {
    const server = await serve(sends);
    const signal = AbortSignal.abort();
    expect((await checkUrls([server.url('/a.png')], { cache: false }, { gate, signal })).size).toBe(0);
    expect(server.connections).toEqual([]);
    vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] });
    const stop = new AbortController();
    await checkUrls([server.url('/a.png')], { cache: false, limits: fast }, { gate, signal: stop.signal });
    expect(vi.getTimerCount()).toBe(0);
    vi.useRealTimers();
    expect(getEventListeners(stop.signal, 'abort')).toEqual([]);
  });

  it('tells how far it is', async () => {
    const server = await serve(sends);
    const seen: [number, number][] = [];
    const urls = [server.url('/a.png'), server.url('/b.png')];
    await checkUrls(urls, { cache: false }, { gate, onProgress: (...counts) => void seen.push(counts) });
    expect(seen).toEqual([
      [0, 2],
      [1, 2],
      [2, 2],
    ]);
  });
});
