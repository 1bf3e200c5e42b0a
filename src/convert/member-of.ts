import { itemsOf, type JsonNode, keysOf } from './json-node.ts';

/** The value of an object's member; of a key given twice the last. Undefined for whatever is no object. */
export function memberOf(node: JsonNode | undefined, key: string): JsonNode | undefined {
  if (node?.kind !== 'object') return undefined;
  const index = keysOf(node).lastIndexOf(key);
  return index < 0 ? undefined : itemsOf(node)?.[index];
}

/** The first value of a member that is a list. */
export function firstOf(node: JsonNode | undefined, key: string): JsonNode | undefined {
  const list = memberOf(node, key);
  return list?.kind === 'array' ? itemsOf(list)?.[0] : undefined;
}
