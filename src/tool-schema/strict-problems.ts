import { formatNumber } from '../engine/message.ts';
import type { JsonObject } from '../format/example.ts';
import { isObject } from '../format/is-object.ts';
import { pointerInWords } from '../format/pointer.ts';
import { quote } from '../format/quote.ts';
import { inWords } from '../format/schema-words.ts';
import { addSubschemas, pointerOfSubschema, rootSchema, type Subschema } from './subschemas.ts';

const MOST_NODES = 20_000;
const MOST_PROBLEMS = 20;
const PROPERTIES = 5000;
const LEVELS = 10;
const TEXT = 120_000;
const ENUM_VALUES = 1000;
const SHOWN = 3;

/** Never part of the strict subset. */
const UNSUPPORTED = ['allOf', 'not', 'dependentRequired', 'dependentSchemas', 'if', 'then', 'else'];
/** Not supported by fine-tuned models on top of that. */
const UNSUPPORTED_AFTER_TUNING = [
  'minLength',
  'maxLength',
  'pattern',
  'format',
  'minimum',
  'maximum',
  'multipleOf',
  'patternProperties',
  'minItems',
  'maxItems',
];

/**
 * Why `strict: true` does not work with these parameters, in words, at most 20 reasons: the subset of JSON Schema that
 * structured outputs accept, less what fine-tuned models leave out.
 */
export function strictProblems(parameters: JsonObject): string[] {
  const problems: string[] = [];
  if (Object.hasOwn(parameters, 'anyOf')) problems.push('the root must not be anyOf');
  else if (parameters['type'] !== 'object') problems.push('the root must have type "object"');
  const sum = { properties: 0, text: 0, enumValues: 0 };
  let tooDeep = false;
  const queue: Subschema[] = [rootSchema(parameters)];
  const levels = [1];
  const untuned: string[] = [];
  for (let next = 0; next < queue.length && problems.length < MOST_PROBLEMS; next++) {
    const entry = queue[next];
    if (entry === undefined || !isObject(entry.schema)) continue;
    const { schema: node } = entry;
    const where = () => (next === 0 ? 'the root' : quote(pointerInWords(pointerOfSubschema(entry))));
    for (const problem of nodeProblems(node)) problems.push(`${where()} ${problem}`);
    const used = UNSUPPORTED_AFTER_TUNING.filter((key) => Object.hasOwn(node, key));
    if (used.length > 0) untuned.push(`${where()} uses ${inWords(used, 'and')}`);
    count(node, sum);
    const level = levels[next] ?? 1;
    const inner = node['type'] === 'object' || isObject(node['properties']) ? level + 1 : level;
    tooDeep ||= inner > LEVELS + 1;
    if (queue.length < MOST_NODES) addSubschemas(node, entry, queue);
    while (levels.length < queue.length) levels.push(inner);
  }
  if (untuned.length > 0) {
    const more = untuned.length > SHOWN ? ` and ${untuned.length - SHOWN} more` : '';
    problems.push(`${untuned.slice(0, SHOWN).join(', ')}${more}, which fine-tuned models do not support`);
  }
  if (tooDeep) problems.push(`objects nest deeper than ${LEVELS} levels`);
  if (sum.properties > PROPERTIES) problems.push(`it has more than ${formatNumber(PROPERTIES)} properties`);
  if (sum.enumValues > ENUM_VALUES) problems.push(`it has more than ${formatNumber(ENUM_VALUES)} enum values`);
  if (sum.text > TEXT) problems.push(`its names and enum values exceed ${formatNumber(TEXT)} characters`);
  return problems.slice(0, MOST_PROBLEMS);
}

function nodeProblems(node: JsonObject): string[] {
  const problems: string[] = [];
  const properties = isObject(node['properties']) ? node['properties'] : undefined;
  if (node['type'] === 'object' || properties !== undefined) {
    if (node['additionalProperties'] !== false) problems.push('lacks additionalProperties: false');
    const required = new Set(Array.isArray(node['required']) ? node['required'] : []);
    const optional = Object.keys(properties ?? {}).filter((name) => !required.has(name));
    if (optional.length > 0) problems.push(`does not require ${quote(optional.slice(0, 3).join(', '))}`);
  }
  for (const key of UNSUPPORTED) if (Object.hasOwn(node, key)) problems.push(`uses ${key}`);
  const values = node['enum'];
  if (Array.isArray(values) && values.length > 250 && textLength(values) > 15_000) {
    problems.push('has an enum of more than 250 values and 15,000 characters');
  }
  return problems;
}

function count(node: JsonObject, sum: { properties: number; text: number; enumValues: number }): void {
  for (const key of ['properties', '$defs', 'definitions']) {
    const map = node[key];
    if (!isObject(map)) continue;
    const names = Object.keys(map);
    if (key === 'properties') sum.properties += names.length;
    sum.text += textLength(names);
  }
  const values = node['enum'];
  if (!Array.isArray(values)) return;
  sum.enumValues += values.length;
  sum.text += textLength(values);
}

function textLength(values: readonly unknown[]): number {
  return values.reduce<number>((total, value) => total + (typeof value === 'string' ? value.length : 0), 0);
}
