const BACKSLASH = 0x5c;
const SLASH = 0x2f;

/** How far bytes are looked at one by one: behind an escape the next is often near. */
const NEAR = 256;

const DIGITS = new Uint8Array(256);
for (const digit of 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/') {
  DIGITS[digit.charCodeAt(0)] = 1;
}

/** 1 for every two bytes that are both digits, in the machine's byte order: made when the first long run is met. */
let pairs: Uint8Array | undefined;

/** A stretch of base64 digits in a JSON text, in which `/` may be written `\/`. */
export interface Run {
  /** Offset after the last byte that belongs to it; never between a backslash and its slash. */
  readonly end: number;
  /** Slashes with a backslash in front. */
  readonly escapes: number;
  /** The bytes end with a backslash: what follows tells whether it belongs to the run. */
  readonly open: boolean;
}

/** The run of digits that starts at `from`. Linear. */
export function base64Run(bytes: Uint8Array, from: number): Run {
  let at = from;
  let escapes = 0;
  for (;;) {
    at = digitsEnd(bytes, at);
    if (bytes[at] !== BACKSLASH) return { end: at, escapes, open: false };
    if (at + 1 === bytes.length) return { end: at, escapes, open: true };
    if (bytes[at + 1] !== SLASH) return { end: at, escapes, open: false };
    escapes++;
    at += 2;
  }
}

/** The digits of a run, without backslashes; a view of `run` when it has none. */
export function digitsOf(run: Buffer, escapes: number): Buffer {
  if (escapes === 0) return run;
  const digits = Buffer.allocUnsafe(run.length - escapes);
  let to = 0;
  for (let from = 0; from < run.length; ) {
    const backslash = run.indexOf(BACKSLASH, from);
    const end = backslash < 0 ? run.length : backslash;
    to += run.copy(digits, to, from, end);
    from = end + 1;
  }
  return digits;
}

/** Backslashes in a run. */
export function escapesIn(run: Uint8Array): number {
  let count = 0;
  for (let at = run.indexOf(BACKSLASH); at >= 0; at = run.indexOf(BACKSLASH, at + 1)) count++;
  return count;
}

/** The offset after the digits that start at `from`. */
export function digitsEnd(bytes: Uint8Array, from: number): number {
  const end = bytes.length;
  const near = Math.min(end, from + NEAR);
  let at = from;
  while (at < near && DIGITS[bytes[at] ?? 0] === 1) at++;
  if (at < near || at === end) return at;
  if (((bytes.byteOffset + at) & 1) === 1) {
    if (DIGITS[bytes[at] ?? 0] === 0) return at;
    at++;
  }
  // Two bytes a look and four looks a turn: a third of the time of one byte after the other.
  const both = pairTable();
  const halves = new Uint16Array(bytes.buffer, bytes.byteOffset + at, (end - at) >> 1);
  const last = halves.length - 3;
  let index = 0;
  while (
    index < last &&
    ((both[halves[index] ?? 0] ?? 0) &
      (both[halves[index + 1] ?? 0] ?? 0) &
      (both[halves[index + 2] ?? 0] ?? 0) &
      (both[halves[index + 3] ?? 0] ?? 0)) ===
      1
  )
    index += 4;
  at += 2 * index;
  while (at < end && DIGITS[bytes[at] ?? 0] === 1) at++;
  return at;
}

function pairTable(): Uint8Array {
  if (pairs !== undefined) return pairs;
  pairs = new Uint8Array(65_536);
  for (let pair = 0; pair < 65_536; pair++) pairs[pair] = (DIGITS[pair & 255] ?? 0) & (DIGITS[pair >> 8] ?? 0);
  return pairs;
}
