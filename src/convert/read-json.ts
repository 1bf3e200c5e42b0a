import type { Inside, JsonNode } from './json-node.ts';
import type { KnownValues } from './known-values.ts';
import { stringEnd } from './string-end.ts';
import { TooDeepError } from './too-deep-error.ts';

/** Deeper values are not read. */
const MOST_LEVELS = 500;

/** A row, its messages, each message, its calls: most readers look no deeper, and deeper containers are only checked. */
const BUILT_LEVELS = 4;

const QUOTE = 0x22;
const COMMA = 0x2c;
const COLON = 0x3a;
const OPEN = 0x5b;
const CLOSE = 0x5d;
const OPEN_BRACE = 0x7b;
const CLOSE_BRACE = 0x7d;
const NUMBER = /-?(?:0|[1-9][0-9]*)(?:\.[0-9]+)?(?:[eE][+-]?[0-9]+)?/y;

const NO_KEYS: readonly number[] = [];

let source = '';
let at = 0;
let level = 0;
let known: KnownValues | undefined;

/**
 * Reads a JSON text; undefined when `JSON.parse` would refuse it.
 *
 * @param values members of earlier rows, that are not read again
 * @throws TooDeepError at more than MOST_LEVELS levels
 */
export function readJson(text: string, values?: KnownValues): JsonNode | undefined {
  begin(text, 0, values);
  skipSpace();
  const node = readValue();
  if (node === undefined) return undefined;
  skipSpace();
  return at === text.length ? node : undefined;
}

/** What an array or object holds that was only checked before. */
export function readInside(node: JsonNode): Inside | undefined {
  begin(node.source, node.start, undefined);
  return readValue()?.inside;
}

function begin(text: string, start: number, values: KnownValues | undefined): void {
  source = text;
  at = start;
  level = 0;
  known = values;
}

function readValue(): JsonNode | undefined {
  const start = at;
  switch (source.charCodeAt(at)) {
    case QUOTE:
      return readString() ? made('string', start) : undefined;
    case OPEN_BRACE:
      return readObject();
    case OPEN:
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

function made(kind: JsonNode['kind'], start: number, inside?: Inside): JsonNode {
  return { kind, source, start, end: at, inside };
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

/** Moves behind an opening bracket; false when the container is not to be taken apart. */
function enter(): boolean {
  at++;
  if (++level > MOST_LEVELS) throw new TooDeepError(`It is nested more than ${MOST_LEVELS} levels deep`);
  skipSpace();
  return level <= BUILT_LEVELS;
}

/** Moves to the next member; undefined behind the last, null where neither can be. */
function next(close: number): boolean | undefined {
  skipSpace();
  const code = source.charCodeAt(at++);
  if (code === close) return false;
  if (code !== COMMA) return undefined;
  skipSpace();
  return true;
}

function readArray(): JsonNode | undefined {
  const start = at;
  const items: JsonNode[] | undefined = enter() ? [] : undefined;
  if (source.charCodeAt(at) === CLOSE) at++;
  else {
    for (let more: boolean | undefined = true; more; more = next(CLOSE)) {
      if (items === undefined) {
        if (!skipValue()) return undefined;
      } else {
        const item = readValue();
        if (item === undefined) return undefined;
        items.push(item);
      }
    }
    if (source.charCodeAt(at - 1) !== CLOSE) return undefined;
  }
  level--;
  return made('array', start, items && { items, keys: NO_KEYS, names: undefined });
}

function readObject(): JsonNode | undefined {
  const start = at;
  const items: JsonNode[] | undefined = enter() ? [] : undefined;
  const keys: number[] = [];
  if (source.charCodeAt(at) === CLOSE_BRACE) at++;
  else {
    for (let more: boolean | undefined = true; more; more = next(CLOSE_BRACE)) {
      const key = at;
      if (!skipKey()) return undefined;
      if (items === undefined) {
        if (!skipValue()) return undefined;
      } else {
        const item = level === 1 && known !== undefined ? readMember(known, key) : readValue();
        if (item === undefined) return undefined;
        keys.push(key);
        items.push(item);
      }
    }
    if (source.charCodeAt(at - 1) !== CLOSE_BRACE) return undefined;
  }
  level--;
  return made('object', start, items && { items, keys, names: undefined });
}

/** A member of the row: what earlier rows hold too is there already. */
function readMember(values: KnownValues, key: number): JsonNode | undefined {
  if (!values.mayHold(source, key)) return readValue();
  const same = values.find(source, at);
  if (same !== undefined) {
    at += same.end;
    return same;
  }
  const node = readValue();
  if (node !== undefined) values.add(node);
  return node;
}

function skipKey(): boolean {
  if (source.charCodeAt(at) !== QUOTE || !readString()) return false;
  skipSpace();
  if (source.charCodeAt(at++) !== COLON) return false;
  skipSpace();
  return true;
}

/** Checks a value without keeping anything of it. */
function skipValue(): boolean {
  switch (source.charCodeAt(at)) {
    case QUOTE:
      return readString();
    case OPEN_BRACE:
      return skipContainer(CLOSE_BRACE);
    case OPEN:
      return skipContainer(CLOSE);
    default:
      return readValue() !== undefined;
  }
}

function skipContainer(close: number): boolean {
  enter();
  if (source.charCodeAt(at) === close) at++;
  else {
    for (let more: boolean | undefined = true; more; more = next(close)) {
      if ((close === CLOSE_BRACE && !skipKey()) || !skipValue()) return false;
    }
    if (source.charCodeAt(at - 1) !== close) return false;
  }
  level--;
  return true;
}

/** Moves behind the string that starts here; false when it is not one. */
function readString(): boolean {
  const end = stringEnd(source, at);
  if (end < 0) return false;
  at = end;
  return true;
}
