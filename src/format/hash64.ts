/** 64 bits that tell values apart, in two halves without a sign. Not for secrets: whoever wants to can make two alike. */
export interface Hash64 {
  readonly high: number;
  readonly low: number;
}

/** UTF-16 units hashed at once, as pairs of words. */
const STEP = 16_384;
const BYTES_PER_UNIT = 2;
const PAIR = 8;

const scratch = Buffer.alloc(STEP * BYTES_PER_UNIT + PAIR);
const words = new DataView(scratch.buffer, scratch.byteOffset, scratch.length);

let high = 0;
let low = 0;

/** Starts a hash; hashing is synchronous, one at a time. After MurmurHash3, with two of its four lanes. */
export function startHash(): void {
  high = 0x243f6a88;
  low = 0x13198a2e;
}

/** Adds 64 bits. */
export function addPair(first: number, second: number): void {
  high ^= Math.imul(rotated(Math.imul(first, 0x239b961b), 15), 0xab0e9789);
  high = (Math.imul(rotated(high, 19) + low, 5) + 0x561ccd1b) | 0;
  low ^= Math.imul(rotated(Math.imul(second, 0xab0e9789), 16), 0x38b34ae5);
  low = (Math.imul(rotated(low, 17) + high, 5) + 0x0bcaa747) | 0;
}

/** Adds a text: its length and its UTF-16, so that no two texts in a row read like others. */
export function addText(text: string): void {
  addPair(text.length, TEXT);
  if (text.length <= SHORT) addShortText(text);
  else addLongText(text);
}

function addLongText(text: string): void {
  for (let start = 0; start < text.length; start += STEP) {
    const part = text.length <= STEP ? text : text.slice(start, start + STEP);
    const written = scratch.write(part, 0, 'utf16le');
    // The last pair is filled up with zeros: the text's length is part of the hash.
    words.setInt32(written, 0, true);
    words.setInt32(written + 4, 0, true);
    for (let at = 0; at < written; at += PAIR) addPair(words.getInt32(at, true), words.getInt32(at + 4, true));
  }
}

const TEXT = 0x74657874;

/** A call to encode them costs more than these many characters do. */
const SHORT = 24;

/** The same words as those of the encoded text. */
function addShortText(text: string): void {
  for (let at = 0; at < text.length; at += 4) addPair(twoUnits(text, at), twoUnits(text, at + 2));
}

function twoUnits(text: string, at: number): number {
  if (at + 1 < text.length) return text.charCodeAt(at) | (text.charCodeAt(at + 1) << 16);
  return at < text.length ? text.charCodeAt(at) : 0;
}

export function finishHash(): Hash64 {
  high = (high + low) | 0;
  low = (low + high) | 0;
  const first = mixed(high);
  const second = mixed(low);
  return { high: (first + second) >>> 0, low: (second + first + second) >>> 0 };
}

function rotated(word: number, bits: number): number {
  return (word << bits) | (word >>> (32 - bits));
}

/** Spreads each bit over all. */
function mixed(word: number): number {
  let hash = word;
  hash = Math.imul(hash ^ (hash >>> 16), 0x85ebca6b);
  hash = Math.imul(hash ^ (hash >>> 13), 0xc2b2ae35);
  return hash ^ (hash >>> 16);
}
