import { pointerTokens } from '../format/pointer.ts';

const LONGEST = 500;

/**
 * The node that a `$ref` inside the same document (`#`, `#/$defs/place`) names; undefined for any other reference. One
 * step: the node may be a reference again.
 */
export function resolveRef(root: unknown, reference: unknown): unknown {
  if (reference === '#') return root;
  if (typeof reference !== 'string' || reference.length > LONGEST || !reference.startsWith('#/')) return undefined;
  let node = root;
  for (const token of pointerTokens(reference.slice(1))) {
    if (typeof node !== 'object' || node === null || !Object.hasOwn(node, token)) return undefined;
    node = (node as Readonly<Record<string, unknown>>)[token];
  }
  return node;
}
