/** The bytes of an image, of which only some may be at hand. */
export interface ImageBytes {
  /** Bytes of the whole image. */
  readonly total: number;
  /** Up to `length` bytes from `at`: fewer at the end of the image, and none where it is not at hand. */
  readonly read: (at: number, length: number) => Buffer;
}

/** Bytes in memory: a whole image, or the head of one that has `total` bytes. */
export function bytesInMemory(bytes: Uint8Array, total: number = bytes.length): ImageBytes {
  const buffer = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  return { total, read: (at, length) => buffer.subarray(at, at + length) };
}
