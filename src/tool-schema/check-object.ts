import type { JsonObject } from '../format/example.ts';
import { isObject } from '../format/is-object.ts';
import { pointerToken } from '../format/pointer.ts';
import { nearestWithin, spend, tryOut, type Walk } from './walk.ts';

/** Checks an object's members: `properties`, `additionalProperties`, `required`, the number of members. */
export function checkObject(schema: JsonObject, value: JsonObject, path: string, depth: number, walk: Walk): void {
  const declared = isObject(schema['properties']) ? schema['properties'] : {};
  const required = namesIn(schema['required']);
  const keys = Object.keys(value);
  if (!spend(walk, keys.length)) return;
  const meant = new Set<string>();
  for (const key of keys) {
    if (walk.gaveUp) return;
    const at = `${path}/${pointerToken(key)}`;
    const member = value[key];
    if (Object.hasOwn(declared, key)) checkMember(declared[key], member, required.has(key), at, depth, walk);
    else checkUndeclared(schema, declared, value, key, at, depth, walk, meant);
  }
  if (!spend(walk, required.size)) return;
  for (const name of required) {
    // A misspelt property is one mistake: it is not missing as well.
    if (Object.hasOwn(value, name) || meant.has(name)) continue;
    const at = `${path}/${pointerToken(name)}`;
    walk.violations.push({ kind: 'missing', path: at, value: undefined, expected: '', nearest: undefined });
  }
}

function checkMember(schema: unknown, member: unknown, required: boolean, at: string, depth: number, walk: Walk): void {
  if (member !== null || required) {
    walk.check(schema, member, at, depth + 1, walk);
    return;
  }
  if (tryOut(walk, schema, null, at, depth + 1).length === 0) return;
  walk.violations.push({ kind: 'null', path: at, value: null, expected: '', nearest: undefined });
}

function checkUndeclared(
  schema: JsonObject,
  declared: JsonObject,
  value: JsonObject,
  key: string,
  at: string,
  depth: number,
  walk: Walk,
  meant: Set<string>,
): void {
  const rest = Object.hasOwn(schema, 'additionalProperties') ? schema['additionalProperties'] : undefined;
  if (isObject(rest)) {
    walk.check(rest, value[key], at, depth + 1, walk);
    return;
  }
  // Patterns are never run, so what they allow is unknown.
  if (rest === true || Object.hasOwn(schema, 'patternProperties')) return;
  const names = Object.keys(declared);
  if (rest !== false && names.length === 0) return;
  if (!spend(walk, names.length)) return;
  if (value[key] === null) {
    walk.violations.push({ kind: 'null', path: at, value: null, expected: '', nearest: undefined });
    return;
  }
  const near = nearestWithin(walk, key, namesLeft(names, value), names.length);
  // Without `additionalProperties: false` an extra property is legal: only a likely typo is worth a word.
  if (rest !== false && near === undefined) return;
  if (near !== undefined) meant.add(near);
  walk.violations.push({ kind: 'unknown', path: at, value: value[key], expected: '', nearest: near });
}

/** Lazy: of many declared properties only the first are looked at. */
function* namesLeft(names: readonly string[], value: JsonObject): Generator<string> {
  for (const name of names) if (!Object.hasOwn(value, name)) yield name;
}

function namesIn(required: unknown): ReadonlySet<string> {
  return new Set(Array.isArray(required) ? required.filter((name) => typeof name === 'string') : []);
}
