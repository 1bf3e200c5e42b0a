import { getEventListeners } from 'node:events';
import type { Socket } from 'node:net';
import { afterAll, afterEach, beforeAll, describe, expect, it, vi } from 'vitest';
import { type Sending, sendRequest, type UrlRequest } from '../../src/urls/send-request.ts';
import type { UrlGate } from '../../src/urls/url-gate.ts';
import { URL_LIMITS } from '../../src/urls/url-limits.ts';
import { answer, type Reply, startTestServer, type TestServer } from './test-server.ts';

const hints = (count: number) => 'HTTP/1.1 103 Early Hints\r\nLink: </x>\r\n\r\n'.repeat(count);
const REPLIES: Readonly<Record<string, Reply>> = {
  '/abcd': (socket) => socket.end(answer('200 OK', {}, 'abcd')),
  '/letters-64': (socket) => void socket.write(`HTTP/1.1 200 OK\r\n\r\n${'a'.repeat(64)}`),
  '/letters-63': (socket) => void socket.write(`HTTP/1.1 200 OK\r\n\r\n${'a'.repeat(63)}`),
  '/silent': () => undefined,
  '/hints-16': (socket) => socket.end(Buffer.concat([Buffer.from(hints(16)), answer('200 OK', {}, 'x')])),
  '/hints-17': (socket) => socket.end(Buffer.concat([Buffer.from(hints(17)), answer('200 OK', {}, 'x')])),
  '/space': (socket) => socket.end('HTTP/1.1 200 OK\r\nContent-Length : 4\r\n\r\nabcd'),
  '/cut-chunk': (socket) => socket.end('HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\n4\r\nabcd\r\n9\r\nab'),
  '/cut-length': (socket) => socket.end('HTTP/1.1 200 OK\r\nContent-Length: 9\r\n\r\nabcd'),
  '/reset': (socket) => {
    socket.write('HTTP/1.1 200 OK\r\nContent-Length: 9\r\n\r\nabcd');
    setImmediate(() => socket.resetAndDestroy());
  },
};

let server: TestServer;
let last: Socket | undefined;
beforeAll(async () => {
  server = await startTestServer((socket, request) => {
    last = socket;
    REPLIES[request.path]?.(socket, request);
  });
});
afterAll(() => server.close());
afterEach(() => vi.useRealTimers());

const open: UrlGate = { refuse: () => undefined, resolve: async () => ['127.0.0.1'] };
const nowhere: UrlGate = { refuse: () => undefined, resolve: () => new Promise(() => undefined) };

interface Own extends Partial<Omit<Sending, 'limits'>> {
  readonly limits?: Partial<Sending['limits']>;
  readonly ms?: number;
  readonly request?: Partial<UrlRequest>;
}
const send = (path: string, { limits, ms = 5000, request, ...own }: Own = {}) =>
  sendRequest(
    {
      url: new URL(path, server.url('/')),
      method: 'GET',
      range: undefined,
      deadline: performance.now() + ms,
      ...request,
    },
    {
      gate: open,
      limits: { ...URL_LIMITS, connectMs: 4000, ...limits },
      allowDowngrade: false,
      signal: new AbortController().signal,
      ...own,
    },
  );
const failed = (why: string) => ({ kind: 'failed', why });

describe('sendRequest', () => {
  it('asks for what it was told to', async () => {
    await send('/abcd', { request: { method: 'HEAD' } });
    await send('/abcd', { request: { range: 'bytes=0-4095' } });
    const [head, ranged] = server.requests.slice(-2);
    expect([head?.method, ranged?.method]).toEqual(['HEAD', 'GET']);
    expect(head?.head).not.toMatch(/^range:/im);
    expect(ranged?.head).toMatch(/^range: bytes=0-4095\r$/im);
  });

  it.each([
    [5, 'abcd', true],
    [4, 'abcd', false],
    [3, 'abc', false],
  ])('reads at most %d bytes of a body', async (bodyBytes, body, ended) => {
    const got = await send('/abcd', { limits: { bodyBytes } });
    expect(got).toMatchObject({ kind: 'http', status: 200, ended, body: Buffer.from(body) });
  });

  it('lets go of the connection when it knows enough', async () => {
    await send('/letters-64', { limits: { bodyBytes: 10 } });
    await vi.waitFor(() => expect(last?.destroyed || last?.readableEnded).toBe(true));
  });

  it.each([
    ['/hints-16', { kind: 'http', status: 200 }],
    ['/hints-17', failed('broken')],
    ['/space', failed('broken')],
    ['/cut-chunk', failed('broken')],
    ['/cut-length', failed('broken')],
    ['/reset', failed('broken')],
  ])('%s', async (path, expected) => expect(await send(path)).toMatchObject(expected));

  it('asks nothing after the signal or the deadline', async () => {
    const before = server.connections.length;
    expect(await send('/abcd', { signal: AbortSignal.abort() })).toEqual(failed('aborted'));
    expect(await send('/abcd', { ms: -1 })).toEqual(failed('timeout'));
    expect(server.connections).toHaveLength(before);
  });

  it('ends with the signal, and leaves no listener on it', async () => {
    const stop = new AbortController();
    const answered = send('/silent', { signal: stop.signal });
    setTimeout(() => stop.abort(), 30);
    expect(await answered).toEqual(failed('aborted'));
    const { signal } = new AbortController();
    await send('/abcd', { signal });
    for (const each of [signal, stop.signal]) expect(getEventListeners(each, 'abort')).toEqual([]);
  });
});

describe('its time', () => {
  const fakeTimers = () => vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] });

  it('leaves no timer behind', async () => {
    fakeTimers();
    expect(await send('/abcd')).toMatchObject({ kind: 'http' });
    expect(vi.getTimerCount()).toBe(0);
  });

  it.each([
    ['the limit of a connection', { limits: { connectMs: 200 }, ms: 5000 }, 200],
    ['the deadline, if that is earlier', { limits: { connectMs: 5000 }, ms: 200 }, 200],
  ])('is over without a connection after %s', async (_, own, ms) => {
    fakeTimers();
    const answered = send('http://nowhere.example/', { gate: nowhere, ...own });
    let got: unknown;
    answered.then((each) => {
      got = each;
    });
    await vi.advanceTimersByTimeAsync(ms - 10);
    expect(got).toBeUndefined();
    await vi.advanceTimersByTimeAsync(10);
    expect(got).toEqual(failed('connect'));
    expect(vi.getTimerCount()).toBe(0);
  });

  it('is the whole time once it is connected', async () => {
    fakeTimers();
    const answered = send('/silent', { limits: { connectMs: 200 } });
    await vi.waitUntil(() => server.requests.at(-1)?.path === '/silent' && vi.getTimerCount() === 1);
    await vi.advanceTimersByTimeAsync(300);
    expect(vi.getTimerCount()).toBe(1);
    await vi.advanceTimersByTimeAsync(5000);
    expect(await answered).toEqual(failed('timeout'));
  });

  it.each([
    ['/letters-64', 1500, { kind: 'http', ended: false, body: Buffer.alloc(64, 'a') }],
    ['/letters-63', 100, failed('timeout')],
  ])('%s: what came within %i ms tells its kind, or not', async (path, ms, expected) => {
    expect(await send(path, { ms })).toMatchObject(expected);
  });
});

describe('https', () => {
  it('is not connected before the handshake is over', async () => {
    const mute = await startTestServer(() => undefined);
    const muteUrl = mute.url('/').replace('http:', 'https:');
    expect(await send(muteUrl, { limits: { connectMs: 100 } })).toEqual(failed('connect'));
    await mute.close();
  });
});
