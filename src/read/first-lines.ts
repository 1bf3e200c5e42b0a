import type { RandomAccess } from './random-access.ts';

const LINE_FEED = 0x0a;
const BLOCK_BYTES = 1 << 16;

/** A source that ends with the last line that ends within so many bytes; itself when it has no more. */
export function firstLines(source: RandomAccess, limit: number): RandomAccess {
  if (source.size <= limit) return source;
  const size = endOfLines(source, Math.floor(limit));
  return {
    ...source,
    size,
    read: (at, into) => source.read(at, into.subarray(0, Math.max(0, Math.min(into.length, size - at)))),
  };
}

function endOfLines(source: RandomAccess, limit: number): number {
  const memory = Buffer.allocUnsafe(BLOCK_BYTES);
  for (let end = limit; end > 0; ) {
    const start = Math.max(0, end - BLOCK_BYTES);
    const block = memory.subarray(0, source.read(start, memory.subarray(0, end - start)));
    const feed = block.lastIndexOf(LINE_FEED);
    if (feed >= 0) return start + feed + 1;
    end = start;
  }
  return 0;
}
