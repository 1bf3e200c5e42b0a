import type { JsonObject } from '../format/example.ts';
import { isObject } from '../format/is-object.ts';
import { pointerToken } from '../format/pointer.ts';

const MAPS = ['properties', '$defs', 'definitions', 'patternProperties', 'dependentSchemas'];
const LISTS = ['anyOf', 'oneOf', 'allOf', 'prefixItems'];
const SINGLE = ['items', 'additionalProperties', 'not', 'if', 'then', 'else', 'contains', 'propertyNames'];

/** The schemas directly inside a schema node, each with its pointer from there. */
export function* subschemasOf(node: JsonObject): Generator<readonly [pointer: string, schema: unknown]> {
  for (const key of MAPS) {
    const map = Object.hasOwn(node, key) ? node[key] : undefined;
    if (!isObject(map)) continue;
    for (const name of Object.keys(map)) yield [`/${key}/${pointerToken(name)}`, map[name]];
  }
  for (const key of LISTS) {
    const list = Object.hasOwn(node, key) ? node[key] : undefined;
    if (!Array.isArray(list)) continue;
    for (const [index, schema] of list.entries()) yield [`/${key}/${index}`, schema];
  }
  for (const key of SINGLE) {
    if (!Object.hasOwn(node, key)) continue;
    const schema = node[key];
    // Older drafts: `items` as a list of schemas.
    if (key === 'items' && Array.isArray(schema)) {
      for (const [index, item] of schema.entries()) yield [`/items/${index}`, item];
    } else yield [`/${key}`, schema];
  }
}
