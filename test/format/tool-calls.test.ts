import { expect, it } from 'vitest';
import { textsOf } from '../../src/format/texts-of.ts';
import { declaredToolsOf, toolCallsOf } from '../../src/format/tool-calls.ts';
import { exampleOfValue } from './example-of-value.ts';

const message = {
  role: 'assistant',
  content: 'Hi',
  tool_calls: [
    'loose',
    { id: 'a', type: 'function', function: { name: 'f', arguments: '{}' } },
    { id: 7, type: 'custom', custom: { name: 7 } },
  ],
  function_call: { name: 'g', arguments: { a: 1 } },
};

it('reads the calls of a message', () => {
  const at = (pointer: string, body: string) => ({
    pointer,
    namePointer: `${pointer}${body}/name`,
    argumentsPointer: `${pointer}${body}/arguments`,
  });
  expect(toolCallsOf({ pointer: '/m', index: 0, role: 'assistant', message })).toEqual([
    { kind: 'function', id: 'a', name: 'f', arguments: '{}', ...at('/m/tool_calls/1', '/function') },
    { kind: 'custom', id: undefined, name: undefined, arguments: undefined, ...at('/m/tool_calls/2', '/custom') },
    { kind: 'legacy', id: undefined, name: 'g', arguments: { a: 1 }, ...at('/m/function_call', '') },
  ]);
});

it('reads what a record declares', () => {
  const [f, g] = [{ name: 'f' }, { name: 7 }];
  const holder = { tools: ['x', { function: f }], functions: [g, 'x'] };
  const declared = (base: string) => [
    { pointer: `${base}/tools/1/function`, name: 'f', definition: f },
    { pointer: `${base}/functions/0`, name: undefined, definition: g },
  ];
  expect(declaredToolsOf({ value: holder, format: 'tools' })).toEqual(declared(''));
  expect(declaredToolsOf({ value: { input: holder }, format: 'dpo' })).toEqual(declared('/input'));
  expect(declaredToolsOf({ value: { input: holder }, format: 'tools' })).toEqual([]);
});

it('gives the texts of a record with their places', () => {
  expect(textsOf(exampleOfValue({ messages: [message], note: 'x' }, 'tools'))).toEqual([
    { pointer: '/messages/0/content', text: 'Hi', role: 'assistant', kind: 'content' },
    { pointer: '/messages/0/tool_calls/1/function/arguments', text: '{}', role: 'assistant', kind: 'arguments' },
  ]);
  const field = (pointer: string, text: string) => ({ pointer, text, role: undefined, kind: 'field' });
  expect(textsOf(exampleOfValue({ prompt: 'a', completion: 'b', n: 7 }, 'completion'))).toEqual([
    field('/prompt', 'a'),
    field('/completion', 'b'),
  ]);
  expect(textsOf(exampleOfValue({ 'a/b': ['x', { c: 'y' }], d: 'z' }, 'alpaca'))).toEqual([
    field('/a~1b/0', 'x'),
    field('/a~1b/1/c', 'y'),
    field('/d', 'z'),
  ]);
});
