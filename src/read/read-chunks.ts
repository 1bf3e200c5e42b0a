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
  const whole: ByteList = { parts: [], bytes: 0 };
  /** The start of a line whose end has not come yet. */
  const tail: ByteList = { parts: [], bytes: 0 };
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
      move(tail, whole);
      push(whole, rest.subarray(0, end + 1));
    }
    push(tail, rest.subarray(end + 1));
    const over = tail.bytes > lineBytes;
    if (whole.bytes >= chunkBytes || (over && whole.bytes > 0)) {
      const bytes = take(whole);
      yield { offset, bytes };
      offset += bytes.length;
    }
    if (over) {
      dropped = tail.bytes;
      take(tail);
    }
  }
  if (dropped > 0) yield { offset, bytes: Buffer.alloc(0), tooLong: dropped };
  move(tail, whole);
  if (whole.bytes > 0) yield { offset, bytes: take(whole) };
}

/** Blocks no larger than a chunk, so that one large block does not become one large chunk. */
async function* slices(blocks: AsyncIterable<Uint8Array>, size: number): AsyncGenerator<Uint8Array> {
  for await (const block of blocks) {
    for (let from = 0; from < block.length; from += size) yield block.subarray(from, from + size);
  }
}

interface ByteList {
  readonly parts: Uint8Array[];
  bytes: number;
}

/** Byte arrays that are joined only when they are taken: a long line is copied once. */
function push(list: ByteList, part: Uint8Array): void {
  if (part.length === 0) return;
  list.parts.push(part);
  list.bytes += part.length;
}

function move(from: ByteList, to: ByteList): void {
  for (const part of from.parts.splice(0)) push(to, part);
  from.bytes = 0;
}

function take(list: ByteList): Buffer {
  const parts = list.parts.splice(0);
  list.bytes = 0;
  const [only] = parts;
  return parts.length === 1 && only !== undefined
    ? Buffer.from(only.buffer, only.byteOffset, only.byteLength)
    : Buffer.concat(parts);
}
