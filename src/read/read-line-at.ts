import { chunkCutter } from './chunk-cutter.ts';
import type { Line } from './line.ts';
import type { RandomAccess } from './random-access.ts';
import { readLines } from './read-lines.ts';
import type { ShortenOptions } from './short-line.ts';

const LINE_FEED = 0x0a;
const BLOCK_BYTES = 1 << 16;

/** Reads the line that starts at `offset` again, as its chunk was read; undefined when nothing is there any more. */
export function readLineAt(source: RandomAccess, offset: number, options: ShortenOptions): Line | undefined {
  const cutter = chunkCutter(offset, { ...options, chunkBytes: BLOCK_BYTES }, source.read);
  const memory = Buffer.allocUnsafe(BLOCK_BYTES);
  for (let at = offset; ; ) {
    const block = memory.subarray(0, source.read(at, memory));
    const end = block.indexOf(LINE_FEED) + 1;
    for (const chunk of cutter.add(end === 0 ? block : block.subarray(0, end)))
      for (const line of readLines(chunk, 0, options)) return line;
    if (end > 0 || block.length === 0) break;
    at += block.length;
  }
  for (const chunk of cutter.end()) for (const line of readLines(chunk, 0, options)) return line;
  return undefined;
}
