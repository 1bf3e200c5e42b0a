/** 64 bits that tell values apart, in two halves without a sign. Not for secrets: whoever wants to can make two alike. */
export interface Hash64 {
  readonly high: number;
  readonly low: number;
}

/** UTF-16 units encoded at once. */
const STEP = 16_384;
const BYTES_PER_UNIT = 3;
const WORD = 4;

const encoder = new TextEncoder();
const scratch = new Uint8Array(STEP * BYTES_PER_UNIT + WORD);
const words = new DataView(scratch.buffer);

let high = 0;
let low = 0;

/** Starts a hash; hashing is synchronous, one at a time. */
export function startHash(): void {
  high = 0x243f6a88;
  low = 0x13198a2e;
}

/** Adds 32 bits. */
export function addWord(word: number): void {
  high = Math.imul(high ^ word, 0x9e3779b1);
  high = (high << 13) | (high >>> 19);
  low = Math.imul(low + word, 0x85ebca6b);
  low = (low << 17) | (low >>> 15);
}

/** Adds a text: its length and its UTF-8, so that no two texts in a row read like others. */
export function addText(text: string): void {
  addWord(text.length);
  for (let start = 0; start < text.length; start += STEP) {
    const part = text.length <= STEP ? text : text.slice(start, start + STEP);
    const { written } = encoder.encodeInto(part, scratch);
    // The last word is filled up with zeros: the text's length is part of the hash.
    scratch.fill(0, written, written + WORD);
    for (let at = 0; at < written; at += WORD) addWord(words.getInt32(at, true));
  }
}

export function finishHash(): Hash64 {
  addWord(high ^ low);
  return { high: mixed(high ^ (low >>> 7)), low: mixed(low ^ (high >>> 9)) };
}

/** Spreads each bit over all. */
function mixed(word: number): number {
  let hash = word;
  hash = Math.imul(hash ^ (hash >>> 16), 0x85ebca6b);
  hash = Math.imul(hash ^ (hash >>> 13), 0xc2b2ae35);
  return (hash ^ (hash >>> 16)) >>> 0;
}
