import { EventEmitter } from 'node:events';
import { createServer, request as get } from 'node:http';
import type { AddressInfo } from 'node:net';
import { afterEach, describe, expect, it, vi } from 'vitest';

// The examples import the package by its name.
vi.mock('tunelint', () => import('../../src/index.ts'));

const { validateDataset } = await import('../../examples/express.mjs');
const { datasets } = await import('../../examples/fastify.mjs');
const { default: worker } = await import('../../examples/fetch-handler.mjs');
const { SERVICE_LIMITS } = await import('../../examples/service-limits.mjs');

const ROW =
  '{"messages":[{"role":"user","content":"Do you have tandems?"},{"role":"assistant","content":"Three.","weight":2}]}\n';

/** More than the limit, a block at a time. */
async function* large(): AsyncGenerator<Uint8Array> {
  const block = Buffer.from(ROW.replace(',"weight":2', '').repeat(9000));
  for (let sent = 0; sent <= SERVICE_LIMITS.bytes; sent += block.length) yield block;
}

let close: (() => void) | undefined;
afterEach(() => close?.());

async function serving(): Promise<string> {
  const server = createServer(validateDataset);
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  close = () => {
    server.closeAllConnections();
    server.close();
  };
  return `http://127.0.0.1:${(server.address() as AddressInfo).port}/datasets`;
}

describe('the Express example', () => {
  it('answers with the report', async () => {
    const answer = await fetch(await serving(), { method: 'POST', body: ROW });
    expect(answer.status).toBe(200);
    const report = await answer.json();
    expect(report).toMatchObject({ verdict: 'reject', files: [{ path: 'upload.jsonl', lines: 1 }] });
  });

  it('stops when the sender hangs up', async () => {
    const seen: string[] = [];
    const sending = get(await serving(), { method: 'POST' }, () => seen.push('answered'));
    sending.on('error', () => seen.push('gone'));
    sending.write(ROW);
    await new Promise((resolve) => setTimeout(resolve, 50));
    sending.destroy();
    await new Promise((resolve) => setTimeout(resolve, 50));
    expect(seen).toEqual(['gone']);
  });
});

describe('the Fastify example', () => {
  it('answers with the report', async () => {
    type Parser = (request: unknown, payload: unknown, done: (error: null, body: unknown) => void) => void;
    type Handler = (request: unknown, reply: unknown) => Promise<unknown>;
    let parser: Parser | undefined;
    let handler: Handler | undefined;
    await datasets({
      addContentTypeParser: (_type: string, given: Parser) => {
        parser = given;
      },
      post: (_path: string, given: Handler) => {
        handler = given;
      },
    });
    let body: unknown;
    parser?.({}, new Blob([ROW]).stream(), (_, parsed) => {
      body = parsed;
    });
    const reply = {
      raw: new EventEmitter(),
      status: 0,
      code: (status: number) => ({ send: (sent: unknown) => ({ status, sent }) }),
    };
    expect(await handler?.({ body }, reply)).toMatchObject({ status: 200, sent: { verdict: 'reject' } });
  });
});

describe('the fetch example', () => {
  const post = (body: string | ReadableStream) =>
    new Request('https://datasets.example', { method: 'POST', body, duplex: 'half' } as RequestInit);

  it('answers with the report', async () => {
    const answer = await worker.fetch(post(ROW));
    expect(answer.status).toBe(200);
    expect(await answer.json()).toMatchObject({ verdict: 'reject' });
  });

  it('says that a body is too large, and what the part that was read has wrong', async () => {
    const { limits } = { limits: SERVICE_LIMITS };
    const before = limits.bytes;
    limits.bytes = 100_000;
    try {
      const answer = await worker.fetch(post(ReadableStream.from(large()) as unknown as ReadableStream));
      expect(answer.status).toBe(413);
      expect(await answer.json()).toMatchObject({ verdict: 'unknown', limitsReached: [{ limit: 'bytes' }] });
    } finally {
      limits.bytes = before;
    }
  });

  it('takes nothing but POST', async () => {
    expect((await worker.fetch(new Request('https://datasets.example'))).status).toBe(405);
  });
});
