import { type Chunk, chunkCutter } from './chunk-cutter.ts';
import type { RandomAccess } from './random-access.ts';
import type { ShortenOptions } from './short-line.ts';

const LINE_FEED = 0x0a;
const BLOCK_BYTES = 1 << 16;

/** The line that starts at `offset`, cut out as its chunk was; undefined when nothing is there any more. */
export function chunkAt(source: RandomAccess, offset: number, options: ShortenOptions): Chunk | undefined {
  const cutter = chunkCutter(offset, { ...options, chunkBytes: BLOCK_BYTES }, source.read);
  const memory = Buffer.allocUnsafe(BLOCK_BYTES);
  for (let at = offset; ; ) {
    const block = memory.subarray(0, source.read(at, memory));
    const end = block.indexOf(LINE_FEED) + 1;
    const { value } = cutter.add(end === 0 ? block : block.subarray(0, end)).next();
    if (value !== undefined) return value;
    if (end > 0 || block.length === 0) break;
    at += block.length;
  }
  return cutter.end().next().value;
}
