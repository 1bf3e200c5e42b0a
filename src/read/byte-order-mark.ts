export function hasByteOrderMark(bytes: Uint8Array): boolean {
  return bytes[0] === 0xef && bytes[1] === 0xbb && bytes[2] === 0xbf;
}

/** Bytes of the mark that bytes start with: only at the start of a file, `offset` 0, it is one, and no part of its line. */
export function byteOrderMarkBytes(bytes: Uint8Array, offset = 0): number {
  return offset === 0 && hasByteOrderMark(bytes) ? 3 : 0;
}
