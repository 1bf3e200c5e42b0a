import { type Chunk, type ChunkOptions, chunkCutter } from './chunk-cutter.ts';
import type { RandomAccess } from './random-access.ts';

const LINE_FEED = 0x0a;

/** Bytes read at once: a block stays in the processor's cache until it has been cut. */
const BLOCK_BYTES = 1 << 18;

/** After this much of one line others get their turn. */
const PAUSE_BYTES = 1 << 22;

/**
 * Cuts the lines that start in the bytes `[start, end)` of a source into chunks; the last one is read to its end, behind
 * `end` too. Ranges that join give every line once. Needs nothing but the source, so that a worker thread can read its
 * own range. While a very long line is read it yields empty chunks (`isPause`).
 */
export function* readRange(
  source: RandomAccess,
  { start, end }: { readonly start: number; readonly end: number },
  options: ChunkOptions,
): Generator<Chunk> {
  const memory = Buffer.allocUnsafe(Math.min(BLOCK_BYTES, Math.max(1, source.size)));
  const stop = Math.min(end, source.size);
  const first = start === 0 ? 0 : lineFeedFrom(source, start - 1, stop, memory) + 1;
  if (first >= stop) return;
  const cutter = chunkCutter(first, options, source.read);
  let silent = 0;
  for (let at = first; ; ) {
    const most = at < end - 1 ? Math.min(BLOCK_BYTES, end - 1 - at) : BLOCK_BYTES;
    const block = memory.subarray(0, source.read(at, memory.subarray(0, most)));
    // From the last byte of the range on, a line feed ends the last line that starts in it.
    const last = at < end - 1 ? -1 : block.indexOf(LINE_FEED);
    silent += block.length;
    for (const chunk of cutter.add(last < 0 ? block : block.subarray(0, last + 1))) {
      silent = 0;
      yield chunk;
    }
    if (silent >= PAUSE_BYTES) {
      silent = 0;
      yield { offset: at, bytes: Buffer.alloc(0) };
    }
    if (last >= 0 || block.length === 0) break;
    at += block.length;
  }
  yield* cutter.end();
}

/** The offset of the first line feed in `[from, stop)`; where there is none, `stop`. What is behind belongs to other ranges. */
function lineFeedFrom(source: RandomAccess, from: number, stop: number, memory: Buffer): number {
  for (let at = from; ; ) {
    const wanted = memory.subarray(0, Math.min(memory.length, stop - at));
    const block = wanted.subarray(0, source.read(at, wanted));
    if (block.length === 0) return stop;
    const found = block.indexOf(LINE_FEED);
    if (found >= 0) return at + found;
    at += block.length;
  }
}
