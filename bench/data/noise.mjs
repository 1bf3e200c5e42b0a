/** Bytes that do not compress, from the seeded generator. */
export function noise(random, length) {
  const words = new Uint32Array(Math.ceil(length / 4));
  let state = random.next() | 1;
  for (let index = 0; index < words.length; index++) {
    state ^= state << 13;
    state ^= state >>> 17;
    state ^= state << 5;
    words[index] = state;
  }
  return Buffer.from(words.buffer, 0, length);
}
