import type { JsonObject } from './example.ts';
import { fieldsOf } from './reinforcement-fields.ts';

const MOST_FIELDS = 60;
const KEPT = 100;

/** The type of a field's value in the words of JSON. */
export type FieldType = 'null' | 'boolean' | 'number' | 'string' | 'array' | 'object';

/**
 * The fields of a reinforcement example with the types of their values, as a string that is the same for rows of the
 * same shape: what rules keep of a row. Names are cut to 100 characters, and the first 60 by name are kept.
 */
export function fieldShape(value: JsonObject): string {
  const fields = fieldsOf(value)
    .sort()
    .slice(0, MOST_FIELDS)
    .map((key) => [key.slice(0, KEPT), typeOf(value[key])]);
  return JSON.stringify(fields);
}

/** The fields that a shape names. */
export function readFieldShape(shape: string): readonly (readonly [key: string, type: FieldType])[] {
  return JSON.parse(shape) as [string, FieldType][];
}

function typeOf(value: unknown): FieldType {
  if (value === null) return 'null';
  if (Array.isArray(value)) return 'array';
  const type = typeof value;
  return type === 'string' || type === 'number' || type === 'boolean' ? type : 'object';
}
