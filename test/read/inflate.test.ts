import { gzipSync } from 'node:zlib';
import { afterEach, describe, expect, it } from 'vitest';
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
    const { facts, bytes } = await inflated(stored.subarray(0, stored.length - 20), LIMITS, 50);
    expect(facts).toEqual({
      gzip: true,
      storedBytes: stored.length - 20,
      bytes: bytes.length,
      stopped: 'its gzip data are damaged (unexpected end of file)',
    });
    expect(bytes.length).toBeGreaterThan(0);
  });
});

describe('the facts', () => {
  it.each([
    ['nothing', '', { gzip: false, storedBytes: 0, bytes: 0 }],
    ['half a mark', '1f', { gzip: false, storedBytes: 1, bytes: 1 }],
    ['another byte behind it', '1f00', { gzip: false, storedBytes: 2, bytes: 2 }],
    ['another byte before it', '008b08', { gzip: false, storedBytes: 3, bytes: 3 }],
    ['plain bytes', '6162636465', { gzip: false, storedBytes: 5, bytes: 5 }],
    ['gzip of nothing', gzipSync('').toString('hex'), { gzip: true, storedBytes: 20, bytes: 0 }],
    ['gzip', gzipSync('abc').toString('hex'), { gzip: true, storedBytes: 23, bytes: 3 }],
    ['two gzips', gzipSync('abc').toString('hex').repeat(2), { gzip: true, storedBytes: 46, bytes: 6 }],
  ])('of %s do not depend on how they are cut', async (_, hex, expected) => {
    const stored = Buffer.from(hex, 'hex');
    for (let size = 1; size <= stored.length + 1; size++) {
      const { facts, bytes } = await inflated(stored, LIMITS, size);
      expect(facts).toStrictEqual({ ...expected, stopped: undefined });
      expect(bytes.length).toBe(expected.bytes);
    }
  });

  it('are complete at each block, of plain bytes in blocks as they come, but for empty ones', async () => {
    const facts = { gzip: false, storedBytes: 0, bytes: 0, stopped: undefined };
    async function* blocks() {
      for (const part of ['', 'a', '', 'bc', '', 'd', '']) yield Buffer.from(part);
    }
    const seen: unknown[] = [];
    for await (const block of inflate(blocks(), LIMITS, facts))
      seen.push([Buffer.from(block).toString(), facts.storedBytes, facts.bytes]);
    expect(seen).toEqual([
      ['abc', 3, 3],
      ['d', 4, 4],
    ]);
  });

  it('of gzip come in blocks of 1 MB', async () => {
    const lengths: number[] = [];
    const facts = { gzip: false, storedBytes: 0, bytes: 0, stopped: undefined };
    async function* one() {
      yield gzipSync(Buffer.alloc(2_500_000));
    }
    for await (const block of inflate(one(), LIMITS, facts)) lengths.push(block.length);
    expect(lengths).toEqual([1_048_576, 1_048_576, 402_848]);
  });
});

describe('the caps', () => {
  const inSize = 32 * 2 ** 20;
  const stop = async (stored: Buffer, limits: Partial<typeof LIMITS>) => {
    const { facts, bytes } = await inflated(stored, { ...LIMITS, ...limits }, 1e6);
    return [facts.stopped, bytes.length];
  };

  it('on size takes what is as large, and not one byte more', async () => {
    const stored = gzipSync(Buffer.alloc(5_000_000));
    expect(await stop(stored, { inflatedBytes: 5_000_000 })).toEqual([undefined, 5_000_000]);
    const [stopped, bytes] = await stop(stored, { inflatedBytes: 4_999_999 });
    expect([stopped, bytes]).toEqual(['it inflates to more than 0 GB', 4 * 2 ** 20]);
    expect(await stop(stored, { inflatedBytes: 1 })).toEqual(['it inflates to more than 0 GB', 0]);
  });

  it('on ratio holds beyond 32 MB only', async () => {
    const stored = gzipSync(Buffer.alloc(inSize + 1));
    expect(await stop(gzipSync(Buffer.alloc(inSize)), { gzipRatio: 2 })).toEqual([undefined, inSize]);
    expect(await stop(stored, { gzipRatio: 2 })).toEqual(['it inflates to more than 2 times its size', inSize]);
    const ratio = (inSize + 1) / stored.length;
    expect(stored.length * ratio).toBe(inSize + 1);
    expect(await stop(stored, { gzipRatio: ratio })).toEqual([undefined, inSize + 1]);
    expect(await stop(stored, { gzipRatio: ratio - 0.001 })).toEqual([
      `it inflates to more than ${ratio - 0.001} times its size`,
      inSize,
    ]);
  });
});

describe('the source of what is inflated', () => {
  const packed = gzipSync(Buffer.from(Array.from({ length: 100_000 }, (_, index) => (index * 7919) % 251)));
  const warnings: string[] = [];
  const warned = ({ name }: Error): void => void warnings.push(name);
  afterEach(() => void process.off('warning', warned));

  /** A source that tells whether it was ended. @param parts what it gives; an error is thrown */
  function source(parts: Iterable<Uint8Array | Error>) {
    const told = { ended: 0, given: 0 };
    async function* blocks(): AsyncGenerator<Uint8Array> {
      try {
        for (const part of parts) {
          if (part instanceof Error) throw part;
          told.given++;
          yield part;
        }
      } finally {
        told.ended++;
      }
    }
    return { told, blocks: blocks() };
  }
  function* endless(block: Uint8Array): Generator<Uint8Array> {
    for (;;) yield block;
  }
  async function taken(blocks: AsyncIterable<Uint8Array>, most: number, limits = LIMITS) {
    const facts = { gzip: false, storedBytes: 0, bytes: 0, stopped: undefined };
    let count = 0;
    for await (const _ of inflate(blocks, limits, facts)) if (++count >= most) break;
    return { count, facts };
  }

  it.each([
    ['plain bytes behind their first block', Buffer.from('plain'), 1],
    ['plain bytes behind their second block', Buffer.from('plain'), 2],
    ['gzip', packed, 2],
  ])('is ended by who leaves %s', async (_, block, most) => {
    const { told, blocks } = source(endless(block));
    expect((await taken(blocks, most)).count).toBe(most);
    expect(told.ended).toBe(1);
  });

  it('is ended where inflating ends', async () => {
    const capped = source(endless(packed));
    const { facts } = await taken(capped.blocks, 1e9, { ...LIMITS, inflatedBytes: 5e6 });
    expect([facts.stopped, capped.told.ended]).toEqual(['it inflates to more than 0 GB', 1]);
    const damaged = source([packed, ...Array<Buffer>(200).fill(Buffer.alloc(50_000, 'damage'))]);
    const { facts: told } = await taken(damaged.blocks, 1e9);
    expect([told.stopped, damaged.told.ended]).toEqual(['its gzip data are damaged (incorrect header check)', 1]);
    expect(damaged.told.given).toBeLessThan(100);
  });

  it.each([
    ['plain bytes', [Buffer.from('plain')]],
    ['the first bytes of gzip', [packed.subarray(0, 500)]],
    ['all of gzip', [packed]],
    ['nothing', []],
  ])('that breaks off behind %s throws its error', async (_, parts) => {
    const error = new Error('the connection was reset');
    const { told, blocks } = source([...parts, error]);
    await expect(taken(blocks, 1e9)).rejects.toBe(error);
    expect(told.ended).toBe(1);
  });

  it('may use the memory of its blocks again', async () => {
    const memory = Buffer.alloc(1000);
    async function* reused(): AsyncGenerator<Uint8Array> {
      for (let at = 0; at < packed.length; at += 1000) yield memory.subarray(0, packed.copy(memory, 0, at, at + 1000));
    }
    const facts = { gzip: false, storedBytes: 0, bytes: 0, stopped: undefined };
    let bytes = 0;
    for await (const block of inflate(reused(), LIMITS, facts)) bytes += block.length;
    expect([bytes, facts.stopped]).toEqual([100_000, undefined]);
  });

  it('is waited with as long as its bytes are inflated, and nothing is left behind each time', async () => {
    process.on('warning', warned);
    const { told, blocks } = source(Array<Buffer>(60).fill(packed));
    const { facts } = await taken(blocks, 1e9);
    expect([facts.bytes, facts.stopped, told.given]).toEqual([6_000_000, undefined, 60]);
    await new Promise((resolve) => setImmediate(resolve));
    expect(warnings).toEqual([]);
  });
});
