import { isObject } from '../format/is-object.ts';
import { resolveRef } from '../tool-schema/resolve-ref.ts';

/** What a path into the model's structured answer does not find; `name` is undefined when the answer is no JSON at all. */
export interface MissingField {
  readonly name: string | undefined;
  readonly known: readonly string[];
}

const MOST_REFS = 20;

/**
 * Follows a path into the schema of a `response_format`, nested (`json_schema.schema`) or flat (`schema`). Undefined when
 * the field is there, or when the schema leaves it open: choices, free keys and array members are not judged.
 */
export function outputField(format: unknown, path: readonly string[]): MissingField | undefined {
  if (!isObject(format)) return undefined;
  if (format['type'] === 'text') return { name: undefined, known: [] };
  const nested = format['json_schema'];
  const root = isObject(nested) ? nested['schema'] : format['schema'];
  let node = resolved(root, root);
  for (const key of path) {
    if (!isObject(node)) return undefined;
    const { properties, items } = node;
    if (/^\d+$/.test(key) && isObject(items)) {
      node = resolved(root, items);
      continue;
    }
    if (!isObject(properties) || isOpen(node)) return undefined;
    if (!Object.hasOwn(properties, key)) return { name: key, known: Object.keys(properties) };
    node = resolved(root, properties[key]);
  }
  return undefined;
}

function isOpen(node: Readonly<Record<string, unknown>>): boolean {
  const choices = ['anyOf', 'oneOf', 'allOf', 'patternProperties', 'if'].some((key) => Object.hasOwn(node, key));
  return choices || (node['additionalProperties'] !== undefined && node['additionalProperties'] !== false);
}

function resolved(root: unknown, node: unknown): unknown {
  let at = node;
  for (let step = 0; step < MOST_REFS && isObject(at) && typeof at['$ref'] === 'string'; step++)
    at = resolveRef(root, at['$ref']);
  return at;
}
