import { readInside } from './read-json.ts';
import { stringEnd } from './string-end.ts';

/** A JSON value with its place in the text that it was read from: what is written again is that text, not a copy of its meaning. */
export interface JsonNode {
  readonly kind: 'object' | 'array' | 'string' | 'number' | 'true' | 'false' | 'null';
  readonly source: string;
  /** UTF-16 offsets in `source`. */
  readonly start: number;
  readonly end: number;
  /** What `itemsOf` and `keysOf` know already; deep values are looked into when somebody asks. */
  inside: Inside | undefined;
}

export interface Inside {
  readonly items: readonly JsonNode[];
  /** Of an object: where the keys start, quotes included. */
  readonly keys: readonly number[];
  /** The keys, once somebody asked. */
  names: readonly string[] | undefined;
}

const NO_KEYS: readonly string[] = [];

/** The text of a string token, with its quotes. */
export function textOfToken(token: string): string {
  return token.includes('\\') ? (JSON.parse(token) as string) : token.slice(1, -1);
}

/** The values of an array or an object, in order; undefined for what is neither. */
export function itemsOf(node: JsonNode | undefined): readonly JsonNode[] | undefined {
  return node && insideOf(node)?.items;
}

/** The keys of an object, unescaped, in order; a key given twice stands here twice. */
export function keysOf(node: JsonNode): readonly string[] {
  const inside = insideOf(node);
  if (inside === undefined) return NO_KEYS;
  inside.names ??= inside.keys.map((start) => keyAt(node.source, start));
  return inside.names;
}

function insideOf(node: JsonNode): Inside | undefined {
  if (node.inside === undefined && (node.kind === 'object' || node.kind === 'array')) {
    node.inside = readInside(node);
  }
  return node.inside;
}

function keyAt(text: string, start: number): string {
  return textOfToken(text.slice(start, stringEnd(text, start)));
}

/** A value as it was written. */
export function rawOf({ source: text, start, end }: JsonNode): string {
  return text.slice(start, end);
}

/** The text of a string value. */
export function textOf(node: JsonNode): string {
  return textOfToken(rawOf(node));
}
