import type { JsonObject } from '../format/example.ts';
import { isObject } from '../format/is-object.ts';
import { nearest } from '../format/nearest.ts';
import { pointerInWords, pointerToken } from '../format/pointer.ts';
import { quote } from '../format/quote.ts';
import { JSON_TYPES } from './json-type.ts';
import { resolveRef } from './resolve-ref.ts';
import { addSubschemas, pointerOfSubschema, rootSchema } from './subschemas.ts';

const MOST_NODES = 5000;
const MOST_PROBLEMS = 20;

/**
 * Why a tool's `parameters` are no usable JSON Schema, in words, at most 20 reasons. Only what no reader of the schema
 * can make sense of: unknown keywords are legal. Iterative, so that no depth of nesting matters.
 */
export function schemaProblems(parameters: JsonObject): string[] {
  const problems: string[] = [];
  const queue = [rootSchema(parameters)];
  if (!describesObject(parameters)) {
    problems.push(`the whole must describe an object, but its type is ${quote(parameters['type'])}`);
  }
  for (let next = 0; next < queue.length && next < MOST_NODES && problems.length < MOST_PROBLEMS; next++) {
    const entry = queue[next];
    if (entry === undefined || typeof entry.schema === 'boolean') continue;
    const { schema: node } = entry;
    if (!isObject(node)) {
      problems.push(`${name(pointerOfSubschema(entry))} is ${quote(node)}, not a schema`);
      continue;
    }
    for (const problem of keywordProblems(node, parameters))
      problems.push(next === 0 ? problem : `in ${name(pointerOfSubschema(entry))}, ${problem}`);
    if (queue.length < MOST_NODES) addSubschemas(node, entry, queue);
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
  for (const key in node) {
    const value = node[key];
    if (key === 'type') {
      if (typeof value !== 'string' || !JSON_TYPES.includes(value)) problems.push(...typeProblems(value));
    } else if (key === '$ref') {
      if (resolveRef(root, value) !== undefined) continue;
      problems.push(`$ref ${quote(value)} leads nowhere in this schema`);
    } else {
      const wanted = WANTED.get(key);
      if (wanted === undefined || wanted.fits(value)) continue;
      problems.push(`${quoteKey(key)} is ${quote(value)}, not ${wanted.words}`);
    }
  }
  return problems;
}

interface Wanted {
  readonly words: string;
  readonly fits: (value: unknown) => boolean;
}

/** What a keyword has to hold. */
const WANTED: ReadonlyMap<string, Wanted> = new Map([
  ...wanted(['properties', '$defs', 'definitions', 'patternProperties', 'dependentSchemas'], {
    words: 'an object of schemas',
    fits: isObject,
  }),
  ...wanted(['required'], { words: 'a list of property names', fits: isListOfStrings }),
  ...wanted(['enum'], { words: 'a list of values', fits: isFilledList }),
  ...wanted(['anyOf', 'oneOf', 'allOf', 'prefixItems'], { words: 'a list of schemas', fits: isFilledList }),
  ...wanted(['minimum', 'maximum', 'multipleOf', 'minLength', 'maxLength', 'minItems', 'maxItems'], {
    words: 'a number',
    fits: (value) => typeof value === 'number',
  }),
]);

function wanted(keys: readonly string[], what: Wanted): (readonly [string, Wanted])[] {
  return keys.map((key) => [key, what]);
}

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
