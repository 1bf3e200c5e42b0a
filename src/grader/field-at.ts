import type { JsonObject } from '../format/example.ts';

/** What a path leads to in a row. `parent` is the value that lacks the next key, `depth` how many keys were found. */
export type FieldAt =
  | { readonly found: true; readonly value: unknown }
  | { readonly found: false; readonly parent: unknown; readonly depth: number };

/** Follows keys and indexes of arrays below a row. */
export function fieldAt(row: JsonObject, path: readonly string[]): FieldAt {
  let value: unknown = row;
  for (let depth = 0; depth < path.length; depth++) {
    const key = path[depth] ?? '';
    const parent = value;
    if (typeof parent !== 'object' || parent === null || !Object.hasOwn(parent, key))
      return { found: false, parent, depth };
    if (Array.isArray(parent) && !/^\d+$/.test(key)) return { found: false, parent, depth };
    value = (parent as Readonly<Record<string, unknown>>)[key];
  }
  return { found: true, value };
}
