import type { JsonObject } from '../format/example.ts';
import { isObject } from '../format/is-object.ts';
import { pointerToken } from '../format/pointer.ts';

/** What a keyword of JSON Schema holds: schemas by name, a list of them, or one. */
const HOLDS: ReadonlyMap<string, 'map' | 'list' | 'one'> = new Map([
  ...['properties', '$defs', 'definitions', 'patternProperties', 'dependentSchemas'].map(
    (key) => [key, 'map'] as const,
  ),
  ...['anyOf', 'oneOf', 'allOf', 'prefixItems'].map((key) => [key, 'list'] as const),
  ...['items', 'additionalProperties', 'not', 'if', 'then', 'else', 'contains', 'propertyNames'].map(
    (key) => [key, 'one'] as const,
  ),
]);

/** A schema inside another one. Its pointer is put together when somebody asks for it: most schemas are in order. */
export interface Subschema {
  readonly schema: unknown;
  readonly parent: Subschema | undefined;
  readonly keyword: string;
  readonly name: string | number | undefined;
}

/** The schemas directly inside a schema node, in the order of its keywords, go behind those in `into`. */
export function addSubschemas(node: JsonObject, parent: Subschema, into: Subschema[]): void {
  for (const keyword in node) {
    const holds = HOLDS.get(keyword);
    if (holds === undefined) continue;
    const value = node[keyword];
    // Older drafts: `items` as a list of schemas.
    if (holds === 'list' || (keyword === 'items' && Array.isArray(value))) {
      if (!Array.isArray(value)) continue;
      for (const [name, schema] of value.entries()) into.push({ schema, parent, keyword, name });
    } else if (holds === 'one') into.push({ schema: value, parent, keyword, name: undefined });
    else if (isObject(value)) for (const name in value) into.push({ schema: value[name], parent, keyword, name });
  }
}

/** The pointer of a schema from the outermost one. */
export function pointerOfSubschema(schema: Subschema): string {
  let pointer = '';
  for (let at: Subschema | undefined = schema; at?.parent !== undefined; at = at.parent) {
    const name = at.name === undefined ? '' : `/${pointerToken(String(at.name))}`;
    pointer = `/${at.keyword}${name}${pointer}`;
  }
  return pointer;
}

/** A schema as the outermost one. */
export function rootSchema(schema: unknown): Subschema {
  return { schema, parent: undefined, keyword: '', name: undefined };
}
