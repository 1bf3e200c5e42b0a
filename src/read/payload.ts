import { digitsOf, escapesIn } from './base64-run.ts';

/** Reads bytes of a source again, into the whole of `into`; how many there were. Undefined: it can be read only once. */
export type Reread = (at: number, into: Uint8Array) => number;

/** The digits of a base64 payload that was not kept as text. */
export interface Payload {
  readonly digits: number;
  /** Bytes it takes in the line: a slash may be written `\/`. */
  readonly bytes: number;
  /** Digits `[from, to)`; fewer where they are not at hand any more. */
  readonly read: (from: number, to: number) => Buffer;
  /** The same in bytes of the line. */
  readonly readRaw: (from: number, to: number) => Buffer;
}

/** A payload while its bytes stream by. */
export interface PayloadDraft {
  readonly add: (part: Buffer, escapes: number) => void;
  readonly digits: () => number;
  /** The payload, once it has ended. */
  readonly end: () => Payload;
}

/** Where a part of the payload starts. */
interface Part {
  readonly digit: number;
  readonly raw: number;
  /** A copy, for what cannot be read again and is still at hand. */
  readonly kept: Buffer | undefined;
}

/**
 * @param offset of the payload's first byte in what `reread` reads
 * @param keeps whether that many bytes may be kept, where nothing can be read again
 */
export function startPayload(
  offset: number,
  reread: Reread | undefined,
  keeps: (bytes: number) => boolean,
): PayloadDraft {
  const parts: Part[] = [];
  let digits = 0;
  let bytes = 0;
  let last: { readonly index: number; readonly digits: Buffer } | undefined;
  return {
    add(part, escapes) {
      const kept = reread === undefined && keeps(part.length) ? Buffer.from(part) : undefined;
      parts.push({ digit: digits, raw: bytes, kept });
      digits += part.length - escapes;
      bytes += part.length;
    },
    digits: () => digits,
    end: () => ({ digits, bytes, read, readRaw }),
  };

  function readRaw(from: number, to: number): Buffer {
    const end = Math.min(to, bytes);
    if (from >= end) return Buffer.alloc(0);
    if (reread !== undefined) {
      const into = Buffer.allocUnsafe(end - from);
      return into.subarray(0, reread(offset + from, into));
    }
    const found: Buffer[] = [];
    for (let index = lastPart((part) => part.raw <= from); index < parts.length; index++) {
      const part = parts[index];
      if (part === undefined || part.raw >= end) break;
      if (part.kept === undefined) break;
      found.push(part.kept.subarray(Math.max(0, from - part.raw), end - part.raw));
    }
    return Buffer.concat(found);
  }

  function read(from: number, to: number): Buffer {
    if (bytes === digits) return readRaw(from, to);
    const end = Math.min(to, digits);
    const found: Buffer[] = [];
    for (let index = lastPart((part) => part.digit <= from); index < parts.length; index++) {
      const start = parts[index]?.digit ?? digits;
      const wanted = (parts[index + 1]?.digit ?? digits) - start;
      if (start >= end) break;
      const part = digitsOfPart(index);
      found.push(part.subarray(Math.max(0, from - start), end - start));
      if (part.length < wanted) break;
    }
    return Buffer.concat(found);
  }

  /** An image is read in small steps: most are in the part of the last. */
  function digitsOfPart(index: number): Buffer {
    if (last?.index !== index) {
      const raw = readRaw(parts[index]?.raw ?? bytes, parts[index + 1]?.raw ?? bytes);
      last = { index, digits: digitsOf(raw, escapesIn(raw)) };
    }
    return last.digits;
  }

  function lastPart(starts: (part: Part) => boolean): number {
    let low = 0;
    let high = parts.length - 1;
    while (low < high) {
      const middle = (low + high + 1) >> 1;
      const part = parts[middle];
      if (part !== undefined && starts(part)) low = middle;
      else high = middle - 1;
    }
    return low;
  }
}
