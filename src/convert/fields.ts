import { pointerToken } from '../format/pointer.ts';
import type { Extra } from './conversation.ts';
import { itemsOf, type JsonNode, keysOf, rawOf } from './json-node.ts';
import type { RowNotes } from './row-notes.ts';

/** The members of an object, which are taken one by one; what is left was understood by nobody. */
export interface Fields {
  readonly at: string;
  readonly has: (key: string) => boolean;
  /** The value, or undefined where it is missing or null. Of a key given twice the last one, as JSON.parse has it. */
  readonly take: (key: string) => JsonNode | undefined;
  /** The value, also null. */
  readonly takeAny: (key: string) => JsonNode | undefined;
  /** @throws SkippedRow when the value is no string */
  readonly takeString: (key: string) => string | undefined;
  /** @throws SkippedRow when the value is no array */
  readonly takeList: (key: string) => readonly JsonNode[] | undefined;
  /** Nothing is left, as in most messages once role and content are taken. */
  readonly isDone: () => boolean;
  readonly rest: () => readonly Extra[];
}

const NOTHING: readonly Extra[] = [];

/** @throws SkippedRow when the value is no object */
export function fieldsOf(node: JsonNode, at: string, notes: RowNotes): Fields {
  const items = itemsOf(node);
  if (node.kind !== 'object' || items === undefined) return notes.refuse(at, `is ${inWords(node)}, not an object`);
  const keys = keysOf(node);
  const taken: boolean[] = [];
  let left = keys.length;

  function takeAny(key: string): JsonNode | undefined {
    const index = keys.lastIndexOf(key);
    if (index < 0 || taken[index] === true) return undefined;
    taken[index] = true;
    left--;
    return items?.[index];
  }

  function take(key: string): JsonNode | undefined {
    const value = takeAny(key);
    return value?.kind === 'null' ? undefined : value;
  }

  return {
    at,
    has: (key) => keys.includes(key),
    take,
    takeAny,
    takeString(key) {
      const value = take(key);
      if (value === undefined) return undefined;
      if (value.kind !== 'string')
        return notes.refuse(`${at}/${key}`, `is ${inWords(value)}, not a string`, rawOf(value));
      return rawOf(value);
    },
    takeList(key) {
      const value = take(key);
      if (value === undefined) return undefined;
      if (itemsOf(value) === undefined || value.kind !== 'array')
        return notes.refuse(`${at}/${key}`, `is ${inWords(value)}, not a list`, rawOf(value));
      return itemsOf(value);
    },
    isDone: () => left === 0,
    rest() {
      if (left === 0) return NOTHING;
      const extras: Extra[] = [];
      for (const [index, key] of keys.entries()) {
        const value = items[index];
        if (taken[index] === true || value === undefined) continue;
        extras.push({ key, raw: rawOf(value), at: `${at}/${pointerToken(key)}` });
      }
      return extras;
    },
  };
}

/** Notes what is left of an object that has no place for more anywhere. */
export function dropRest(fields: Fields, notes: RowNotes): void {
  for (const { at, raw, key } of fields.rest()) {
    if (raw !== 'null') notes.add('LOSS-EXTRA-KEY', at, `"${key}" is not known here`, raw);
  }
}

/** A value's type, for messages. */
export function inWords({ kind }: JsonNode): string {
  if (kind === 'object' || kind === 'array') return `an ${kind}`;
  return kind === 'string' || kind === 'number' ? `a ${kind}` : kind;
}
