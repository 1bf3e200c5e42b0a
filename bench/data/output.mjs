/** A block of bytes that is being filled; `at` is where the next byte goes. */
export function output(capacity) {
  return { bytes: new Uint8Array(capacity), at: 0 };
}
