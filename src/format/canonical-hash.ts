import { hash as digestOf } from 'node:crypto';
import { textDigitsEnd } from '../read/base64-text.ts';
import { findStandIn } from '../read/stand-in.ts';
import {
  addPair,
  addText,
  closeSet,
  currentHash,
  endMember,
  type Hash64,
  openSet,
  startHash,
  startMember,
} from './hash64.ts';

/** A hash of a JSON value that does not depend on the order of keys. The value's depth is bounded by its reader. */
export function canonicalHash(value: unknown): Hash64 {
  startHash();
  addValue(value);
  return currentHash();
}

/** The same as a text, for use as a key. */
export function canonicalKey(value: unknown): string {
  const { high, low } = canonicalHash(value);
  return `${high.toString(36)}-${low.toString(36)}`;
}

const ARRAY = 1;
const OBJECT = 2;
const TEXT = 3;
const OTHER = 4;

/** Adds a JSON value to the hash at work. */
export function addValue(value: unknown): void {
  if (typeof value === 'string') {
    addPair(TEXT, 0);
    if (value.length < SHORTEST_PAYLOAD || !mayBeUrl(value)) addText(value);
    else addLongText(value);
  } else if (Array.isArray(value)) {
    addPair(ARRAY, value.length);
    for (const item of value) addValue(item);
  } else if (typeof value === 'object' && value !== null) {
    addPair(OBJECT, 0);
    openSet();
    // Parsed JSON inherits nothing that is listed.
    for (const key in value) {
      startMember();
      addText(key);
      addValue((value as Record<string, unknown>)[key]);
      endMember();
    }
    closeSet();
  } else {
    addPair(OTHER, 0);
    addText(String(value));
  }
}

/** Shorter texts are no payload with a hole. */
const SHORTEST_PAYLOAD = 512;
const LONGEST_PREFIX = 1024;
const DATA_URL = /^\s{0,64}data:[^,]{0,1018};base64,/i;

/** What is neither white space nor `d` starts no data URL. */
function mayBeUrl(value: string): boolean {
  const first = value.charCodeAt(0);
  return first <= 0x20 || (first | 0x20) === 0x64 || first > 0x7f;
}

/**
 * The digits of a data URL's payload are replaced by a hash of their own: of a payload that was not kept as text that
 * hash is what is known.
 */
function addLongText(value: string): void {
  const prefix = DATA_URL.exec(value.slice(0, LONGEST_PREFIX))?.[0];
  if (prefix === undefined) {
    addText(value);
    return;
  }
  const digits = value.slice(prefix.length, textDigitsEnd(value, prefix.length));
  const standIn = findStandIn(digits);
  addPair(value.length + (standIn === undefined ? 0 : standIn.digits - standIn.length), 0);
  addText(prefix);
  addText(standIn?.hash ?? digestOf('sha1', digits));
  addText(value.slice(prefix.length + digits.length));
}
