import type { JsonObject } from '../format/example.ts';
import { spend, type Walk } from './walk.ts';

/** Checks an array's items: `prefixItems` (also the older array form of `items`), then `items` for the rest. */
export function checkArray(
  schema: JsonObject,
  value: readonly unknown[],
  path: string,
  depth: number,
  walk: Walk,
): void {
  const items = schema['items'];
  const prefix = Array.isArray(schema['prefixItems']) ? schema['prefixItems'] : Array.isArray(items) ? items : [];
  const rest = Array.isArray(items) ? undefined : items;
  if (prefix.length === 0 && rest === undefined) return;
  for (const [index, item] of value.entries()) {
    if (!spend(walk, 1)) return;
    const itemSchema = index < prefix.length ? prefix[index] : rest;
    if (itemSchema !== undefined) walk.check(itemSchema, item, `${path}/${index}`, depth + 1, walk);
  }
}
