/** Whole lines of a file: cut behind a byte 0x0A, or at the end of the file. */
export interface Chunk {
  /** Byte offset of the first byte in the (decompressed) file. */
  readonly offset: number;
  readonly bytes: Buffer;
  /** Set when the chunk stands for one line over the limit: its bytes were counted and dropped. */
  readonly tooLong?: number;
}

export interface ChunkOptions {
  /** A chunk ends with the first whole line at or after this many bytes. */
  readonly chunkBytes: number;
  /** Longer lines are not kept. */
  readonly lineBytes: number;
}

const LINE_FEED = 0x0a;

/** Cuts a stream of bytes into chunks of whole lines. Lines end with 0x0A only: never at U+2028 or a lone CR. */
export async function* readChunks(blocks: AsyncIterable<Uint8Array>, options: ChunkOptions): AsyncGenerator<Chunk> {
  const { chunkBytes, lineBytes } = options;
  /** Whole lines that wait for more. */
  const whole = byteList();
  /** The start of a line whose end has not come yet. */
  const tail = byteList();
  let offset = 0;
  let dropped = 0;

  for await (const block of slices(blocks, chunkBytes)) {
    let rest = block;
    if (dropped > 0) {
      const end = rest.indexOf(LINE_FEED);
      dropped += end < 0 ? rest.length : end + 1;
      if (end < 0) continue;
      yield { offset, bytes: Buffer.alloc(0), tooLong: dropped };
      offset += dropped;
      dropped = 0;
      rest = rest.subarray(end + 1);
    }
    const end = rest.lastIndexOf(LINE_FEED);
    if (end >= 0) {
      whole.move(tail);
      whole.push(rest.subarray(0, end + 1));
    }
    tail.push(rest.subarray(end + 1));
    const over = tail.length() > lineBytes;
    if (whole.length() >= chunkBytes || (over && whole.length() > 0)) {
      const bytes = whole.take();
      yield { offset, bytes };
      offset += bytes.length;
    }
    if (over) {
      dropped = tail.length();
      tail.take();
    }
  }
  if (dropped > 0) yield { offset, bytes: Buffer.alloc(0), tooLong: dropped };
  whole.move(tail);
  if (whole.length() > 0) yield { offset, bytes: whole.take() };
}

/** Blocks no larger than a chunk, so that one large block does not become one large chunk. */
async function* slices(blocks: AsyncIterable<Uint8Array>, size: number): AsyncGenerator<Uint8Array> {
  for await (const block of blocks) {
    for (let from = 0; from < block.length; from += size) yield block.subarray(from, from + size);
  }
}

/** Byte arrays joined only when they are taken. */
function byteList() {
  let parts: Uint8Array[] = [];
  let bytes = 0;
  return {
    length: () => bytes,
    push(part: Uint8Array): void {
      if (part.length === 0) return;
      parts.push(part);
      bytes += part.length;
    },
    move(other: { take(): Buffer; length(): number }): void {
      if (other.length() > 0) this.push(other.take());
    },
    take(): Buffer {
      const [only] = parts;
      const taken =
        parts.length === 1 && only !== undefined
          ? Buffer.from(only.buffer, only.byteOffset, only.byteLength)
          : Buffer.concat(parts);
      parts = [];
      bytes = 0;
      return taken;
    },
  };
}
