import type { JsonObject } from '../format/example.ts';
import type { Violation } from './violation.ts';
import { nearestWithin, spend, type Walk } from './walk.ts';

const SETS = new WeakMap<readonly unknown[], ReadonlySet<unknown>>();

/** The violation of `enum` or `const`, if there is one. Objects and arrays among the allowed values are not compared. */
export function brokenEnum(schema: JsonObject, value: unknown, path: string, walk: Walk): Violation | undefined {
  const options = optionsOf(schema);
  if (options === undefined || (typeof value === 'object' && value !== null)) return undefined;
  if (setOf(options, walk).has(value)) return undefined;
  return { kind: 'enum', path, value, expected: '', options, nearest: nearestOption(value, options, walk) };
}

function optionsOf(schema: JsonObject): readonly unknown[] | undefined {
  if (Object.hasOwn(schema, 'const')) return [schema['const']];
  const options = Object.hasOwn(schema, 'enum') ? schema['enum'] : undefined;
  return Array.isArray(options) && options.length > 0 ? options : undefined;
}

function setOf(options: readonly unknown[], walk: Walk): ReadonlySet<unknown> {
  const known = SETS.get(options);
  if (known !== undefined) return known;
  walk.stepsLeft -= Math.ceil(options.length / 10);
  const made = new Set(options);
  SETS.set(options, made);
  return made;
}

function nearestOption(value: unknown, options: readonly unknown[], walk: Walk): string | undefined {
  if (typeof value !== 'string' || !spend(walk, Math.ceil(options.length / 2))) return undefined;
  const word = value.trim();
  return (
    nearestWithin(walk, word, textsIn(options), options.length) ?? (setOf(options, walk).has(word) ? word : undefined)
  );
}

/** Lazy: of a long list only the head is looked at. */
function* textsIn(options: readonly unknown[]): Generator<string> {
  for (const option of options) if (typeof option === 'string') yield option;
}
