import type { Payload } from '../../src/read/payload.ts';

/** A payload of these digits, of which only the first `atHand` can be read again. */
export function payloadOf(digits: string, atHand = digits.length): Payload {
  const read = (from: number, to: number) => Buffer.from(digits.slice(0, atHand).slice(from, to));
  return { digits: digits.length, bytes: digits.length, read, readRaw: read };
}
