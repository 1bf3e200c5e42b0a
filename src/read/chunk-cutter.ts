import { type LineShortener, lineShortener } from './line-shortener.ts';
import type { Reread } from './payload.ts';
import type { ShortenOptions, ShortLine } from './short-line.ts';

/**
 * Whole lines of a file: cut behind a byte 0x0A, or at the end of the file. The bytes are valid until the next chunk is
 * asked for.
 */
export interface Chunk {
  /** Byte offset of the first byte in the (decompressed) file. */
  readonly offset: number;
  readonly bytes: Buffer;
  /** Set when the chunk is one long line: `bytes` are those of the short line, and the file has this many. */
  readonly short?: ShortLine;
  /** Set when the chunk stands for one line over the limit: its bytes were counted and dropped, but for the line end and a byte order mark. */
  readonly tooLong?: number;
  /** Of a line over the limit: see `Line`. */
  readonly isNul?: boolean;
}

/** True for a chunk without a line, which is there to let others work while a long line is read. */
export function isPause({ bytes, tooLong }: Chunk): boolean {
  return bytes.length === 0 && tooLong === undefined;
}

export interface ChunkOptions extends ShortenOptions {
  /** A chunk ends with the first whole line at or after this many bytes. */
  readonly chunkBytes: number;
}

/** Takes a file's bytes in blocks of any size and cuts them into chunks. Blocks may be used again afterwards. */
export interface ChunkCutter {
  /** Each chunk has to be used before the next is asked for. */
  readonly add: (block: Uint8Array) => Generator<Chunk>;
  readonly end: () => Generator<Chunk>;
  /** Ends it without a last line that has no line feed. */
  readonly endWhole: () => Generator<Chunk>;
}

const LINE_FEED = 0x0a;

/** A byte order mark and a carriage return do not count as the line's bytes. */
const AROUND = 4;

/** Lines end with 0x0A only: never at U+2028 or a lone CR. @param offset of the first byte in the file */
export function chunkCutter(offset: number, options: ChunkOptions, reread: Reread | undefined): ChunkCutter {
  const { chunkBytes } = options;
  const longBytes = Math.min(options.longLineBytes, options.lineBytes) + AROUND;
  /** Whole lines up to `whole`, behind them the start of one whose end has not come yet, up to `used`. */
  let memory = Buffer.allocUnsafe(Math.min(chunkBytes * 2, FIRST_BYTES));
  let whole = 0;
  let used = 0;
  let at = offset;
  let long: LineShortener | undefined;

  return {
    *add(block) {
      for (let from = 0; from < block.length; ) {
        const slice = block.subarray(from, from + chunkBytes);
        from += slice.length;
        if (long === undefined) yield* addLines(slice);
        else {
          const end = slice.indexOf(LINE_FEED) + 1;
          long.add(end === 0 ? slice : slice.subarray(0, end));
          if (end === 0) continue;
          yield* endLong(long);
          yield* addLines(slice.subarray(end));
        }
      }
    },
    endWhole,
    *end() {
      if (long !== undefined) yield* endLong(long);
      whole = used;
      yield* endWhole();
    },
  };

  function* addLines(slice: Uint8Array): Generator<Chunk> {
    append(slice);
    const end = slice.lastIndexOf(LINE_FEED) + 1;
    if (end > 0) whole = used - slice.length + end;
    const isLong = used - whole > longBytes;
    if (whole >= chunkBytes || isLong) yield* endWhole();
    if (!isLong) return;
    long = lineShortener(at, options, reread);
    long.add(memory.subarray(0, used));
    used = 0;
  }

  /** Nothing while a long line is read: what came before it is out. */
  function* endWhole(): Generator<Chunk> {
    if (whole === 0) return;
    yield { offset: at, bytes: memory.subarray(0, whole) };
    memory.copyWithin(0, whole, used);
    at += whole;
    used -= whole;
    whole = 0;
  }

  function* endLong(shortener: LineShortener): Generator<Chunk> {
    long = undefined;
    const line = shortener.end();
    if ('tooLong' in line) {
      yield { offset: at, bytes: line.around, tooLong: line.tooLong, isNul: line.isNul };
      at += line.tooLong;
    } else {
      yield { offset: at, bytes: line.bytes, short: line };
      at += line.length;
    }
  }

  function append(slice: Uint8Array): void {
    const needed = used + slice.length;
    if (needed > memory.length) {
      const grown = Buffer.allocUnsafe(Math.max(needed, memory.length * 2));
      memory.copy(grown, 0, 0, used);
      memory = grown;
    }
    memory.set(slice, used);
    used = needed;
  }
}

/** Enough for a small source; for a large one it grows once. */
const FIRST_BYTES = 1 << 16;
