import type { JsonObject } from '../format/example.ts';
import { isObject } from '../format/is-object.ts';
import { misspeltKey } from '../format/misspelt-key.ts';
import { nearest } from '../format/nearest.ts';
import { quote } from '../format/quote.ts';
import type { SchemaFailure } from '../format/schema-failure.ts';
import { inWords } from '../format/schema-words.ts';
import { expectedValue } from './expected-value.ts';
import { placeInWords } from './parameter-words.ts';

/** Why a value of a request does not fit its schema, as the rule reports it. */
export type SchemaProblem =
  | { readonly messageId: 'missing'; readonly at: string; readonly data: { where: string; keys: string; hint: string } }
  | {
      readonly messageId: 'value';
      readonly at: string;
      readonly data: { where: string; expected: string; actual: string; hint: string };
    }
  | { readonly messageId: 'empty'; readonly at: string; readonly data: { where: string } }
  | {
      readonly messageId: 'tooLong' | 'tooMany';
      readonly at: string;
      readonly target?: 'key';
      readonly data: { where: string; count: number; limit: number };
    };

/** The problem that a failure is. */
export function schemaProblem({ pointer: at, keyword, params, value, node }: SchemaFailure): SchemaProblem {
  const where = placeInWords(at);
  const limit = Number(params['limit']);
  if (keyword === 'required') {
    const missing = [params['missing'] ?? []].flat().map(String);
    const hint = inPlaceOf(value, missing, node);
    return { messageId: 'missing', at, data: { where, keys: inWords(missing.map(quote), 'and'), hint } };
  }
  if (keyword === 'propertyNames') {
    const key = String(params['propertyName']);
    const data = { where: `The key ${quote(key)} of metadata`, count: lengthOf(key), limit: longestName(node) };
    return { messageId: 'tooLong', at, target: 'key', data };
  }
  if (keyword === 'minLength') return { messageId: 'empty', at, data: { where } };
  if (keyword === 'maxLength')
    return { messageId: 'tooLong', at, data: { where, count: lengthOf(String(value)), limit } };
  if (keyword === 'maxItems' || keyword === 'maxProperties') {
    return { messageId: 'tooMany', at, data: { where, count: Object.keys(value ?? {}).length, limit } };
  }
  const data = { where, expected: expectedValue(node), actual: quote(value), hint: aboutValue(value, node) };
  return { messageId: 'value', at, data };
}

/** Characters as a schema counts them: code points. */
export function lengthOf(text: string): number {
  let count = 0;
  for (const _ of text) count++;
  return count;
}

/** Keys that stand for a missing one: what is said about the missing one names them. */
export function misspeltKeys(failures: readonly SchemaFailure[]): ReadonlySet<string> {
  const pointers = failures.flatMap(({ keyword, pointer, value, params, node }) =>
    keyword === 'required' && isObject(value)
      ? [params['missing'] ?? []].flat().map((key) => `${pointer}/${meantFor(value, String(key), node)}`)
      : [],
  );
  return new Set(pointers);
}

function meantFor(value: JsonObject, missing: string, node: SchemaFailure['node']): string | undefined {
  const known = new Set(isObject(node['properties']) ? Object.keys(node['properties']) : []);
  return misspeltKey(value, missing, known);
}

function inPlaceOf(value: unknown, missing: readonly string[], node: SchemaFailure['node']): string {
  if (!isObject(value)) return '';
  for (const key of missing) {
    const meant = meantFor(value, key, node);
    if (meant !== undefined) return ` Did you mean ${quote(key)} where it says ${quote(meant)}?`;
  }
  return '';
}

function longestName({ propertyNames }: SchemaFailure['node']): number {
  return isObject(propertyNames) ? Number(propertyNames['maxLength']) : 0;
}

function aboutValue(value: unknown, node: SchemaFailure['node']): string {
  if (typeof value !== 'string') return value === null ? ' Leave the key out instead.' : '';
  const isNumber = value.trim() !== '' && Number.isFinite(Number(value));
  if (isNumber && /number|integer/.test(JSON.stringify(node))) return ' Remove the quotes.';
  const hints = node['x-tunelint'];
  const allowed = isObject(hints) ? hints['values'] : node['enum'];
  const meant = nearest(
    value,
    Array.isArray(allowed) ? allowed.map(String) : node['anyOf'] === undefined ? [] : ['auto'],
  );
  return meant === undefined ? '' : ` Did you mean ${quote(meant)}?`;
}
