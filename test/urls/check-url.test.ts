import { gzipSync } from 'node:zlib';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { privateHost } from '../../src/image/private-host.ts';
import { checkUrl } from '../../src/urls/check-url.ts';
import type { UrlGate } from '../../src/urls/url-gate.ts';
import { URL_LIMITS } from '../../src/urls/url-limits.ts';
import { answer, PNG, type Reply, startTestServer, type TestServer } from './test-server.ts';

const png = (headers: Record<string, string | number | undefined> = {}) =>
  answer('200 OK', { 'Content-Type': 'image/png', ...headers }, PNG);
const BIG = 12_000_000;

const REPLIES: Readonly<Record<string, Reply>> = {
  '/ok.png': (socket) => socket.end(png()),
  '/no-head.png': (socket, { method }) => socket.end(method === 'HEAD' ? answer('405 Method Not Allowed') : png()),
  '/head-403.png': (socket, { method }) => socket.end(method === 'HEAD' ? answer('403 Forbidden') : png()),
  '/head-hangs.png': (socket, { method }) => method === 'GET' && socket.end(png()),
  '/range.png': (socket, { head }) =>
    socket.end(
      /^range: bytes=0-4095\r$/im.test(head)
        ? answer('206 Partial Content', { 'Content-Type': 'image/png', 'Content-Range': `bytes 0-66/${BIG}` }, PNG)
        : png({ 'Content-Length': undefined }),
    ),
  '/range-416.png': (socket, { head }) =>
    socket.end(/^range:/im.test(head) ? answer('416 Range Not Satisfiable', { 'Content-Range': 'bytes */67' }) : png()),
  '/middle.png': (socket) => socket.end(answer('206 Partial Content', { 'Content-Range': 'bytes 100-166/500' }, PNG)),
  '/lying-type.png': (socket) => socket.end(png({ 'Content-Type': 'text/html; charset=utf-8' })),
  '/page.png': (socket) => socket.end(answer('200 OK', { 'Content-Type': 'image/png' }, '<!doctype html><p>Hi')),
  '/unknown-size.png': (socket) => socket.end(png({ 'Content-Length': undefined })),
  '/huge.png': (socket) => {
    socket.write(png({ 'Content-Length': 10e9 }));
  },
  '/endless': (socket) => {
    socket.write('HTTP/1.1 200 OK\r\nContent-Type: image/png\r\n\r\n');
    const block = Buffer.alloc(1 << 20, 'a');
    const pour = (): void => {
      while (!socket.destroyed && socket.write(block));
      if (!socket.destroyed) socket.once('drain', pour);
    };
    pour();
  },
  '/empty.png': (socket) => socket.end(answer('200 OK')),
  '/204.png': (socket) => socket.end(answer('204 No Content', { 'Content-Length': undefined })),
  '/gzip-bomb.png': (socket) => socket.end(answer('200 OK', { 'Content-Encoding': 'gzip' }, bomb)),
  '/chain.png': (socket) => socket.end(png({ 'Content-Encoding': Array(500).fill('gzip').join(', ') })),
  '/identity.png': (socket) => socket.end(png({ 'Content-Encoding': 'identity' })),
  '/silent.png': () => undefined,
  '/slow-headers.png': (socket) => {
    socket.write('HTTP/1.1 200 OK\r\nX-');
    const timer = setInterval(() => socket.write('a'), 50);
    socket.on('close', () => clearInterval(timer));
  },
  '/slow-body.png': (socket) => {
    socket.write('HTTP/1.1 200 OK\r\nContent-Length: 100000\r\n\r\n');
    const timer = setInterval(() => socket.write('a'), 50);
    socket.on('close', () => clearInterval(timer));
  },
  '/huge-headers.png': (socket) => socket.end(`HTTP/1.1 200 OK\r\nX-A: ${'a'.repeat(1 << 20)}\r\n\r\n`),
  '/hints.png': (socket) => {
    for (let index = 0; index < 1000; index++) socket.write('HTTP/1.1 103 Early Hints\r\nLink: </x>\r\n\r\n');
    socket.end(png());
  },
  '/upgrade.png': (socket) =>
    socket.write('HTTP/1.1 101 Switching Protocols\r\nConnection: upgrade\r\nUpgrade: x\r\n\r\n'),
  '/ssh.png': (socket) => socket.end('SSH-2.0-OpenSSH_9.0\r\n'),
  '/reset.png': (socket) => socket.resetAndDestroy(),
  '/half.png': (socket) => socket.end(png({ 'Content-Length': 500 })),
  '/404.png': (socket) => socket.end(answer('404 \x1b[2Jgone')),
  '/401.png': (socket) => socket.end(answer('401 Unauthorized', { 'WWW-Authenticate': 'Basic realm="x"' })),
  '/999.png': (socket) => socket.end(answer('999 Request denied')),
  '/503.png': (socket) => socket.end(answer('503 Busy', { 'Retry-After': '7' })),
  '/busy-body.png': (socket, { method }) =>
    socket.end(method === 'HEAD' ? png() : answer('429 Slow', { 'Retry-After': '3' })),
  '/size-of-head.png': (socket, { method }) => {
    if (method === 'HEAD') socket.end(answer('200 OK', { 'Content-Length': 777_777 }));
    else socket.write(png({ 'Content-Length': undefined }));
  },
  '/size-of-refusal.png': (socket, { method }) => {
    if (method === 'HEAD') socket.end(answer('403 Forbidden', { 'Content-Length': 777_777 }));
    else socket.write(png({ 'Content-Length': undefined }));
  },
  '/to-ok': (socket) => socket.end(answer('302 Found', { Location: '/ok.png', 'Set-Cookie': 'a=b' })),
  '/circle': (socket) => socket.end(answer('301 Moved', { Location: '/circle#again' })),
  '/metadata': (socket) => socket.end(answer('302 Found', { Location: 'http://169.254.169.254/latest/meta-data/' })),
  '/to-v6': (socket) => socket.end(answer('302 Found', { Location: 'http://[::ffff:a9fe:a9fe]/' })),
  '/to-name': (socket) => socket.end(answer('302 Found', { Location: '//inside.example/secret' })),
  '/to-port': (socket) => socket.end(answer('302 Found', { Location: 'http://127.0.0.1:25/' })),
  '/to-file': (socket) => socket.end(answer('302 Found', { Location: 'file:///etc/passwd' })),
  '/to-data': (socket) => socket.end(answer('302 Found', { Location: 'data:image/png;base64,AAAA' })),
  '/to-user': (socket) => socket.end(answer('302 Found', { Location: 'http://a:b@127.0.0.1/' })),
  '/to-nowhere': (socket) => socket.end(answer('302 Found')),
  '/to-nothing': (socket) => socket.end(answer('302 Found', { Location: 'http://:80:80/' })),
};
const bomb = gzipSync(Buffer.alloc(20_000_000));

let server: TestServer;
beforeAll(async () => {
  server = await startTestServer((socket, request) => {
    const hop = /^\/hop\/(\d+)$/.exec(request.path)?.[1];
    if (hop !== undefined) socket.end(answer('302 Found', { Location: hop === '1' ? '/ok.png' : `/hop/${+hop - 1}` }));
    else REPLIES[request.path]?.(socket, request);
  });
});
afterAll(() => server.close());

/** Lets this machine pass and judges all else as usual; names of the tests lead where they say. */
const names: Record<string, readonly string[]> = {
  'inside.example': ['10.0.0.7'],
  'mixed.example': ['127.0.0.1', '10.0.0.7'],
  'outside.example': ['127.0.0.1'],
};
const gate: UrlGate = {
  refuse: (hostname) => (hostname === '127.0.0.1' ? undefined : privateHost(hostname)),
  resolve: async (hostname) => names[hostname] ?? [hostname],
};
const limits = { ...URL_LIMITS, urlMs: 400, connectMs: 300 };
const check = async (url: string, own: Partial<typeof limits> = {}, ownGate = gate) => {
  const signal = new AbortController().signal;
  const sending = { gate: ownGate, limits: { ...limits, ...own }, allowDowngrade: false, signal };
  return checkUrl(new URL(url), sending);
};
const resultOf = async (path: string, own: Partial<typeof limits> = {}) => (await check(server.url(path), own)).result;
const sound = { kind: 'image', format: 'PNG', bytes: PNG.length, mode: 'RGB', problem: null, type: null };

describe('checkUrl', () => {
  it.each(['/ok.png', '/no-head.png', '/head-403.png', '/range-416.png', '/identity.png', '/to-ok', '/hop/5'])(
    '%s is a sound image',
    async (path) => expect(await resultOf(path, { urlMs: 5000 })).toEqual(sound),
  );

  it.each<[string, object | undefined]>([
    ['/head-hangs.png', sound],
    ['/range.png', { ...sound, bytes: BIG, problem: null }],
    ['/unknown-size.png', sound],
    ['/lying-type.png', { ...sound, type: 'text/html' }],
    ['/page.png', { ...sound, format: 'HTML', mode: null, bytes: 20 }],
    ['/empty.png', { kind: 'empty' }],
    ['/204.png', { kind: 'empty' }],
    ['/gzip-bomb.png', { kind: 'encoded' }],
    ['/chain.png', { kind: 'encoded' }],
    ['/middle.png', { kind: 'failed', why: 'broken' }],
    ['/silent.png', { kind: 'failed', why: 'timeout' }],
    ['/slow-headers.png', { kind: 'failed', why: 'timeout' }],
    ['/slow-body.png', { kind: 'failed', why: 'timeout' }],
    ['/huge.png', { ...sound, bytes: 10e9 }],
    ['/huge-headers.png', { kind: 'failed', why: 'broken' }],
    ['/hints.png', { kind: 'failed', why: 'broken' }],
    ['/upgrade.png', { kind: 'failed', why: 'broken' }],
    ['/ssh.png', { kind: 'failed', why: 'broken' }],
    ['/reset.png', { kind: 'failed', why: 'broken' }],
    ['/half.png', { kind: 'failed', why: 'broken' }],
    ['/404.png', { kind: 'status', status: 404 }],
    ['/401.png', { kind: 'status', status: 401 }],
    ['/999.png', { kind: 'status', status: 999 }],
    ['/503.png', { kind: 'status', status: 503 }],
    ['/circle', { kind: 'redirect', why: 'loop' }],
    ['/hop/6', { kind: 'redirect', why: 'many' }],
    ['/to-file', { kind: 'redirect', why: 'scheme' }],
    ['/to-data', { kind: 'redirect', why: 'scheme' }],
    ['/to-user', { kind: 'redirect', why: 'credentials' }],
    ['/to-nowhere', { kind: 'redirect', why: 'nowhere' }],
    ['/to-nothing', { kind: 'redirect', why: 'nowhere' }],
    ['/to-port', { kind: 'address', words: 'port 25, which serves no web pages', redirected: true }],
    ['/to-name', { kind: 'address', words: 'a private network', redirected: true }],
    ['/to-v6', { kind: 'address', words: expect.stringContaining('link-local'), redirected: true }],
    ['/metadata', { kind: 'address', words: expect.stringContaining('metadata'), redirected: true }],
  ])('%s', async (path, expected) => expect(await resultOf(path)).toEqual(expected));

  it.each([
    ['/size-of-head.png', 777_777],
    ['/size-of-refusal.png', null],
  ])('%s: the size is what the head says of the image', async (path, bytes) => {
    // Enough of the body is there before any time is over.
    expect(await resultOf(path, { urlMs: 5000, bodyBytes: PNG.length })).toEqual({ ...sound, bytes });
  });

  it('reads no more of an endless stream than it says, and ends at once', async () => {
    const before = process.memoryUsage().rss;
    const started = performance.now();
    expect(await resultOf('/endless', { urlMs: 10_000 })).toMatchObject({ kind: 'image', format: 'text', bytes: null });
    expect(performance.now() - started).toBeLessThan(2000);
    expect(process.memoryUsage().rss - before).toBeLessThan(100e6);
  });

  it('takes a slow server no longer than the limit', async () => {
    const started = performance.now();
    await resultOf('/slow-body.png');
    expect(performance.now() - started).toBeLessThan(limits.urlMs + 200);
  });

  it('sends no cookie, no credential and no coding, and says who asks', async () => {
    const before = server.requests.length;
    await resultOf('/to-ok');
    for (const { head } of server.requests.slice(before)) {
      expect(head).toMatch(/^user-agent: tunelint\/\d/im);
      expect(head).toMatch(/^accept-encoding: identity\r$/im);
      expect(head).not.toMatch(/^(?:cookie|authorization|referer|proxy)/im);
    }
    expect(server.requests.slice(before).map(({ method, path }) => `${method} ${path}`)).toEqual([
      'HEAD /to-ok',
      'HEAD /ok.png',
      'GET /ok.png',
    ]);
  });

  it('tells how long a busy server wants to be left alone', async () => {
    expect((await check(server.url('/503.png'))).retryAfterMs).toBe(7000);
    expect(await check(server.url('/busy-body.png'))).toEqual({
      result: { kind: 'status', status: 429 },
      retryAfterMs: 3000,
    });
  });

  it.each(['/to-file', '/to-name', '/circle', '/503.png'])('asks no more of %s than its head', async (path) => {
    const before = server.requests.length;
    await resultOf(path);
    expect(server.requests.slice(before).map(({ method }) => method)).toEqual(['HEAD']);
  });
});

describe('where connections lead', () => {
  const refusing: UrlGate['refuse'] = (hostname) => (hostname === '127.0.0.2' ? 'a private network' : undefined);

  it('a name that changes its address is caught by the look-up of the connection itself', async () => {
    const before = server.connections.length;
    const answers = [['127.0.0.1'], ['127.0.0.2']];
    let asked = 0;
    const rebinding = { refuse: refusing, resolve: async () => answers[asked++] ?? ['127.0.0.2'] };
    const { result } = await check(`http://rebind.example:${server.port}/ok.png`, {}, rebinding);
    expect(result).toEqual({ kind: 'address', words: 'a private network', redirected: false });
    // The name was asked for once per connection, and what was checked is what was connected to.
    expect(asked).toBe(2);
    expect(server.connections.slice(before)).toEqual(['127.0.0.1']);
  });

  it.each(['inside.example', 'mixed.example'])('%s is refused for any address of it', async (host) => {
    const before = server.connections.length;
    const { result } = await check(`http://${host}:${server.port}/ok.png`);
    expect(result).toMatchObject({ kind: 'address', redirected: false });
    expect(server.connections.length).toBe(before);
  });

  it('a public name is connected to', async () => {
    expect((await check(`http://outside.example:${server.port}/ok.png`)).result).toEqual(sound);
  });

  it.each([
    ['nothing.example', 'ENOTFOUND', 'name'],
    ['later.example', 'EAI_AGAIN', 'network'],
  ])('%s', async (host, code, why) => {
    const failing = {
      refuse: () => undefined,
      resolve: () => Promise.reject(Object.assign(new Error(code), { code })),
    };
    expect((await check(`http://${host}/`, {}, failing)).result).toEqual({ kind: 'failed', why });
  });

  it('a port where nobody listens, and a server that speaks no TLS', async () => {
    const closed = await startTestServer(() => undefined);
    await closed.close();
    expect((await check(closed.url('/'))).result).toEqual({ kind: 'failed', why: 'refused' });
    const secure = server.url('/ssh.png').replace('http:', 'https:');
    expect((await check(secure, { urlMs: 4000 })).result).toMatchObject({ kind: 'failed' });
  });
});
