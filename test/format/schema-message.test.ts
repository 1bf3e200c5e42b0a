import { expect, it } from 'vitest';
import type { JsonObject } from '../../src/format/example.ts';
import type { SchemaFailure } from '../../src/format/schema-failure.ts';
import { schemaMessage } from '../../src/format/schema-message.ts';
import { exampleOfValue } from './example-of-value.ts';

const outcome = 'the file is refused';
const said = (known: Partial<SchemaFailure>, value: JsonObject = {}) =>
  schemaMessage(
    { pointer: '/messages/0', keyword: 'type', params: {}, value: undefined, node: {}, rule: 'schema', ...known },
    exampleOfValue(value, 'tools'),
    outcome,
  );

it.each<[Partial<SchemaFailure>, unknown]>([
  [
    { keyword: 'required', params: { missing: ['role', 'content'] }, value: {} },
    { messageId: 'missing', data: { where: 'messages[0]', outcome, keys: '"role" and "content"', hint: '' } },
  ],
  [
    { keyword: 'required', params: { missing: 'role' }, value: { rol: 'user' } },
    {
      messageId: 'missing',
      data: { where: 'messages[0]', outcome, keys: '"role"', hint: ' Did you mean "role" where it says "rol"?' },
    },
  ],
  [
    { keyword: 'required', value: {} },
    { messageId: 'missing', data: { where: 'messages[0]', outcome, keys: '', hint: '' } },
  ],
  [
    { params: { type: 'object' }, value: 'Hi' },
    {
      messageId: 'type',
      data: {
        where: 'messages[0]',
        outcome,
        expected: 'an object',
        actual: '"Hi"',
        hint: ' Write each message as {"role": …, "content": …}.',
      },
    },
  ],
  ...['discriminator', 'enum', 'const'].map((keyword): [Partial<SchemaFailure>, unknown] => [
    { keyword, pointer: '/messages/0/role', params: { allowedValues: ['user', 'tool'] }, value: 'usr' },
    {
      messageId: 'value',
      data: {
        where: 'messages[0].role',
        outcome,
        expected: '"user" or "tool"',
        actual: '"usr"',
        hint: ' Did you mean "user"?',
      },
    },
  ]),
  [{ keyword: 'minLength' }, { messageId: 'other', data: { where: 'messages[0]', problem: 'it is empty' } }],
  [
    { keyword: 'minItems', value: [] },
    { messageId: 'empty', data: { where: 'messages[0]', outcome } },
  ],
  [
    { keyword: 'maxItems', pointer: '/messages/0/content', value: [1, 2] },
    { messageId: 'refusalParts', data: { where: 'messages[0].content' } },
  ],
  [
    { keyword: 'anyOf', value: { role: 'assistant', tool_call: [] } },
    {
      messageId: 'silent',
      data: { where: 'messages[0]', hint: ' Did you mean "tool_calls" where it says "tool_call"?' },
    },
  ],
  [
    { keyword: 'anyOf', value: { role: 'assistant', contents: 'Hi' } },
    { messageId: 'silent', data: { where: 'messages[0]', hint: ' Did you mean "content" where it says "contents"?' } },
  ],
  [
    { keyword: 'uniqueItems', pointer: '' },
    { messageId: 'other', data: { where: 'The record', problem: 'uniqueItems' } },
  ],
])('%j', (failure, message) => {
  expect(said(failure)).toEqual(message);
});

it('tells the odd name of a function once, where it is declared', () => {
  const name = 'find hours';
  const declares = { tools: [{ type: 'function', function: { name } }] };
  const [call, tool, old] = ['/messages/0/tool_calls/0/function/name', '/tools/0/function/name', '/functions/0/name'];
  const message = (where: string) => ({ messageId: 'functionName', data: { where, outcome, actual: '"find hours"' } });
  const at = (pointer: string, value: JsonObject) => said({ keyword: 'pattern', pointer, value: name }, value);
  expect(at(call, declares)).toBeUndefined();
  expect(at(call, {})).toEqual(message('messages[0].tool_calls[0].function.name'));
  expect(at(call, { tools: [{ function: { name: 'x' } }] })).toEqual(
    message('messages[0].tool_calls[0].function.name'),
  );
  expect(at(tool, declares)).toEqual(message('tools[0].function.name'));
  expect(at(old, { functions: [{ name }] })).toEqual(message('functions[0].name'));
});
