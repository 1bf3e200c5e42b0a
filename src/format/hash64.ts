/** 64 bits that tell values apart, in two halves with a sign: such numbers need no memory of their own. Not for secrets: whoever wants to can make two alike. */
export interface Hash64 {
  readonly high: number;
  readonly low: number;
}

let high = 0;
let low = 0;

/** Starts a hash; hashing is synchronous, one at a time. Pairs go in as MurmurHash3 does it, with two of its four lanes. */
export function startHash(): void {
  high = 0x243f6a88;
  low = 0x13198a2e;
  top = 0;
}

/** Adds 64 bits. */
export function addPair(first: number, second: number): void {
  high ^= Math.imul(rotated(Math.imul(first, 0x239b961b), 15), 0xab0e9789);
  high = (Math.imul(rotated(high, 19) + low, 5) + 0x561ccd1b) | 0;
  low ^= Math.imul(rotated(Math.imul(second, 0xab0e9789), 16), 0x38b34ae5);
  low = (Math.imul(rotated(low, 17) + high, 5) + 0x0bcaa747) | 0;
}

/** What was hashed before each set that is at work, and the sums of its members. */
let stack = new Int32Array(64);
let top = 0;

/** Starts a set: what is added up to `closeSet` between `startMember` and `endMember` counts in any order. */
export function openSet(): void {
  if (top + 4 > stack.length) {
    const larger = new Int32Array(stack.length * 2);
    larger.set(stack);
    stack = larger;
  }
  stack[top] = high;
  stack[top + 1] = low;
  stack[top + 2] = 0;
  stack[top + 3] = 0;
  top += 4;
}

/** Starts a member of the innermost set. */
export function startMember(): void {
  high = MEMBER_HIGH;
  low = MEMBER_LOW;
}

/** Adds the member to its set. */
export function endMember(): void {
  stack[top - 2] = (stack[top - 2] as number) + mixed(high ^ low);
  stack[top - 1] = (stack[top - 1] as number) + mixed((low + Math.imul(high, 5)) | 0);
}

/** Adds the set to what was hashed before it. */
export function closeSet(): void {
  top -= 4;
  const [sumHigh, sumLow] = [stack[top + 2] as number, stack[top + 3] as number];
  high = stack[top] as number;
  low = stack[top + 1] as number;
  addPair(sumHigh, sumLow);
}

const MEMBER_HIGH = 0x452821e6;
const MEMBER_LOW = 0x38d01377;

/** Adds a text: its length and its UTF-16, so that no two texts in a row read like others. */
export function addText(text: string): void {
  const { length } = text;
  addPair(length, TEXT);
  const whole = length & ~3;
  // Two lanes, each stirred by the other; one multiplication a step is all that a text of any length waits for.
  let [first, second] = [high, low];
  for (let at = 0; at < whole; at += 4) {
    first ^= text.charCodeAt(at) | (text.charCodeAt(at + 1) << 16);
    first = Math.imul(first ^ (second >>> 15), 0x9e3779b1);
    second ^= text.charCodeAt(at + 2) | (text.charCodeAt(at + 3) << 16);
    second = Math.imul(second ^ (first >>> 16), 0x85ebca6b);
  }
  high = first;
  low = second;
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
  return { high: (first + second) | 0, low: (second + first + second) | 0 };
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
