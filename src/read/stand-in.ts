import { randomBytes } from 'node:crypto';

/**
 * Starts every stand-in. Base64 digits only, so that a text with stand-ins is JSON exactly when the original is; random
 * in each process, so that no data can hold one. It is never printed: payload stands on both sides of it, further than
 * any excerpt reaches.
 */
const KEY = `hole${randomBytes(18).toString('base64')}`;
const INDEX_DIGITS = 6;
const COUNT_DIGITS = 11;
const HASH_DIGITS = 40;
const BODY = KEY.length + INDEX_DIGITS + COUNT_DIGITS + HASH_DIGITS;

/** What a stand-in says of the digits in whose place it is. */
export interface StandIn {
  /** UTF-16 index of its first character. */
  readonly at: number;
  readonly length: number;
  /** Number among the holes of its line. */
  readonly index: number;
  /** Base64 digits left out. */
  readonly digits: number;
  /** SHA-1 of the whole payload's digits, in hexadecimal. */
  readonly hash: string;
}

/** The text that stands in for `digits` digits; its length leaves the same rest when divided by four. */
export function makeStandIn(index: number, digits: number, hash: string): string {
  const body = `${KEY}${base36(index, INDEX_DIGITS)}${base36(digits, COUNT_DIGITS)}${hash.padStart(HASH_DIGITS, '0')}`;
  return body + 'A'.repeat((((digits - body.length) % 4) + 4) % 4);
}

/** The first stand-in of a text from `from` on. */
export function findStandIn(text: string, from = 0): StandIn | undefined {
  const at = text.indexOf(KEY, from);
  if (at < 0) return undefined;
  const index = at + KEY.length;
  const count = index + INDEX_DIGITS;
  const hash = count + COUNT_DIGITS;
  const digits = Number.parseInt(text.slice(count, hash), 36);
  return {
    at,
    length: BODY + ((((digits - BODY) % 4) + 4) % 4),
    index: Number.parseInt(text.slice(index, count), 36),
    digits,
    hash: text.slice(hash, hash + HASH_DIGITS),
  };
}

function base36(value: number, length: number): string {
  return value.toString(36).padStart(length, '0');
}
