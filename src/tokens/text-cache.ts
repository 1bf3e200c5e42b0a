/** System prompts and tool lists repeat on most rows: texts between these lengths in bytes are remembered. */
const SHORTEST = 64;
const LONGEST = 65_536;
const MOST_BYTES = 4_000_000;

const SLOT_BITS = 12;
const SAMPLES = 16;

/** From whole texts to their counts, in at most 4 MB. */
export interface TextCache {
  /**
   * The count kept for a text that came before, or what `count` says. The text is the first `length` bytes; it is kept
   * when it comes the second time.
   */
  readonly lookUp: (bytes: Buffer, length: number, count: () => number) => number;
}

/** Of two texts that share a slot the later one stays; full, the cache is emptied. */
export function textCache(): TextCache {
  const hashes = new Int32Array(2 ** SLOT_BITS);
  const counts = new Int32Array(2 ** SLOT_BITS);
  let texts: (Buffer | undefined)[] = new Array(2 ** SLOT_BITS).fill(undefined);
  let size = 0;

  function lookUp(bytes: Buffer, length: number, count: () => number): number {
    if (length < SHORTEST || length > LONGEST) return count();
    const hash = sampledHash(bytes, length);
    const slot = hash >>> (32 - SLOT_BITS);
    const again = hashes[slot] === hash;
    const kept = texts[slot];
    if (again && kept?.length === length && bytes.compare(kept, 0, length, 0, length) === 0) {
      return counts[slot] as number;
    }
    const counted = count();
    hashes[slot] = hash;
    counts[slot] = counted;
    size -= kept?.length ?? 0;
    texts[slot] = undefined;
    if (!again) return counted;
    if (size + length > MOST_BYTES) {
      texts = new Array(2 ** SLOT_BITS).fill(undefined);
      size = 0;
    }
    texts[slot] = Buffer.from(bytes.subarray(0, length));
    size += length;
    return counted;
  }

  return { lookUp };
}

/** Of the length and some words of the text: whether two texts are the same is compared. */
function sampledHash(bytes: Buffer, length: number): number {
  let hash = length;
  const step = (length - 4) / (SAMPLES - 1);
  for (let sample = 0; sample < SAMPLES; sample++) {
    const at = Math.floor(sample * step);
    const word =
      (bytes[at] as number) |
      ((bytes[at + 1] as number) << 8) |
      ((bytes[at + 2] as number) << 16) |
      ((bytes[at + 3] as number) << 24);
    hash = Math.imul(hash ^ word, 0x9e3779b1);
    hash ^= hash >>> 15;
  }
  return Math.imul(hash, 0x2c1b3c6d);
}
