import { createHash, type Hash, hash as hashOnce } from 'node:crypto';
import { findStandIn } from '../read/stand-in.ts';

const PENDING = 1 << 16;

/** Hashes of objects that are still alive: two rules ask for the hash of the same record. */
const known = new WeakMap<object, string>();

/**
 * A 96-bit hash of a JSON value that does not depend on the order of keys, as 16 characters of base64. Texts are
 * preceded by their length, so that no value reads like another. The value's depth is bounded by its reader.
 */
export function canonicalHash(value: unknown): string {
  const isKept = typeof value === 'object' && value !== null;
  const before = isKept ? known.get(value) : undefined;
  if (before !== undefined) return before;
  const sink: Sink = { hash: undefined };
  const rest = write(value, '', sink);
  const digest = sink.hash === undefined ? hashOnce('sha1', rest, 'base64') : sink.hash.update(rest).digest('base64');
  const short = digest.slice(0, 16);
  if (isKept) known.set(value, short);
  return short;
}

/** Shorter texts are no payload with a hole. */
const SHORTEST_PAYLOAD = 512;
const LONGEST_PREFIX = 1024;
const DATA_URL = /^\s{0,64}data:[^,]{0,1018};base64,/i;
const DIGITS = /[A-Za-z0-9+/]*/y;

/**
 * The digits of a data URL's payload are replaced by a hash of their own: of a payload that was not kept as text that
 * hash is what is known.
 */
function longText(value: string): string {
  const prefix = DATA_URL.exec(value.slice(0, LONGEST_PREFIX))?.[0];
  if (prefix === undefined) return `"${value.length}:${value}`;
  DIGITS.lastIndex = prefix.length;
  const digits = DIGITS.exec(value)?.[0] ?? '';
  const standIn = findStandIn(digits);
  const length = value.length + (standIn === undefined ? 0 : standIn.digits - standIn.length);
  const hash = standIn?.hash ?? hashOnce('sha1', digits);
  return `"${length}:${prefix}#${hash}#${value.slice(prefix.length + digits.length)}`;
}

/** Takes what a long value has written so far; most values need none. */
interface Sink {
  hash: Hash | undefined;
}

/** Appends a value's canonical text to what is pending. */
function write(value: unknown, pending: string, sink: Sink): string {
  let text = pending;
  if (text.length > PENDING) {
    sink.hash ??= createHash('sha1');
    sink.hash.update(text);
    text = '';
  }
  if (typeof value === 'string') {
    if (value.length >= SHORTEST_PAYLOAD) return text + longText(value);
    return `${text}"${value.length}:${value}`;
  }
  if (typeof value !== 'object' || value === null) return `${text}${String(value)};`;
  if (Array.isArray(value)) {
    text += `[${value.length}:`;
    for (const item of value) text = write(item, text, sink);
    return text;
  }
  const keys = Object.keys(value).sort();
  text += `{${keys.length}:`;
  for (const key of keys) text = write((value as Record<string, unknown>)[key], `${text}"${key.length}:${key}`, sink);
  return text;
}
