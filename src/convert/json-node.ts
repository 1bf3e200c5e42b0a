/** A JSON value with its place in the text that it was read from: what is written again is that text, not a copy of its meaning. */
export interface JsonNode {
  readonly kind: 'object' | 'array' | 'string' | 'number' | 'true' | 'false' | 'null';
  readonly source: string;
  /** UTF-16 offsets in `source`. */
  readonly start: number;
  readonly end: number;
  /** Of an object: where the keys start, quotes included, in order; a key given twice stands here twice. */
  readonly keys: readonly number[] | undefined;
  /** Of an object or an array: the values in order. */
  readonly items: readonly JsonNode[] | undefined;
}

/** Deeper values are not read. */
export const MOST_LEVELS = 500;

/** A text that is valid JSON, but nested too deeply. */
export class TooDeepError extends Error {
  override readonly name = 'TooDeepError';
}

const QUOTE = 0x22;
const BACKSLASH = 0x5c;
const NUMBER = /-?(?:0|[1-9][0-9]*)(?:\.[0-9]+)?(?:[eE][+-]?[0-9]+)?/y;

let source = '';
let at = 0;
let level = 0;

/**
 * Reads a JSON text; undefined when `JSON.parse` would refuse it.
 *
 * @throws TooDeepError at more than MOST_LEVELS levels
 */
export function readJson(text: string): JsonNode | undefined {
  source = text;
  at = 0;
  level = 0;
  skipSpace();
  const node = readValue();
  if (node === undefined) return undefined;
  skipSpace();
  return at === text.length ? node : undefined;
}

function readValue(): JsonNode | undefined {
  const start = at;
  switch (source.charCodeAt(at)) {
    case QUOTE:
      return readString() ? made('string', start) : undefined;
    case 0x7b:
      return readObject();
    case 0x5b:
      return readArray();
    case 0x74:
      return readWord('true');
    case 0x66:
      return readWord('false');
    case 0x6e:
      return readWord('null');
    default:
      NUMBER.lastIndex = at;
      if (!NUMBER.test(source)) return undefined;
      at = NUMBER.lastIndex;
      return made('number', start);
  }
}

function made(kind: JsonNode['kind'], start: number, items?: readonly JsonNode[], keys?: readonly number[]): JsonNode {
  return { kind, source, start, end: at, keys, items };
}

function readWord(word: 'true' | 'false' | 'null'): JsonNode | undefined {
  if (!source.startsWith(word, at)) return undefined;
  const start = at;
  at += word.length;
  return made(word, start);
}

function skipSpace(): void {
  for (;;) {
    const code = source.charCodeAt(at);
    if (code !== 0x20 && code !== 0x0a && code !== 0x0d && code !== 0x09) return;
    at++;
  }
}

function enter(): void {
  at++;
  if (++level > MOST_LEVELS) throw new TooDeepError(`It is nested more than ${MOST_LEVELS} levels deep`);
  skipSpace();
}

function readArray(): JsonNode | undefined {
  const start = at;
  enter();
  const items: JsonNode[] = [];
  if (source.charCodeAt(at) === 0x5d) at++;
  else {
    for (;;) {
      const item = readValue();
      if (item === undefined) return undefined;
      items.push(item);
      skipSpace();
      const code = source.charCodeAt(at++);
      if (code === 0x5d) break;
      if (code !== 0x2c) return undefined;
      skipSpace();
    }
  }
  level--;
  return made('array', start, items);
}

function readObject(): JsonNode | undefined {
  const start = at;
  enter();
  const keys: number[] = [];
  const items: JsonNode[] = [];
  if (source.charCodeAt(at) === 0x7d) at++;
  else {
    for (;;) {
      keys.push(at);
      if (source.charCodeAt(at) !== QUOTE || !readString()) return undefined;
      skipSpace();
      if (source.charCodeAt(at++) !== 0x3a) return undefined;
      skipSpace();
      const item = readValue();
      if (item === undefined) return undefined;
      items.push(item);
      skipSpace();
      const code = source.charCodeAt(at++);
      if (code === 0x7d) break;
      if (code !== 0x2c) return undefined;
      skipSpace();
    }
  }
  level--;
  return made('object', start, items, keys);
}

/** Moves behind the string that starts here; false when it is not one. */
function readString(): boolean {
  const text = source;
  let index = at + 1;
  for (;;) {
    const code = text.charCodeAt(index);
    if (code === QUOTE) break;
    if (code === BACKSLASH) {
      const next = text.charCodeAt(index + 1);
      if (next === 0x75) {
        if (!isHex(text, index + 2)) return false;
        index += 6;
      } else if (next < 0x80 && ESCAPED[next] === 1) index += 2;
      else return false;
    } else if (code >= 0x20) index++;
    // A control character, or the end, whose code is NaN.
    else return false;
  }
  at = index + 1;
  return true;
}

/** What may stand behind a backslash, but for `u`. */
const ESCAPED = new Uint8Array(128);
for (const character of '"\\/bfnrt') ESCAPED[character.charCodeAt(0)] = 1;

function isHex(text: string, start: number): boolean {
  for (let index = start; index < start + 4; index++) {
    const code = text.charCodeAt(index);
    const letter = code | 0x20;
    if (!((code >= 0x30 && code <= 0x39) || (letter >= 0x61 && letter <= 0x66))) return false;
  }
  return true;
}

/** The text of a string token, with its quotes. */
export function textOfToken(token: string): string {
  return token.includes('\\') ? (JSON.parse(token) as string) : token.slice(1, -1);
}

/** The keys of an object, unescaped. */
export function keysOf({ source: text, keys }: JsonNode): string[] {
  return (keys ?? []).map((start) => keyAt(text, start));
}

function keyAt(text: string, start: number): string {
  let end = text.indexOf('"', start + 1);
  const key = text.slice(start + 1, end);
  if (!key.includes('\\')) return key;
  while (isEscaped(text, end)) end = text.indexOf('"', end + 1);
  return textOfToken(text.slice(start, end + 1));
}

function isEscaped(text: string, quote: number): boolean {
  let backslashes = 0;
  while (text.charCodeAt(quote - 1 - backslashes) === BACKSLASH) backslashes++;
  return backslashes % 2 === 1;
}

/** A value as it was written. */
export function rawOf({ source: text, start, end }: JsonNode): string {
  return text.slice(start, end);
}

/** The text of a string value. */
export function textOf(node: JsonNode): string {
  return textOfToken(rawOf(node));
}
