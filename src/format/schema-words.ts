import type { Example } from './example.ts';
import { isObject } from './is-object.ts';
import { MESSAGE_KEYS, topLevelKeys } from './known-keys.ts';
import { misspeltKey } from './misspelt-key.ts';
import { nearest } from './nearest.ts';
import { pointerInWords } from './pointer.ts';
import { quote } from './quote.ts';
import type { SchemaFailure } from './schema-failure.ts';

const TYPES: Readonly<Record<string, string>> = {
  string: 'a text',
  array: 'an array',
  object: 'an object',
  boolean: 'true or false',
  integer: 'a whole number',
  number: 'a number',
  null: 'null',
};

/** What other tools call the roles and part types. */
const OTHER_NAMES: ReadonlyMap<string, string> = new Map([
  ...['human', 'customer', 'client', 'person'].map((name) => [name, 'user'] as const),
  ...['bot', 'ai', 'gpt', 'model', 'chatbot', 'agent', 'chatgpt', 'llm'].map((name) => [name, 'assistant'] as const),
  ...['observation', 'tool_response', 'tool_result', 'ipython'].map((name) => [name, 'tool'] as const),
  ...['instruction', 'context'].map((name) => [name, 'system'] as const),
  ...['input_text', 'output_text'].map((name) => [name, 'text'] as const),
  ...['input_image', 'image'].map((name) => [name, 'image_url'] as const),
]);

/** The field a failure is about, in words. */
export function fieldOf({ pointer }: Pick<SchemaFailure, 'pointer'>): string {
  return pointer === '' ? 'The record' : pointerInWords(pointer);
}

/** What the schema expects of a type, in words. */
export function expectedType({ params, pointer }: SchemaFailure): string {
  const types = [params['type']].flat().map(String);
  const words = types.map((type) =>
    type === 'array' && pointer.endsWith('/content') ? 'an array of parts' : (TYPES[type] ?? type),
  );
  return inWords(words, 'or');
}

/** The values that a failure's schema allows, quoted. */
export function allowedValues({ params }: SchemaFailure): string[] {
  const values = params['values'] ?? params['allowedValues'] ?? [params['allowedValue']];
  return Array.isArray(values) ? values.filter((value) => value !== undefined).map(String) : [];
}

/** `a`, `a and b`, `a, b and c`. */
export function inWords(items: readonly string[], joint: 'and' | 'or'): string {
  return items.length < 2 ? items.join('') : `${items.slice(0, -1).join(', ')} ${joint} ${items.at(-1)}`;
}

/** "Did you mean" for a role, part type or enum value, with a leading space; empty when nothing is near. */
export function meantValue(failure: SchemaFailure): string {
  const { value } = failure;
  if (typeof value !== 'string') return '';
  const allowed = allowedValues(failure);
  const other = OTHER_NAMES.get(value.toLowerCase());
  const meant = other !== undefined && allowed.includes(other) ? other : nearest(value, allowed);
  if (meant !== undefined) {
    const whose = /^(in|out)put_(text|image)$/.test(value) ? ' (that is a type of the Responses API)' : '';
    return ` Did you mean "${meant}"${whose}?`;
  }
  if (failure.pointer.includes('/tools/')) return ' Fine-tuning knows function tools only: leave other tools out.';
  return value === 'refusal' ? ' Only the assistant refuses.' : '';
}

/** What to do about missing keys, with a leading space; empty when the message says enough. */
export function aboutMissing(failure: SchemaFailure, example: Example, missing: readonly string[]): string {
  const { pointer, value } = failure;
  if (!isObject(value)) return '';
  const list = pointer.split('/').at(-2);
  if (list === 'tools' && Object.hasOwn(value, 'name')) {
    return ' This is the flat form of the Responses API: wrap it as {"type": "function", "function": {"name": …}}.';
  }
  if (list === 'tool_calls' && Object.hasOwn(value, 'name')) return ' Put name and arguments inside "function".';
  if (list === 'functions' && isObject(value['function'])) {
    return ' Entries of "functions" are not wrapped: take the inner object, or rename "functions" to "tools".';
  }
  const role = value['role'];
  const known =
    pointer === '' ? topLevelKeys(example.format) : (typeof role === 'string' && MESSAGE_KEYS.get(role)) || new Set();
  for (const key of missing) {
    const meant = misspeltKey(value, key, known);
    if (meant !== undefined) return ` Did you mean "${key}" where it says ${quote(meant)}?`;
  }
  const keys = Object.keys(value).slice(0, 5);
  if (pointer === '' && missing.includes('messages') && keys.length > 0) {
    return ` It holds ${inWords(keys.map(quote), 'and')}; a training example is a conversation in "messages".`;
  }
  return missing.includes('tool_call_id') ? ' Repeat the id of the call that it answers.' : '';
}

/** What to do about a value of the wrong type, with a leading space; empty when the message says enough. */
export function aboutType({ pointer, value, params }: SchemaFailure): string {
  const alike = Number(params['alike'] ?? 0);
  const more = alike === 0 ? '' : ` ${alike} more ${alike === 1 ? 'entry is' : 'entries are'} like it.`;
  if (/\/content\/\d+$/.test(pointer)) {
    return `${more} Write {"type": "text", "text": …}, or make the content one plain text.`;
  }
  if (/(^|\/)(messages|(non_)?preferred_output)\/\d+$/.test(pointer)) {
    return `${more} Write each message as {"role": …, "content": …}.`;
  }
  if (pointer.endsWith('/content')) {
    if (isObject(value)) return ' To train structured output, write the object as JSON text inside a string.';
    return value === null ? ' Remove the message, or give it its text.' : ' Put it in quotes.';
  }
  if (typeof value === 'string' && /^\s*[[{]/.test(value))
    return ' It is JSON inside a string: write the value itself.';
  if (isObject(value) && params['type'] === 'array') return ' Put square brackets around it.';
  return value === null ? `${more} Leave the key out instead.` : more;
}
