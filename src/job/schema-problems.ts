import codePoints from '../format/code-points.ts';
import type { JsonObject } from '../format/example.ts';
import { isObject } from '../format/is-object.ts';
import { misspeltKey } from '../format/misspelt-key.ts';
import { nearest } from '../format/nearest.ts';
import { pointerToken } from '../format/pointer.ts';
import { quote } from '../format/quote.ts';
import type { SchemaFailure } from '../format/schema-failure.ts';
import { inWords } from '../format/schema-words.ts';
import { expectedValue } from './expected-value.ts';
import { placeInWords } from './parameter-words.ts';

/** Why a value of a request does not fit its schema, as the rule reports it. */
export type SchemaProblem =
  | {
      readonly messageId: 'missing';
      readonly at: string;
      readonly target?: 'key';
      readonly data: { where: string; keys: string; hint: string };
    }
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
    const { key, hint } = inPlaceOf(value, missing, node);
    const data = { where, keys: inWords(missing.map(quote), 'and'), hint };
    if (key === undefined) return { messageId: 'missing', at, data };
    return { messageId: 'missing', at: `${at}/${pointerToken(key)}`, target: 'key', data };
  }
  if (keyword === 'propertyNames') {
    const key = String(params['propertyName']);
    const data = { where: `The key ${quote(key)} of metadata`, count: codePoints(key), limit: longestName(node) };
    return { messageId: 'tooLong', at, target: 'key', data };
  }
  if (keyword === 'minLength') return { messageId: 'empty', at, data: { where } };
  if (keyword === 'maxLength')
    return { messageId: 'tooLong', at, data: { where, count: codePoints(String(value)), limit } };
  if (keyword === 'maxItems' || keyword === 'maxProperties') {
    return { messageId: 'tooMany', at, data: { where, count: Object.keys(value ?? {}).length, limit } };
  }
  const data = { where, expected: expectedValue(node), actual: quote(value), hint: aboutValue(value, node) };
  return { messageId: 'value', at, data };
}

/** Keys that stand for a missing one: what is said about the missing one names them. */
export function misspeltKeys(failures: readonly SchemaFailure[]): ReadonlySet<string> {
  const pointers = failures.flatMap(({ keyword, pointer, value, params, node }) =>
    keyword === 'required' && isObject(value)
      ? [params['missing'] ?? []]
          .flat()
          .map((key) => `${pointer}/${pointerToken(meantFor(value, String(key), node) ?? '')}`)
      : [],
  );
  return new Set(pointers);
}

function meantFor(value: JsonObject, missing: string, node: SchemaFailure['node']): string | undefined {
  const known = new Set(isObject(node['properties']) ? Object.keys(node['properties']) : []);
  return misspeltKey(value, missing, known);
}

/** The key that stands for a missing one, and what to say about it. */
function inPlaceOf(value: unknown, missing: readonly string[], node: SchemaFailure['node']) {
  for (const key of isObject(value) ? missing : []) {
    const meant = isObject(value) ? meantFor(value, key, node) : undefined;
    if (meant !== undefined) return { key: meant, hint: ` Did you mean ${quote(key)} where it says ${quote(meant)}?` };
  }
  return { key: undefined, hint: '' };
}

function longestName({ propertyNames }: SchemaFailure['node']): number {
  return isObject(propertyNames) ? Number(propertyNames['maxLength']) : 0;
}

/** What other tools call the methods. */
const METHOD_NAMES: Readonly<Record<string, string>> = {
  sft: 'supervised',
  finetune: 'supervised',
  preference: 'dpo',
  rft: 'reinforcement',
  rlhf: 'reinforcement',
  rl: 'reinforcement',
};

function aboutValue(value: unknown, node: SchemaFailure['node']): string {
  if (value === null) return ' Leave the key out instead.';
  if (typeof value !== 'string') return node['type'] === 'string' && !isObject(value) ? ' Put it in quotes.' : '';
  const isNumber = value.trim() !== '' && Number.isFinite(Number(value));
  if (isNumber && /number|integer/.test(JSON.stringify(node))) return ' Remove the quotes.';
  const hints = node['x-tunelint'];
  const allowed = isObject(hints) ? hints['values'] : node['enum'];
  const other = Object.hasOwn(METHOD_NAMES, value.toLowerCase()) ? METHOD_NAMES[value.toLowerCase()] : undefined;
  if (other !== undefined && Array.isArray(allowed) && allowed.includes(other)) return ` Did you mean "${other}"?`;
  const meant = nearest(
    value,
    Array.isArray(allowed) ? allowed.map(String) : node['anyOf'] === undefined ? [] : ['auto'],
  );
  return meant === undefined ? '' : ` Did you mean ${quote(meant)}?`;
}
