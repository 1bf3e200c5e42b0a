import type { JsonObject } from '../format/example.ts';
import { isObject } from '../format/is-object.ts';
import { nearest } from '../format/nearest.ts';
import { pointerInWords, pointerToken } from '../format/pointer.ts';
import { quote } from '../format/quote.ts';
import { JSON_TYPES } from './json-type.ts';
import { resolveRef } from './resolve-ref.ts';
import { subschemasOf } from './subschemas.ts';

const MOST_NODES = 5000;
const MOST_PROBLEMS = 20;

/**
 * Why a tool's `parameters` are no usable JSON Schema, in words, at most 20 reasons. Only what no reader of the schema
 * can make sense of: unknown keywords are legal. Iterative, so that no depth of nesting matters.
 */
export function schemaProblems(parameters: JsonObject): string[] {
  const problems: string[] = [];
  const queue: { readonly node: unknown; readonly path: string }[] = [{ node: parameters, path: '' }];
  if (!describesObject(parameters)) {
    problems.push(`the whole must describe an object, but its type is ${quote(parameters['type'])}`);
  }
  for (let next = 0; next < queue.length && next < MOST_NODES && problems.length < MOST_PROBLEMS; next++) {
    const { node, path } = queue[next] ?? { node: true, path: '' };
    if (typeof node === 'boolean') continue;
    if (!isObject(node)) {
      problems.push(`${name(path)} is ${quote(node)}, not a schema`);
      continue;
    }
    for (const problem of keywordProblems(node, parameters))
      problems.push(path === '' ? problem : `in ${name(path)}, ${problem}`);
    for (const [at, child] of subschemasOf(node)) {
      if (queue.length >= MOST_NODES) break;
      queue.push({ node: child, path: `${path}${at}` });
    }
  }
  return problems.slice(0, MOST_PROBLEMS);
}

function describesObject({ type }: JsonObject): boolean {
  if (type === undefined || type === 'object') return true;
  if (Array.isArray(type)) return type.includes('object') || type.some((one) => !JSON_TYPES.includes(one));
  return typeof type !== 'string' || !JSON_TYPES.includes(type);
}

function keywordProblems(node: JsonObject, root: JsonObject): string[] {
  const problems: string[] = [];
  const wrong = (key: string, wanted: string) => {
    problems.push(`${quoteKey(key)} is ${quote(node[key])}, not ${wanted}`);
  };
  if (Object.hasOwn(node, 'type')) problems.push(...typeProblems(node['type']));
  for (const key of ['properties', '$defs', 'definitions', 'patternProperties', 'dependentSchemas']) {
    if (Object.hasOwn(node, key) && !isObject(node[key])) wrong(key, 'an object of schemas');
  }
  if (Object.hasOwn(node, 'required') && !isListOfStrings(node['required']))
    wrong('required', 'a list of property names');
  if (Object.hasOwn(node, 'enum') && !isFilledList(node['enum'])) wrong('enum', 'a list of values');
  for (const key of ['anyOf', 'oneOf', 'allOf', 'prefixItems']) {
    if (Object.hasOwn(node, key) && !isFilledList(node[key])) wrong(key, 'a list of schemas');
  }
  for (const key of NUMBERS) {
    if (Object.hasOwn(node, key) && typeof node[key] !== 'number') wrong(key, 'a number');
  }
  if (Object.hasOwn(node, '$ref') && resolveRef(root, node['$ref']) === undefined) {
    problems.push(`$ref ${quote(node['$ref'])} leads nowhere in this schema`);
  }
  return problems;
}

const NUMBERS = ['minimum', 'maximum', 'multipleOf', 'minLength', 'maxLength', 'minItems', 'maxItems'];

function typeProblems(type: unknown): string[] {
  const types: unknown[] = Array.isArray(type) ? type.slice(0, JSON_TYPES.length + 1) : [type];
  if (types.length === 0) return ['type is an empty list'];
  return types.flatMap((one) => {
    if (typeof one === 'string' && JSON_TYPES.includes(one)) return [];
    const near = typeof one === 'string' ? (PYTHON_TYPES.get(one) ?? nearest(one, JSON_TYPES)) : undefined;
    return [`${quote(one)} is not a JSON Schema type${near === undefined ? '' : ` (did you mean "${near}"?)`}`];
  });
}

const PYTHON_TYPES = new Map([
  ['str', 'string'],
  ['int', 'integer'],
  ['float', 'number'],
  ['bool', 'boolean'],
  ['dict', 'object'],
  ['list', 'array'],
  ['None', 'null'],
]);

function isListOfStrings(value: unknown): boolean {
  return Array.isArray(value) && value.every((one) => typeof one === 'string');
}

function isFilledList(value: unknown): boolean {
  return Array.isArray(value) && value.length > 0;
}

function name(path: string): string {
  return path === '' ? 'the whole' : quoteKey(pointerInWords(path));
}

function quoteKey(key: string): string {
  return key === pointerToken(key) && /^[\w$.[\]-]{1,80}$/.test(key) ? key : quote(key);
}
