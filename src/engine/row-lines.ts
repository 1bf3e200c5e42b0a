import { byteOrderMarkBytes } from '../read/byte-order-mark.ts';
import type { Chunk } from '../read/chunk-cutter.ts';

const LINE_FEED = 0x0a;

/** The lines of a chunk, each as a chunk of its own, without reading what they say. */
export function* rowLines(chunk: Chunk): Iterable<{ readonly part: Chunk; readonly isBlank: boolean }> {
  const { bytes, offset } = chunk;
  if (chunk.tooLong !== undefined || chunk.short !== undefined) {
    yield { part: chunk, isBlank: false };
    return;
  }
  const mark = byteOrderMarkBytes(bytes, offset);
  // Nothing but a mark is no line.
  if (mark === bytes.length) return;
  for (let start = 0; start < bytes.length; ) {
    const lineFeed = bytes.indexOf(LINE_FEED, start);
    const next = lineFeed < 0 ? bytes.length : lineFeed + 1;
    const line = bytes.subarray(start, next);
    yield { part: { offset: offset + start, bytes: line }, isBlank: isBlank(start === 0 ? line.subarray(mark) : line) };
    start = next;
  }
}

/** White space of JSON only, as lines are read. */
function isBlank(line: Uint8Array): boolean {
  return line.every((byte) => byte === 0x20 || byte === 0x09 || byte === 0x0d || byte === LINE_FEED);
}
