import type { Payload } from './payload.ts';

/** The middle of a base64 payload that stands in the file and not in the text. */
export interface Hole {
  /** What stands in the text in its place. */
  readonly standIn: string;
  /** Byte of the short line at which the stand-in starts. */
  readonly at: number;
  /** Byte of the payload at which the hole starts. */
  readonly start: number;
  /** Bytes left out. */
  readonly bytes: number;
  /** The whole payload, with what is left of it on both sides of the hole. */
  readonly payload: Payload;
}

/** A line without the middles of its base64 payloads. */
export interface ShortLine {
  /** With its line end, and a byte order mark if it has one. */
  readonly bytes: Buffer;
  /** In the order of the text. */
  readonly holes: readonly Hole[];
  /** Bytes of the line in the file, line end and byte order mark included. */
  readonly length: number;
  /** SHA-256 in hexadecimal of the whole line's text without white space around it; empty when there are no holes. */
  readonly hash: string;
}

/** How lines are shortened. */
export interface ShortenOptions {
  /** Lines with more bytes than this, line end not counted, are shortened. */
  readonly longLineBytes: number;
  /** Payloads of at least this many digits get a hole; at least `SHORTEST_RUN`. */
  readonly runDigits: number;
  /** The longest line that is read as it is, and the most that is kept of a longer one. */
  readonly lineBytes: number;
  /** False: nobody asks for the hashes. */
  readonly hashes?: boolean;
}

/**
 * The line with these holes filled again; undefined where their bytes are not at hand any more, or are more than
 * `most`.
 */
export function fillHoles(
  { bytes, length }: Pick<ShortLine, 'bytes' | 'length'>,
  holes: readonly Hole[],
  most: number,
): Buffer | undefined {
  const total = holes.reduce((sum, hole) => sum + hole.bytes - hole.standIn.length, bytes.length);
  if (total > Math.min(most, length)) return undefined;
  const filled = Buffer.allocUnsafe(total);
  let from = 0;
  let to = 0;
  for (const { at, standIn, start, bytes: wanted, payload } of holes) {
    to += bytes.copy(filled, to, from, at);
    for (let done = 0; done < wanted; ) {
      const read = payload.readRaw(start + done, start + Math.min(wanted, done + STEP));
      if (read.length === 0) return undefined;
      read.copy(filled, to);
      to += read.length;
      done += read.length;
    }
    from = at + standIn.length;
  }
  bytes.copy(filled, to, from);
  return filled;
}

const STEP = 1 << 16;
