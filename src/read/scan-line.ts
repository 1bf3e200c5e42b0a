import type { LineFacts } from './line.ts';
import { objectKeys } from './object-keys.ts';
import { isUnsafeNumber } from './unsafe-number.ts';

const KEPT = 100;
const QUOTE = 0x22;
const COMMA = 0x2c;
const MINUS = 0x2d;
const ZERO = 0x30;
const NINE = 0x39;
const OPEN_BRACKET = 0x5b;
const BACKSLASH = 0x5c;
const CLOSE_BRACKET = 0x5d;
const OPEN_BRACE = 0x7b;
const CLOSE_BRACE = 0x7d;

/** Scratch space, the same for every line; scanning is synchronous. */
const keys = objectKeys();

/** Numbers this short are safe: the first that is not is 1e309. */
const SHORT_NUMBER = 4;

/** How far a string is searched byte by byte before a native search takes over; a native call costs about as much. */
const SHORT_STRING = 24;

/**
 * One pass over the bytes of a line that JSON.parse accepted: nesting depth, duplicate keys, numbers that lose digits.
 * Iterative and linear; offsets in the result count from `start`. Input that is not valid JSON gives no sense.
 */
export function scanLine(bytes: Uint8Array, start: number, end: number): LineFacts {
  const buffer = Buffer.isBuffer(bytes) ? bytes : Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const duplicateKeys: { key: string; start: number; end: number }[] = [];
  const unsafeNumbers: { text: string; start: number; end: number }[] = [];
  let duplicateKeyCount = 0;
  let unsafeNumberCount = 0;
  let deepest = 0;
  keys.reset(buffer);
  /** True where the next string is a key. Behind a bracket that closes there is none before a comma. */
  let keyNext = false;
  let at = start;
  while (at < end) {
    const byte = buffer[at] ?? 0;
    if (byte === QUOTE) {
      if (!keyNext) {
        at = stringEnd(buffer, at, end);
        continue;
      }
      keyNext = false;
      const read = keys.read(at);
      const after = Math.abs(read);
      if (read < 0) {
        duplicateKeyCount++;
        if (duplicateKeys.length < KEPT) {
          duplicateKeys.push({ key: keys.textOf(at, after), start: at - start, end: after - start });
        }
      }
      at = after;
      continue;
    }
    if (byte === COMMA) keyNext = keys.inObject();
    else if (byte === OPEN_BRACE || byte === OPEN_BRACKET) {
      keyNext = byte === OPEN_BRACE;
      const depth = keys.open(keyNext);
      if (depth > deepest) deepest = depth;
    } else if (byte === CLOSE_BRACE || byte === CLOSE_BRACKET) keys.close();
    else if (byte === MINUS || (byte >= ZERO && byte <= NINE)) {
      const after = numberEnd(buffer, at, end);
      if (after - at > SHORT_NUMBER && isUnsafeNumber(buffer, at, after)) {
        unsafeNumberCount++;
        if (unsafeNumbers.length < KEPT) {
          unsafeNumbers.push({ text: buffer.toString('latin1', at, after), start: at - start, end: after - start });
        }
      }
      at = after;
      continue;
    }
    at++;
  }
  return { depth: deepest, duplicateKeys, duplicateKeyCount, unsafeNumbers, unsafeNumberCount };
}

/** The offset after the closing quote of the string that opens at `open`. */
function stringEnd(buffer: Buffer, open: number, end: number): number {
  const near = Math.min(end, open + SHORT_STRING);
  let at = open + 1;
  for (; at < near; at++) {
    const byte = buffer[at];
    if (byte === QUOTE) return at + 1;
    if (byte === BACKSLASH) at++;
  }
  for (;;) {
    const quote = buffer.indexOf(QUOTE, at);
    if (quote < 0 || quote >= end) return end;
    let backslashes = 0;
    while (quote - backslashes > at && buffer[quote - 1 - backslashes] === BACKSLASH) backslashes++;
    if (backslashes % 2 === 0) return quote + 1;
    at = quote + 1;
  }
}

/** The offset after the last byte that can belong to a number: digits, sign, point, exponent. */
function numberEnd(buffer: Buffer, start: number, end: number): number {
  let at = start + 1;
  while (at < end) {
    const byte = buffer[at] ?? 0;
    const inNumber =
      (byte >= ZERO && byte <= NINE) || byte === 0x2e || (byte | 0x20) === 0x65 || byte === 0x2b || byte === MINUS;
    if (!inNumber) break;
    at++;
  }
  return at;
}
