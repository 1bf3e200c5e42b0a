import { isObject } from './is-object.ts';
import type { SchemaFailure } from './schema-failure.ts';

/** What is wrong with a value that has the right type, in words; undefined where the keyword alone says it. */
export function problemOf({ keyword, value, node, pointer }: SchemaFailure): string | undefined {
  const count = Array.isArray(value) ? value.length : 0;
  switch (keyword) {
    case 'minLength':
      return 'it is empty';
    case 'minProperties':
      return 'it holds nothing';
    case 'minItems':
      return count === 0 ? undefined : `it has ${count} of at least ${String(node['minItems'])} entries`;
    case 'maxItems':
      // The content of a message has a rule of its own.
      return pointer.endsWith('/content')
        ? undefined
        : `it has ${count} entries, and may have ${String(node['maxItems'])}`;
    case 'pattern':
      return said(node['x-tunelint']);
    default:
      return undefined;
  }
}

/** What a schema says itself about a value that does not fit. */
function said(hints: unknown): string | undefined {
  return isObject(hints) && typeof hints['problem'] === 'string' ? hints['problem'] : undefined;
}
