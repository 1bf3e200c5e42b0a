import type { JsonObject } from '../format/example.ts';
import { isObject } from '../format/is-object.ts';
import { pointerTokens } from '../format/pointer.ts';

const HOPS = 32;

/**
 * Follows a schema's `$ref` inside the schema that holds it (`#/$defs/Author`). A schema without one is returned as it
 * is; a reference that leads nowhere, or on and on, is undefined.
 */
export function resolveReference(schema: unknown, root: JsonObject): unknown {
  let current = schema;
  for (let hop = 0; hop < HOPS; hop++) {
    if (!isObject(current)) return current;
    const reference = current['$ref'];
    if (typeof reference !== 'string') return current;
    if (!reference.startsWith('#')) return undefined;
    current = memberAt(root, reference.slice(1));
  }
  return undefined;
}

function memberAt(root: JsonObject, pointer: string): unknown {
  let current: unknown = root;
  for (const token of pointerTokens(pointer)) {
    if (typeof current !== 'object' || current === null || !Object.hasOwn(current, token)) return undefined;
    current = (current as JsonObject)[token];
  }
  return current;
}
