/** No integer of fewer digits reaches 2^53. */
const SAFE_LENGTH = 15;

/**
 * True when a double cannot hold a JSON number as written: it overflows, or it is an integer over 2^53 whose digits
 * change. Fractions are rounded by nature and never unsafe. The range is that of one number in ASCII.
 */
export function isUnsafeNumber(bytes: Buffer, start: number, end: number): boolean {
  let integer = true;
  for (let at = start; at < end; at++) {
    const byte = bytes[at] ?? 0;
    if (byte === 0x2e || (byte | 0x20) === 0x65) {
      integer = false;
      break;
    }
  }
  if (integer && end - start <= SAFE_LENGTH) return false;
  const text = bytes.toString('latin1', start, end);
  const value = Number(text);
  if (!Number.isFinite(value)) return true;
  // A finite integer has at most 309 digits, so that BigInt stays cheap.
  return integer && BigInt(text) !== BigInt(value);
}
