/** Why a byte sequence is not UTF-8. */
export type Utf8Fault =
  /** A lead byte whose continuation bytes are missing. */
  | 'cut'
  /** More bytes than the character needs (C0, C1, E0 80, F0 80). */
  | 'overlong'
  /** Half of a UTF-16 pair written as three bytes (ED A0–BF). */
  | 'surrogate'
  /** Above U+10FFFF (F4 90 and up, F5–F7), or one of the old five- and six-byte forms (F8–FD). */
  | 'beyond-unicode'
  /** A continuation byte, FE or FF where a character should start. */
  | 'stray';

/**
 * The first place at which bytes are not UTF-8, with the length of the bad sequence (at most 4), or undefined when all
 * are. Linear.
 */
export function firstInvalidUtf8(bytes: Uint8Array): { at: number; length: number; fault: Utf8Fault } | undefined {
  let at = 0;
  while (at < bytes.length) {
    const lead = bytes[at] ?? 0;
    if (lead < 0x80) {
      at++;
      continue;
    }
    const needed = lead >= 0xf0 ? 3 : lead >= 0xe0 ? 2 : 1;
    if (lead < 0xc0 || lead >= 0xfe) return { at, length: 1, fault: 'stray' };
    let present = 0;
    while (present < needed && isContinuation(bytes[at + 1 + present])) present++;
    const second = bytes[at + 1] ?? 0;
    if (lead >= 0xf5) return { at, length: 1 + present, fault: present > 0 ? 'beyond-unicode' : 'stray' };
    if (present > 0 || lead < 0xc2) {
      const overlong = lead < 0xc2 || (lead === 0xe0 && second < 0xa0) || (lead === 0xf0 && second < 0x90);
      if (overlong) return { at, length: 1 + present, fault: present > 0 ? 'overlong' : 'stray' };
      if (lead === 0xed && second >= 0xa0) return { at, length: 1 + present, fault: 'surrogate' };
      if (lead === 0xf4 && second >= 0x90) return { at, length: 1 + present, fault: 'beyond-unicode' };
    }
    if (present < needed) return { at, length: 1 + present, fault: 'cut' };
    at += 1 + needed;
  }
  return undefined;
}

function isContinuation(byte: number | undefined): boolean {
  return byte !== undefined && byte >= 0x80 && byte <= 0xbf;
}
