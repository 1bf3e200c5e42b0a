/** 64 bits that tell values apart, in two halves without a sign. Not for secrets: whoever wants to can make two alike. */
export interface Hash64 {
  readonly high: number;
  readonly low: number;
}

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
  const { length } = text;
  addPair(length, TEXT);
  const whole = length & ~3;
  for (let at = 0; at < whole; at += 4) {
    addPair(
      text.charCodeAt(at) | (text.charCodeAt(at + 1) << 16),
      text.charCodeAt(at + 2) | (text.charCodeAt(at + 3) << 16),
    );
  }
  // The last pair is filled up with zeros: the text's length is part of the hash.
  if (whole < length) addPair(twoUnits(text, whole), twoUnits(text, whole + 2));
}

const TEXT = 0x74657874;

function twoUnits(text: string, at: number): number {
  if (at + 1 < text.length) return text.charCodeAt(at) | (text.charCodeAt(at + 1) << 16);
  return at < text.length ? text.charCodeAt(at) : 0;
}

/** The hash of what was added so far; more can be added afterwards. */
export function currentHash(): Hash64 {
  const sum = (high + low) | 0;
  const first = mixed(sum);
  const second = mixed((low + sum) | 0);
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
