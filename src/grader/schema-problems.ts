import type { JsonObject } from '../format/example.ts';
import { isObject } from '../format/is-object.ts';
import { misspeltKey } from '../format/misspelt-key.ts';
import { nearest } from '../format/nearest.ts';
import { quote } from '../format/quote.ts';
import type { SchemaFailure } from '../format/schema-failure.ts';
import { allowedValues, expectedType, inWords } from '../format/schema-words.ts';
import { failuresOf } from '../format/validate-record.ts';
import { grader as validator } from '../generated/grader-validator.ts';
import { GRADER_KEYS } from './grader-keys.ts';
import type { GraderProblem, Tell } from './grader-problem.ts';
import { where } from './where.ts';

/** What people and other products call the values. */
const OTHER_NAMES: ReadonlyMap<string, string> = new Map([
  ...['neq', '!=', '<>', 'not_equal', 'not_equals', 'notequal'].map((name) => [name, 'ne'] as const),
  ...['=', '==', 'equal', 'equals', 'exact', 'exact_match'].map((name) => [name, 'eq'] as const),
  ...['contains', 'includes', 'in'].map((name) => [name, 'like'] as const),
  ...['icontains', 'contains_ignore_case'].map((name) => [name, 'ilike'] as const),
  ...['rouge', 'rougel', 'rouge-l'].map((name) => [name, 'rouge_l'] as const),
  ...['levenshtein', 'edit_distance', 'fuzzy'].map((name) => [name, 'fuzzy_match'] as const),
  ...['text', 'input'].map((name) => [name, 'input_text'] as const),
  ...['image_url', 'image'].map((name) => [name, 'input_image'] as const),
  ...['multigrader', 'multi_grader', 'combined'].map((name) => [name, 'multi'] as const),
  ...['model', 'llm', 'model_grader', 'llm_judge'].map((name) => [name, 'score_model'] as const),
  ...['code', 'python_code', 'script'].map((name) => [name, 'python'] as const),
]);

const MULTI_EXAMPLE = '{"graders": {"exact": {…}, "style": {…}}}';

/**
 * What the schema finds wrong, one problem per cause. Returns the pointers that failed: what reads values there has
 * nothing to read.
 */
export function schemaProblems(grader: JsonObject, tell: Tell): ReadonlySet<string> {
  const failed = new Set<string>();
  const mapped = grader['type'] !== 'multi' || isMap(grader['graders']);
  if (!mapped) {
    const { graders } = grader;
    const actual = Array.isArray(graders) ? 'a list' : 'one grader';
    tell({ messageId: 'notMap', at: '/graders', target: 'key', data: { actual, example: MULTI_EXAMPLE } });
    failed.add('/graders');
  }
  for (const failure of failuresOf(validator, grader)) {
    failed.add(failure.pointer);
    if (mapped || !/^\/graders(\/|$)/.test(failure.pointer)) tell(problemOf(failure));
  }
  return failed;
}

/** False for one grader, or a list of them, where the map should be. */
function isMap(graders: unknown): boolean {
  return !Array.isArray(graders) && !(isObject(graders) && typeof graders['type'] === 'string');
}

function problemOf(failure: SchemaFailure): GraderProblem {
  const { keyword, pointer: at, value, params } = failure;
  const said = { where: where(at), actual: quote(value) };
  if (keyword === 'required') {
    const keys = (params['missing'] as readonly unknown[]).map(String);
    return {
      messageId: 'missing',
      at,
      data: { where: said.where, keys: keysInWords(keys), hint: missingHint(value, keys) },
    };
  }
  if (keyword === 'discriminator' && value === 'multi') {
    const grader = at.slice(0, at.lastIndexOf('/'));
    return { messageId: 'nestedMulti', at, data: { where: where(grader) } };
  }
  if (keyword === 'enum' || keyword === 'const' || keyword === 'discriminator') {
    const allowed = allowedValues(failure).filter((each) => each !== 'null');
    const expected = inWords(allowed.map(quote), 'or');
    return { messageId: 'value', at, data: { ...said, expected, hint: meant(value, allowed) } };
  }
  if (keyword === 'type') {
    const hint = at.endsWith('/source') && Array.isArray(value) ? ' Join the lines to one text.' : '';
    return { messageId: 'type', at, data: { ...said, expected: expectedType(failure), hint } };
  }
  if (keyword === 'minProperties') return { messageId: 'empty', at, data: { where: said.where } };
  const problem =
    keyword === 'minimum' ? `it is ${said.actual}, and at least ${String(params['limit'])} is needed` : keyword;
  return { messageId: 'other', at, data: { where: said.where, problem } };
}

function keysInWords(keys: readonly string[]): string {
  return inWords(
    keys.map((key) => `"${key}"`),
    'and',
  );
}

function missingHint(value: unknown, keys: readonly string[]): string {
  if (!isObject(value)) return '';
  const known = new Set(GRADER_KEYS.get(String(value['type'])) ?? ['type', 'role', 'content']);
  for (const key of keys) {
    const found = misspeltKey(value, key, known);
    if (found !== undefined) return ` Did you mean "${key}" where it says ${quote(found)}?`;
  }
  return '';
}

function meant(value: unknown, allowed: readonly string[]): string {
  if (typeof value !== 'string') return '';
  const other = OTHER_NAMES.get(value.toLowerCase());
  const found = other !== undefined && allowed.includes(other) ? other : nearest(value, allowed);
  return found === undefined ? '' : ` Did you mean "${found}"?`;
}
