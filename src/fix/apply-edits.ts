/** A replacement in bytes of a line. */
export interface ByteEdit {
  readonly byteOffset: number;
  readonly byteLength: number;
  readonly text: string;
}

/** The bytes with the edits made. They must not overlap; everything outside them is copied as it is. */
export function applyEdits(bytes: Buffer, edits: readonly ByteEdit[]): Buffer {
  const parts: Buffer[] = [];
  let from = 0;
  for (const { byteOffset, byteLength, text } of [...edits].sort(inOrder)) {
    parts.push(bytes.subarray(from, byteOffset), Buffer.from(text, 'utf8'));
    from = byteOffset + byteLength;
  }
  parts.push(bytes.subarray(from));
  return Buffer.concat(parts);
}

/** Whether two edits change the same bytes, or touch: then the outcome would depend on their order. */
export function collide(one: ByteEdit, other: ByteEdit): boolean {
  return one.byteOffset <= other.byteOffset + other.byteLength && other.byteOffset <= one.byteOffset + one.byteLength;
}

export function inOrder(a: ByteEdit, b: ByteEdit): number {
  return a.byteOffset - b.byteOffset || a.byteLength - b.byteLength;
}
