/** Bytes looked at before the first line is read: what the file is, which method and model its data call for. */
const HEAD_BYTES = 1 << 18;
/** A first record may be larger (images); beyond this it is judged by its start. */
const HEAD_BYTES_MOST = 1 << 25;

const LINE_FEED = 0x0a;

export interface Head {
  /** The start of the file, the same however the input comes in blocks: 256 KB, or up to the end of the first record. */
  readonly head: Buffer;
  /** What was read beyond it. */
  readonly rest: Buffer;
  /** The head is the whole file. */
  readonly complete: boolean;
}

export async function takeHead(blocks: AsyncGenerator<Uint8Array>): Promise<Head> {
  const parts: Uint8Array[] = [];
  let bytes = 0;
  let complete = false;
  let recordEnds = false;
  let recordStarts = false;
  while (!complete && bytes < HEAD_BYTES_MOST && (bytes < HEAD_BYTES || !recordEnds)) {
    const { value, done } = await blocks.next();
    complete = done === true;
    if (value === undefined) continue;
    parts.push(value);
    bytes += value.length;
    for (let at = 0; at < value.length && !recordEnds; at++) {
      if (!recordStarts) recordStarts = (value[at] ?? 0) > 0x20;
      else {
        at = value.indexOf(LINE_FEED, at);
        if (at < 0) break;
        recordEnds = true;
      }
    }
  }
  const all = Buffer.concat(parts);
  const end = Math.min(HEAD_BYTES_MOST, Math.max(HEAD_BYTES, firstRecordEnd(all)));
  return { head: all.subarray(0, end), rest: all.subarray(end), complete: complete && end >= all.length };
}

function firstRecordEnd(bytes: Buffer): number {
  let start = 0;
  while (start < bytes.length && (bytes[start] ?? 0) <= 0x20) start++;
  const lineFeed = bytes.indexOf(LINE_FEED, start);
  return lineFeed < 0 ? bytes.length : lineFeed + 1;
}
