const HEAD = 16;

/**
 * Memory that the fuzzing thread shares with the one that watches it: what it is working on, and whether it goes on.
 *
 * @param shared a SharedArrayBuffer of `SLOT_BYTES`
 */
export function watchSlot(shared) {
  const words = new Int32Array(shared, 0, HEAD / 4);
  const input = new Uint8Array(shared, HEAD);
  return {
    /** Called before each check. */
    begin(kind, bytes) {
      const length = Math.min(bytes.length, input.length);
      input.set(bytes.subarray(0, length));
      words[1] = length;
      words[2] = kind;
      Atomics.add(words, 0, 1);
    },
    /** Changes whenever a check begins. */
    beat: () => Atomics.load(words, 0),
    /** What the thread is working on: the index of its check, and the input. */
    current: () => ({ kind: words[2], bytes: Buffer.from(input.slice(0, words[1])) }),
  };
}

export const SLOT_BYTES = HEAD + (1 << 20);
