import { describe, expect, it } from 'vitest';
import type { JsonObject, RowFormat } from '../../src/format/example.ts';
import type { SchemaFailure } from '../../src/format/schema-failure.ts';
import { problemOf } from '../../src/format/schema-problem.ts';
import {
  aboutMissing,
  aboutType,
  allowedValues,
  expectedType,
  fieldOf,
  inWords,
  meantValue,
} from '../../src/format/schema-words.ts';
import { exampleOfValue } from './example-of-value.ts';

const failure = (known: Partial<SchemaFailure>): SchemaFailure => ({
  pointer: '/messages/0/content',
  keyword: 'type',
  params: {},
  value: undefined,
  node: {},
  rule: 'schema',
  ...known,
});

it.each([
  ['', 'The record'],
  ['/messages/0', 'messages[0]'],
])('the field at %j is %s', (pointer, words) => {
  expect(fieldOf({ pointer })).toBe(words);
});

it.each<[readonly string[], string]>([
  [[], ''],
  [['a'], 'a'],
  [['a', 'b'], 'a and b'],
  [['a', 'b', 'c'], 'a, b and c'],
])('%j is %j in words', (items, words) => {
  expect(inWords(items, 'and')).toBe(words);
  expect(inWords(items, 'or')).toBe(words.replace(' and ', ' or '));
});

it.each<[unknown, string, string]>([
  ['string', '/a', 'a text'],
  ['object', '/a', 'an object'],
  ['boolean', '/a', 'true or false'],
  ['integer', '/a', 'a whole number'],
  ['number', '/a', 'a number'],
  ['null', '/a', 'null'],
  ['array', '/a', 'an array'],
  ['array', '/messages/0/content', 'an array of parts'],
  [['string', 'array', 'null'], '/messages/0/content', 'a text, an array of parts or null'],
  ['other', '/a', 'other'],
])('the type %j at %s is %s', (type, pointer, words) => {
  expect(expectedType(failure({ pointer, params: { type } }))).toBe(words);
});

it.each<[JsonObject, readonly string[]]>([
  [{ values: ['a', 1] }, ['a', '1']],
  [{ allowedValues: ['a', null], allowedValue: 'b' }, ['a', 'null']],
  [{ allowedValue: 'function' }, ['function']],
  [{}, []],
  [{ values: 'a' }, []],
])('%j allows %j', (params, values) => {
  expect(allowedValues(failure({ params }))).toEqual(values);
});

describe('meantValue', () => {
  const roles = ['system', 'user', 'assistant', 'tool'];
  const types = ['text', 'image_url', 'refusal'];
  it.each<[string, readonly string[], unknown]>([
    ['user', roles, 'human'],
    ['user', roles, 'Customer'],
    ['user', roles, 'usr'],
    ['user', ['user'], 'client'],
    ['user', ['user'], 'person'],
    ...['bot', 'ai', 'gpt', 'model', 'chatbot', 'agent', 'chatgpt', 'llm'].map(
      (name): [string, readonly string[], unknown] => ['assistant', roles, name],
    ),
    ...['observation', 'tool_response', 'tool_result', 'ipython'].map((name): [string, readonly string[], unknown] => [
      'tool',
      roles,
      name,
    ]),
    ['system', roles, 'instruction'],
    ['system', roles, 'context'],
    ['image_url', types, 'image'],
  ])('did you mean %s: %j, %j', (meant, values, value) => {
    expect(meantValue(failure({ params: { values }, value }))).toBe(` Did you mean "${meant}"?`);
  });

  it.each([
    ['input_text', 'text'],
    ['output_text', 'text'],
    ['input_image', 'image_url'],
  ])('%s is a type of the Responses API', (value, meant) => {
    expect(meantValue(failure({ params: { values: types }, value }))).toBe(
      ` Did you mean "${meant}" (that is a type of the Responses API)?`,
    );
  });

  it.each<[string, string, unknown]>([
    ['', '/messages/0/role', 'boss'],
    ['', '/messages/0/role', 7],
    ['', '/tools/0/type', 7],
    [' Fine-tuning knows function tools only: leave other tools out.', '/tools/0/type', 'web_search'],
    [' Only the assistant refuses.', '/messages/0/content/0/type', 'refusal'],
  ])('%j at %s of %j', (words, pointer, value) => {
    expect(meantValue(failure({ pointer, params: { values: ['function'] }, value }))).toBe(words);
  });

  it('does not offer what is not allowed', () => {
    expect(meantValue(failure({ params: { values: ['system'] }, value: 'human' }))).toBe('');
  });
});

describe('aboutMissing', () => {
  const flat = ' This is the flat form of the Responses API: wrap it as {"type": "function", "function": {"name": …}}.';
  const about = (pointer: string, value: unknown, missing: readonly string[], format: RowFormat = 'chat') =>
    aboutMissing(failure({ pointer, value }), exampleOfValue({}, format), missing);

  it.each<[string, unknown, readonly string[], string]>([
    ['/messages/0', 'text', ['content'], ''],
    ['/messages/0', { role: 'user' }, ['content'], ''],
    ['/tools/0', { name: 'f' }, ['function'], flat],
    ['/tools/0', {}, ['function'], ''],
    ['/input/tools/0', { name: 'f' }, ['function'], flat],
    ['/messages/0/tool_calls/1', { name: 'f' }, ['function'], ' Put name and arguments inside "function".'],
    ['/messages/0/tool_calls/1', {}, ['function'], ''],
    [
      '/functions/0',
      { function: {} },
      ['name'],
      ' Entries of "functions" are not wrapped: take the inner object, or rename "functions" to "tools".',
    ],
    ['/functions/0', { function: 'f' }, ['name'], ''],
    ['/messages/0', { role: 'user', contnt: 'Hi' }, ['content'], ' Did you mean "content" where it says "contnt"?'],
    ['/messages/0', { rol: 'user', content: 'Hi' }, ['role'], ' Did you mean "role" where it says "rol"?'],
    [
      '/messages/0',
      { role: 'user', nam: 'Ann', contnt: '' },
      ['id', 'name'],
      ' Did you mean "name" where it says "nam"?',
    ],
    ['/messages/0', { role: 'tool', content: 'ok' }, ['tool_call_id'], ' Repeat the id of the call that it answers.'],
    ['', {}, ['messages'], ''],
    ['', { mesages: [] }, ['messages'], ' Did you mean "messages" where it says "mesages"?'],
    ['', { a: 1 }, ['messages'], ' It holds "a"; a training example is a conversation in "messages".'],
    ['', { a: 1 }, ['prompt'], ''],
    ['/x', { a: 1 }, ['messages'], ''],
    [
      '',
      { a: 1, b: 2, c: 3, d: 4, e: 5, f: 6 },
      ['messages'],
      ' It holds "a", "b", "c", "d" and "e"; a training example is a conversation in "messages".',
    ],
  ])('at %j of %j without %j: %j', (pointer, value, missing, words) => {
    expect(about(pointer, value, missing)).toBe(words);
  });

  it('takes a known key for itself only', () => {
    expect(about('', { prompt: 'x' }, ['prompts'], 'completion')).toBe('');
    expect(about('', { prompt: 'x' }, ['prompts'])).toBe(' Did you mean "prompts" where it says "prompt"?');
    expect(about('/messages/0', { role: 'user', name: 'x' }, ['names'])).toBe('');
    expect(about('/messages/0', { role: 'boss', name: 'x' }, ['names'])).toBe(
      ' Did you mean "names" where it says "name"?',
    );
  });
});

describe('aboutType', () => {
  const part = ' Write {"type": "text", "text": …}, or make the content one plain text.';
  const message = ' Write each message as {"role": …, "content": …}.';
  it.each<[string, unknown, JsonObject, string]>([
    ['/messages/0/content/0', 'Hi', {}, part],
    ['/messages/0/content/0', 'Hi', { alike: 1 }, ` 1 more entry is like it.${part}`],
    ['/messages/0/content/10', 'Hi', { alike: 2 }, ` 2 more entries are like it.${part}`],
    ['/messages/12', 'Hi', {}, message],
    ['/messages/0', 'Hi', { alike: 3 }, ` 3 more entries are like it.${message}`],
    ['/preferred_output/0', 'Hi', {}, message],
    ['/non_preferred_output/0', 'Hi', {}, message],
    ['/input/messages/0', 'Hi', {}, message],
    ['/my_messages/0', 'Hi', {}, ''],
    ['/messages/0/content', {}, {}, ' To train structured output, write the object as JSON text inside a string.'],
    ['/messages/0/content', null, {}, ' Remove the message, or give it its text.'],
    ['/messages/0/content', 7, {}, ' Put it in quotes.'],
    ['/messages', '[{}]', {}, ' It is JSON inside a string: write the value itself.'],
    ['/tools', ' {"a": 1}', {}, ' It is JSON inside a string: write the value itself.'],
    ['/tools', 'text {', {}, ''],
    ['/tools', {}, { type: 'array' }, ' Put square brackets around it.'],
    ['/tools', {}, { type: 'string' }, ''],
    ['/tools', 7, { type: 'array' }, ''],
    ['/tools', null, {}, ' Leave the key out instead.'],
    ['/tools/0', null, { alike: 1 }, ' 1 more entry is like it. Leave the key out instead.'],
    ['/tools/0', 7, { alike: 2 }, ' 2 more entries are like it.'],
  ])('at %s of %j with %j: %j', (pointer, value, params, words) => {
    expect(aboutType(failure({ pointer, value, params }))).toBe(words);
  });
});

it.each<[string, Partial<SchemaFailure>, string | undefined]>([
  ['minLength', {}, 'it is empty'],
  ['minProperties', {}, 'it holds nothing'],
  ['minItems', { value: [] }, undefined],
  ['minItems', { value: [1], node: { minItems: 2 } }, 'it has 1 of at least 2 entries'],
  ['maxItems', { value: [1, 2], node: { maxItems: 1 } }, undefined],
  ['maxItems', { pointer: '/a', value: [1, 2], node: { maxItems: 1 } }, 'it has 2 entries, and may have 1'],
  ['maxItems', { pointer: '/a', value: 'ab', node: { maxItems: 1 } }, 'it has 0 entries, and may have 1'],
  ['pattern', { node: { 'x-tunelint': { problem: 'it is odd' } } }, 'it is odd'],
  ['pattern', { node: { 'x-tunelint': { problem: 7 } } }, undefined],
  ['pattern', {}, undefined],
  ['format', { node: { 'x-tunelint': { problem: 'it is odd' } } }, undefined],
])('the problem of %s with %j: %s', (keyword, known, words) => {
  expect(problemOf(failure({ ...known, keyword }))).toBe(words);
});
