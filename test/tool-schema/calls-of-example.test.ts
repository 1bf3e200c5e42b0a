import { describe, expect, it } from 'vitest';
import type { JsonObject, RowFormat } from '../../src/format/example.ts';
import { callsOfExample } from '../../src/tool-schema/calls-of-example.ts';
import { exampleOfValue } from '../format/example-of-value.ts';

const call = (name: unknown, args: unknown) => ({ id: 'a', type: 'function', function: { name, arguments: args } });
const tool = (name: unknown) => ({
  type: 'function',
  function: { name, parameters: { type: 'object', properties: { n: { type: 'number' } } } },
});
const said = (...calls: readonly unknown[]) => ({ role: 'assistant', tool_calls: calls });
const shown = (value: JsonObject, format: RowFormat = 'tools') =>
  callsOfExample(exampleOfValue(value, format)).map(({ call, conversation, text, parsed, tool, violations }) => [
    call.pointer,
    conversation,
    text,
    parsed?.kind,
    tool?.pointer,
    violations.map(({ kind, path }) => `${kind} ${path}`),
  ]);

describe('callsOfExample', () => {
  it('reads each call and holds it against its tool', () => {
    const messages = [said(call('f', '{"n":"x"}'), call('g', '{"n":"x"}')), said(call('f', '{"n":1}'), call('f', '['))];
    expect(shown({ messages, tools: [tool('f'), tool(7)] })).toEqual([
      ['/messages/0/tool_calls/0', 'messages', '{"n":"x"}', 'object', '/tools/0/function', ['type /n']],
      ['/messages/0/tool_calls/1', 'messages', '{"n":"x"}', 'object', undefined, []],
      ['/messages/1/tool_calls/0', 'messages', '{"n":1}', 'object', '/tools/0/function', []],
      ['/messages/1/tool_calls/1', 'messages', '[', 'not-json', '/tools/0/function', []],
    ]);
  });

  it('does not read arguments that are no text', () => {
    expect(shown({ messages: [said(call('f', { n: 'x' }))], tools: [tool('f')] })).toEqual([
      ['/messages/0/tool_calls/0', 'messages', '', undefined, '/tools/0/function', []],
    ]);
  });

  it('knows no tool of a name that is missing, or declared twice', () => {
    const messages = [said(call('f', '{}'), call(undefined, '{}'))];
    expect(shown({ messages, tools: [tool('f'), tool('f'), tool(undefined)] }).map((each) => each[4])).toEqual([
      undefined,
      undefined,
    ]);
  });

  it('leaves out custom calls and those of others than the assistant', () => {
    const custom = { id: 'c', type: 'custom', custom: { name: 'f', input: 'x' } };
    expect(shown({ messages: [said(custom), { ...said(call('f', '{}')), role: 'user' }] })).toEqual([]);
  });

  it('leaves out the answer that is not preferred', () => {
    const answer = [said(call('f', '{}'))];
    const value = { input: { messages: [] }, preferred_output: answer, non_preferred_output: answer };
    expect(shown(value, 'dpo').map((each) => each[1])).toEqual(['preferred_output']);
  });

  it('reads a record once', () => {
    const example = exampleOfValue({ messages: [said(call('f', '{}'))] }, 'tools');
    expect(callsOfExample(example)).toBe(callsOfExample(example));
  });
});
