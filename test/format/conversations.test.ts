import { describe, expect, it } from 'vitest';
import { conversationsOf } from '../../src/format/conversations.ts';
import type { JsonObject, RowFormat } from '../../src/format/example.ts';

/** `kind pointer: role…` of each list. */
const shown = (value: JsonObject, format: RowFormat) =>
  conversationsOf(value, format).map(
    ({ kind, pointer, messages }) => `${kind} ${pointer}: ${messages.map(({ role }) => role).join(' ')}`,
  );

const [u, a] = [{ role: 'user' }, { role: 'assistant' }];
const every = {
  messages: [u],
  conversations: [u],
  contents: [u],
  prompt: [u],
  completion: [a],
  chosen: [a],
  rejected: [a, a],
  input: { messages: [u] },
  preferred_output: [a],
  non_preferred_output: [a, a],
};

describe('conversationsOf', () => {
  it.each<[RowFormat, readonly string[]]>([
    ['chat', ['messages /messages: user']],
    ['tools', ['messages /messages: user']],
    ['rft', ['messages /messages: user']],
    ['completion', []],
    ['foreign', []],
    ['text', []],
    ['alpaca', []],
    ['alpaca-preference', []],
    ['sharegpt', ['messages /conversations: ']],
    ['sharegpt-preference', ['messages /conversations: ']],
    ['gemini', ['messages /contents: user']],
    ['gemini-preference', ['messages /contents: user']],
    ['converse', ['messages /messages: user']],
    ['converse-preference', ['messages /messages: user']],
    ['swift-preference', ['messages /messages: user']],
    ['trl-prompt', ['input /prompt: user', 'messages /completion: assistant']],
    [
      'trl-preference',
      [
        'input /prompt: user',
        'preferred_output /chosen: assistant',
        'non_preferred_output /rejected: assistant assistant',
        'preferred_output /completion: assistant',
      ],
    ],
    [
      'trl-unpaired',
      [
        'input /prompt: user',
        'preferred_output /chosen: assistant',
        'non_preferred_output /rejected: assistant assistant',
        'preferred_output /completion: assistant',
      ],
    ],
    [
      'dpo',
      [
        'input /input/messages: user',
        'preferred_output /preferred_output: assistant',
        'non_preferred_output /non_preferred_output: assistant assistant',
      ],
    ],
  ])('%s', (format, wanted) => {
    expect(shown(every, format)).toEqual(wanted);
  });

  it('leaves out what is no list', () => {
    expect(shown({ messages: { 0: u } }, 'chat')).toEqual([]);
    expect(shown({ input: [u], preferred_output: 'x' }, 'dpo')).toEqual([]);
    expect(shown({ messages: [] }, 'chat')).toEqual(['messages /messages: ']);
  });

  it('keeps the place of a message behind one that is no object', () => {
    expect(conversationsOf({ messages: ['x', u, null, { role: 7 }] }, 'chat')).toEqual([
      {
        kind: 'messages',
        pointer: '/messages',
        messages: [
          { pointer: '/messages/1', index: 1, role: 'user', message: u },
          { pointer: '/messages/3', index: 3, role: undefined, message: { role: 7 } },
        ],
      },
    ]);
  });
});

describe('roles of other trainers', () => {
  it.each([
    ['human', 'user'],
    ['gpt', 'assistant'],
    ['function_call', 'assistant'],
    ['observation', 'tool'],
    ['system', 'system'],
  ])('ShareGPT calls %s what is %s', (from, role) => {
    expect(shown({ conversations: [{ from }] }, 'sharegpt')).toEqual([`messages /conversations: ${role}`]);
  });

  it.each<[JsonObject, string]>([
    [{ role: 'user', parts: [{ text: 'Hi' }] }, 'user'],
    [{ parts: [{ text: 'Hi' }] }, 'user'],
    [{ parts: [{ functionResponse: {} }] }, 'tool'],
    [{ role: 'user', parts: [{ text: 'Hi' }, { functionResponse: {} }] }, 'tool'],
    [{ role: 'model', parts: [{ functionResponse: {} }] }, 'assistant'],
    [{ role: 'other', parts: [{ functionResponse: {} }] }, 'other'],
  ])('Gemini: %j is %s', (content, role) => {
    expect(shown({ contents: [content] }, 'gemini')).toEqual([`messages /contents: ${role}`]);
  });

  it.each<[JsonObject, string]>([
    [{ role: 'user', content: [{ text: 'Hi' }] }, 'user'],
    [{ role: 'user', content: [{ toolResult: {} }] }, 'tool'],
    [{ role: 'assistant', content: [{ toolResult: {} }] }, 'assistant'],
  ])('Converse: %j is %s', (message, role) => {
    expect(shown({ messages: [message] }, 'converse')).toEqual([`messages /messages: ${role}`]);
  });
});
