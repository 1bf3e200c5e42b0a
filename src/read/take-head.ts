import { lineShortener } from './line-shortener.ts';
import type { Hole, ShortenOptions } from './short-line.ts';

/** Bytes looked at before the first line is read: what the file is, which method and model its data call for. */
const HEAD_BYTES = 1 << 18;
/** A first record may be larger (images); beyond this it is judged by its start. */
const HEAD_BYTES_MOST = 1 << 25;

const LINE_FEED = 0x0a;

export interface Head {
  /**
   * The start of the file, the same however the input comes in blocks: 256 KB, or up to the end of the first record,
   * of whose long base64 payloads the middles are left out.
   */
  readonly head: Buffer;
  /** All that was read, in copies; empty when nothing is to be read again from here. */
  readonly read: readonly Buffer[];
  /** The head is the whole file. */
  readonly complete: boolean;
  /** Bytes that the head has in the file. */
  readonly bytes: number;
  /** The offset in the file of an offset in the head. */
  readonly fileOffset: (offset: number) => number;
}

/** @param keep what was read, for a source that cannot be read again */
export async function takeHead(
  blocks: AsyncGenerator<Uint8Array>,
  options: ShortenOptions,
  keep: boolean,
): Promise<Head> {
  const shortener = lineShortener(0, { ...options, lineBytes: HEAD_BYTES_MOST, hashes: false }, () => 0);
  const read: Buffer[] = [];
  const start: Buffer[] = [];
  /** Bytes looked at; less than what was read when the head ends inside a block. */
  let bytes = 0;
  let ended = false;
  let rest = false;
  let recordStarts = false;
  let recordEnds = false;
  while (!ended && !rest && (bytes < HEAD_BYTES || !recordEnds) && bytes < HEAD_BYTES_MOST) {
    const { value, done } = await blocks.next();
    ended = done === true;
    if (value === undefined) continue;
    if (keep) read.push(Buffer.from(value));
    const most = Math.min(value.length, HEAD_BYTES_MOST - bytes);
    const end = Math.max(Math.min(most, HEAD_BYTES - bytes), recordEnds ? 0 : recordEnd(value.subarray(0, most)));
    const part = value.subarray(0, end);
    if (bytes < HEAD_BYTES) start.push(Buffer.from(part.subarray(0, HEAD_BYTES - bytes)));
    shortener.add(part);
    bytes += part.length;
    rest = part.length < value.length;
  }
  const short = bytes > HEAD_BYTES ? shortener.end() : undefined;
  const whole = short === undefined || 'tooLong' in short ? { bytes: Buffer.concat(start), holes: [] } : short;
  return {
    head: whole.bytes,
    read,
    complete: ended && !rest,
    bytes,
    fileOffset: (offset) => movedBy(whole.holes, offset),
  };

  /** Bytes up to the end of the first record; all when it goes on. */
  function recordEnd(block: Uint8Array): number {
    let at = 0;
    while (!recordStarts && at < block.length) recordStarts = (block[at++] ?? 0) > 0x20;
    const end = block.indexOf(LINE_FEED, at);
    recordEnds = end >= 0;
    return recordEnds ? end + 1 : block.length;
  }
}

function movedBy(holes: readonly Hole[], offset: number): number {
  return holes.reduce(
    (moved, { at, bytes, standIn }) => (at < offset ? moved + bytes - standIn.length : moved),
    offset,
  );
}
