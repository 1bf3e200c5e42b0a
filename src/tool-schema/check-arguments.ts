import { isObject } from '../format/is-object.ts';
import { checkAnyOf } from './check-any-of.ts';
import { checkArray } from './check-array.ts';
import { brokenBound } from './check-bounds.ts';
import { brokenEnum } from './check-enum.ts';
import { checkObject } from './check-object.ts';
import { hasType, typesInWords } from './json-type.ts';
import { resolveRef } from './resolve-ref.ts';
import type { Violation } from './violation.ts';
import { type Budget, spend, startBudget, type Walk } from './walk.ts';

const MOST_STEPS = 20_000;
const DEEPEST = 64;

/**
 * Checks the arguments of a call against the tool's own `parameters`, a JSON Schema from the data: it is interpreted
 * within bounds, never compiled; `pattern` and `format` are not run, `$ref` stays inside the document. What the
 * interpreter does not know, and whatever lies beyond its bounds, counts as fitting. `budget` is what all
 * calls of a record may take together; what this call takes is taken from it.
 */
export function checkArguments(parameters: unknown, value: unknown, budget: Budget = startBudget()): Violation[] {
  const steps = Math.min(MOST_STEPS, budget.stepsLeft);
  if (steps <= 0) return [];
  const walk: Walk = { root: parameters, stepsLeft: steps, budget, gaveUp: false, violations: [], check };
  check(parameters, value, '', 0, walk);
  budget.stepsLeft -= steps - walk.stepsLeft;
  return walk.violations;
}

function check(schema: unknown, value: unknown, path: string, depth: number, walk: Walk): void {
  if (depth > DEEPEST) walk.gaveUp = true;
  if (!spend(walk, 1)) return;
  if (schema === false) walk.violations.push({ kind: 'unknown', path, value, expected: '', nearest: undefined });
  if (!isObject(schema)) return;
  if (value === null && schema['nullable'] === true) return;
  if (Object.hasOwn(schema, '$ref')) {
    const target = resolveRef(walk.root, schema['$ref']);
    if (target !== undefined) check(target, value, path, depth + 1, walk);
  }
  const types = typesOf(schema['type']);
  if (types.length > 0 && !types.some((type) => hasType(value, type))) {
    walk.violations.push({ kind: 'type', path, value, expected: typesInWords(types), nearest: undefined });
    return;
  }
  const outside = brokenEnum(schema, value, path, walk);
  if (outside !== undefined) {
    walk.violations.push(outside);
    return;
  }
  const expected = brokenBound(schema, value);
  if (expected !== undefined) walk.violations.push({ kind: 'bound', path, value, expected, nearest: undefined });
  if (Array.isArray(value)) checkArray(schema, value, path, depth, walk);
  else if (isObject(value)) checkObject(schema, value, path, depth, walk);
  checkCombined(schema, value, path, depth, walk);
}

function checkCombined(
  schema: Readonly<Record<string, unknown>>,
  value: unknown,
  path: string,
  depth: number,
  walk: Walk,
): void {
  const all = Object.hasOwn(schema, 'allOf') ? schema['allOf'] : undefined;
  if (Array.isArray(all)) for (const part of all) check(part, value, path, depth + 1, walk);
  for (const key of ['anyOf', 'oneOf']) {
    const alternatives = Object.hasOwn(schema, key) ? schema[key] : undefined;
    if (Array.isArray(alternatives) && alternatives.length > 0) checkAnyOf(alternatives, value, path, depth, walk);
  }
}

function typesOf(type: unknown): readonly string[] {
  if (typeof type === 'string') return [type];
  return Array.isArray(type) ? type.filter((one) => typeof one === 'string') : [];
}
