import { isObject } from '../format/is-object.ts';
import { resolveRef } from '../tool-schema/resolve-ref.ts';
import type { Rendering } from './render-type.ts';

const HOPS = 32;

/**
 * The schema behind a schema's `$ref`, over several steps if need be. A schema without one is returned as it is.
 * Undefined where the reference leads nowhere, on and on, or to a schema that is open already, and undefined for every
 * reference when only the least is rendered.
 */
export function followReference(schema: unknown, { root, open, least }: Rendering): unknown {
  let current = schema;
  for (let hop = 0; hop < HOPS; hop++) {
    if (!isObject(current) || !Object.hasOwn(current, '$ref')) return current;
    const reference = current['$ref'];
    if (typeof reference !== 'string') return current;
    if (least) return undefined;
    current = resolveRef(root, reference);
    if (open.has(current)) return undefined;
  }
  return undefined;
}
