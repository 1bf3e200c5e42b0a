import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Chunk } from '../../src/read/chunk-cutter.ts';
import { readChunks } from '../../src/read/read-chunks.ts';

async function* blocksOf(bytes: Buffer, sizes: readonly number[]): AsyncGenerator<Uint8Array> {
  let from = 0;
  for (const size of sizes) {
    if (from >= bytes.length) break;
    yield bytes.subarray(from, from + size);
    from += size;
  }
  if (from < bytes.length) yield bytes.subarray(from);
}

async function chunksOf(
  bytes: Buffer,
  sizes: readonly number[],
  chunkBytes: number,
  lineBytes = 1e9,
): Promise<Chunk[]> {
  const chunks: Chunk[] = [];
  const options = { chunkBytes, lineBytes, longLineBytes: 1e9, runDigits: 1024 };
  for await (const chunk of readChunks(blocksOf(bytes, sizes), options))
    chunks.push({ ...chunk, bytes: Buffer.from(chunk.bytes) });
  return chunks;
}

/** Bytes in which line ends, CR and the bytes of U+2028 are frequent. */
const lines = fc
  .array(fc.constantFrom('\n', '\r\n', '\r', '\u2028', 'a', '{"messages":[]}', '   ', 'é'), { maxLength: 60 })
  .map((parts) => Buffer.from(parts.join(''), 'utf8'));

describe('readChunks', () => {
  it('gives back every byte, in order, cut behind 0x0A only', async () => {
    await fc.assert(
      fc.asyncProperty(
        lines,
        fc.array(fc.integer({ min: 1, max: 9 })),
        fc.integer({ min: 1, max: 40 }),
        async (bytes, sizes, size) => {
          const chunks = await chunksOf(bytes, sizes, size);
          expect(Buffer.concat(chunks.map((chunk) => chunk.bytes))).toEqual(bytes);
          let offset = 0;
          for (const [index, chunk] of chunks.entries()) {
            expect(chunk.offset).toBe(offset);
            offset += chunk.bytes.length;
            if (index < chunks.length - 1) expect(chunk.bytes.at(-1)).toBe(0x0a);
          }
        },
      ),
    );
  });

  it('drops a line over the limit and goes on behind it', async () => {
    const bytes = Buffer.from(`first\n${'x'.repeat(5000)}\nlast`);
    const chunks = await chunksOf(bytes, Array(200).fill(64), 64, 1000);
    expect(chunks.map(({ offset, tooLong, bytes }) => ({ offset, tooLong, text: bytes.toString() }))).toEqual([
      { offset: 0, tooLong: undefined, text: 'first\n' },
      { offset: 6, tooLong: 5001, text: '\n' },
      { offset: 5007, tooLong: undefined, text: 'last' },
    ]);
  });

  it('drops a last line over the limit that has no end', async () => {
    const chunks = await chunksOf(Buffer.from('x'.repeat(3000)), Array(200).fill(64), 64, 1000);
    expect(chunks.map(({ tooLong }) => tooLong)).toEqual([3000]);
  });

  it('leaves out the last line of a stream that was cut', async () => {
    const options = { chunkBytes: 8, lineBytes: 1e9, longLineBytes: 1e9, runDigits: 1024 };
    const texts = async (isCut?: () => boolean): Promise<string[]> => {
      const found: string[] = [];
      for await (const { bytes } of readChunks(blocksOf(Buffer.from('ab\ncd'), [3]), options, isCut))
        found.push(bytes.toString());
      return found;
    };
    expect(await texts()).toEqual(['ab\ncd']);
    expect(await texts(() => false)).toEqual(['ab\ncd']);
    expect(await texts(() => true)).toEqual(['ab\n']);
  });
});
