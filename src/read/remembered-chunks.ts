import type { Chunk } from './chunk-cutter.ts';
import type { RandomAccess } from './random-access.ts';
import { fillHoles } from './short-line.ts';

/** Bytes kept of a source that can be read only once. */
const REMEMBERED_BYTES = 32 << 20;

/**
 * Keeps what was read of a source that cannot be read again, so that findings known only at its end still get their
 * column; of a large source nothing is kept.
 */
export function rememberedChunks() {
  let chunks: { readonly offset: number; readonly bytes: Buffer }[] = [];
  let bytes = 0;
  return {
    add(chunk: Chunk): void {
      bytes += chunk.short?.length ?? chunk.bytes.length;
      if (bytes > REMEMBERED_BYTES) chunks = [];
      else if (chunk.short === undefined) chunks.push({ offset: chunk.offset, bytes: Buffer.from(chunk.bytes) });
      else {
        const whole = fillHoles(chunk.short, chunk.short.holes, REMEMBERED_BYTES);
        if (whole !== undefined) chunks.push({ offset: chunk.offset, bytes: whole });
      }
    },
    /** Reads like a file; nothing where the bytes were not kept. */
    open: (): RandomAccess => ({
      size: bytes,
      descriptor: undefined,
      read(at, into) {
        const chunk = chunks.findLast((each) => each.offset <= at);
        return chunk?.bytes.copy(into, 0, Math.min(at - chunk.offset, chunk.bytes.length)) ?? 0;
      },
      close: () => undefined,
    }),
  };
}
