import { expect, it } from 'vitest';
import { callingStylesOf } from '../../src/format/calling-styles.ts';
import type { JsonObject, RowFormat } from '../../src/format/example.ts';
import { exampleOfValue } from './example-of-value.ts';

const user = { role: 'user', content: 'When?' };
const call = { role: 'assistant', tool_calls: [{}] };
const old = { role: 'assistant', function_call: {} };

it.each<[JsonObject, RowFormat, string | undefined, string | undefined]>([
  [{ messages: [user] }, 'chat', undefined, undefined],
  [{ messages: [user], tools: [{}] }, 'tools', '/tools', undefined],
  [{ messages: [user, call], tools: [{}] }, 'tools', '/tools', undefined],
  [{ messages: [user], functions: [{}] }, 'functions', undefined, '/functions'],
  [{ messages: [user, old], functions: [{}] }, 'functions', undefined, '/functions'],
  [{ messages: [user], tools: [{}], functions: [{}] }, 'tools', '/tools', '/functions'],
  [{ messages: [user], tools: [], functions: {} }, 'chat', undefined, undefined],
  [{ messages: [user, call, { role: 'tool' }, call] }, 'tools', '/messages/1/tool_calls', undefined],
  [{ messages: [user, { role: 'tool' }, call] }, 'tools', '/messages/1/role', undefined],
  [{ messages: [{ role: 'assistant', tool_calls: [] }] }, 'tools', undefined, undefined],
  [{ messages: [user, old, { role: 'function' }, old] }, 'functions', undefined, '/messages/1/function_call'],
  [{ messages: [user, { role: 'function' }, old] }, 'functions', undefined, '/messages/1/role'],
  [{ messages: [{ role: 'assistant', function_call: 'auto' }] }, 'functions', undefined, undefined],
  [{ messages: [call, old] }, 'tools', '/messages/0/tool_calls', '/messages/1/function_call'],
  [{ input: { messages: [user], tools: [{}] } }, 'dpo', '/input/tools', undefined],
  [{ input: { messages: [user], functions: [{}] } }, 'dpo', undefined, '/input/functions'],
  [{ input: { messages: [user] }, tools: [{}] }, 'dpo', undefined, undefined],
  [{ input: 'x', tools: [{}] }, 'dpo', '/tools', undefined],
  [{ messages: [user], input: { tools: [{}] } }, 'chat', undefined, undefined],
  [{ input: { messages: [user] }, preferred_output: [call] }, 'dpo', '/preferred_output/0/tool_calls', undefined],
])('%j as %s', (value, format, tools, functions) => {
  expect(callingStylesOf(exampleOfValue(value, format))).toEqual({ tools, functions });
});
