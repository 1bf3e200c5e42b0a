import { gzipSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import { inflate } from '../../src/read/inflate.ts';

const LIMITS = { gzipRatio: 250, inflatedBytes: 2 ** 40 };

async function inflated(stored: Uint8Array, limits = LIMITS, blockBytes = 1000) {
  const facts = { gzip: false, storedBytes: 0, bytes: 0, stopped: undefined };
  async function* blocks() {
    for (let at = 0; at < stored.length; at += blockBytes) yield stored.subarray(at, at + blockBytes);
  }
  const parts: Uint8Array[] = [];
  for await (const block of inflate(blocks(), limits, facts)) parts.push(block);
  return { bytes: Buffer.concat(parts), facts };
}

describe('inflate', () => {
  it.each([1, 2, 7, 1000, 1e6])('gives back plain and gzip bytes, read %i at a time', async (blockBytes) => {
    const plain = Buffer.from('{"messages":[]}\n'.repeat(300));
    expect((await inflated(plain, LIMITS, blockBytes)).bytes).toEqual(plain);
    const { bytes, facts } = await inflated(gzipSync(plain), LIMITS, blockBytes);
    expect(bytes).toEqual(plain);
    expect(facts).toMatchObject({ gzip: true, bytes: plain.length, stopped: undefined });
  });

  it.each([0, 1])('takes %i bytes', async (length) => {
    expect((await inflated(Buffer.alloc(length, 0x1f))).bytes.length).toBe(length);
  });

  it('keeps what came before damage and says so', async () => {
    const stored = gzipSync(Buffer.from('{"messages":[]}\n'.repeat(5000)));
    const { facts } = await inflated(stored.subarray(0, stored.length - 20));
    expect(facts.stopped).toContain('damaged');
  });

  it('ends at the cap on size and, beyond 32 MB, at the cap on ratio', async () => {
    const bomb = gzipSync(Buffer.alloc(64 * 2 ** 20));
    const ratio = await inflated(bomb, { ...LIMITS, gzipRatio: 100 });
    expect(ratio.facts.stopped).toContain('100 times');
    expect(ratio.bytes.length).toBeLessThan(40 * 2 ** 20);
    const size = await inflated(bomb, { ...LIMITS, inflatedBytes: 5e6 });
    expect(size.facts.stopped).toContain('GB');
  });
});
