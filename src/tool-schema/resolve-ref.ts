import { pointerTokens } from '../format/pointer.ts';

const MOST_TOKENS = 32;

/** The node that a `$ref` inside the same document (`#`, `#/$defs/place`) names; undefined for any other reference. */
export function resolveRef(root: unknown, reference: unknown): unknown {
  if (reference === '#') return root;
  if (typeof reference !== 'string' || reference.length > 500 || !reference.startsWith('#/')) return undefined;
  const tokens = pointerTokens(reference.slice(1));
  if (tokens.length > MOST_TOKENS) return undefined;
  let node = root;
  for (const token of tokens) {
    if (typeof node !== 'object' || node === null || !Object.hasOwn(node, token)) return undefined;
    node = (node as Readonly<Record<string, unknown>>)[token];
  }
  return node;
}
