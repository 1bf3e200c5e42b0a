import type { Chunk } from './read-chunks.ts';

/** Bytes kept of a source that can be read only once. */
const REMEMBERED_BYTES = 32 << 20;

/**
 * Keeps what was read of a source that cannot be read again, so that findings known only at its end still get their
 * column; of a large source nothing is kept.
 */
export function rememberedChunks() {
  let chunks: Chunk[] = [];
  let bytes = 0;
  return {
    add(chunk: Chunk): void {
      bytes += chunk.bytes.length;
      if (bytes > REMEMBERED_BYTES) chunks = [];
      else chunks.push(chunk);
    },
    /** Reads like a file; nothing where the bytes were not kept. */
    async readAt(offset: number, length: number): Promise<Uint8Array> {
      const chunk = chunks.findLast((each) => each.offset <= offset);
      return chunk?.bytes.subarray(offset - chunk.offset, offset - chunk.offset + length) ?? new Uint8Array(0);
    },
  };
}
