/** The bytes of a UTF-8 byte order mark. */
export const BYTE_ORDER_MARK: Buffer = Buffer.from([0xef, 0xbb, 0xbf]);

/** True when bytes start with a UTF-8 byte order mark. */
export function hasByteOrderMark(bytes: Uint8Array): boolean {
  return bytes[0] === 0xef && bytes[1] === 0xbb && bytes[2] === 0xbf;
}

/** Bytes of the mark that bytes start with: only at the start of a file, `offset` 0, it is one, and no part of its line. */
export function byteOrderMarkBytes(bytes: Uint8Array, offset = 0): number {
  return offset === 0 && hasByteOrderMark(bytes) ? BYTE_ORDER_MARK.length : 0;
}
