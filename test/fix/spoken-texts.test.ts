import { describe, expect, it } from 'vitest';
import { spokenTexts } from '../../src/fix/spoken-texts.ts';
import type { RowFormat } from '../../src/format/example.ts';

const spoken = (value: Record<string, unknown>, format: RowFormat) => Object.fromEntries(spokenTexts(value, format));
const said = (...messages: unknown[]) => spoken({ messages }, 'chat');

describe('spokenTexts of a message', () => {
  it('are its role, its name, what it says and what it answers', () => {
    expect(
      said({ role: 'user', name: 'ann', content: 'Hi', refusal: 'No.', tool_call_id: 'c1', audio: 'x' }),
    ).toStrictEqual({
      'messages.0.role': 'user',
      'messages.0.name': 'ann',
      'messages.0.refusal': 'No.',
      'messages.0.tool_call_id': 'c1',
      'messages.0.content': 'Hi',
    });
  });

  it('are undefined where a text should be and is none, and nothing where nothing is', () => {
    const odd = (value: unknown) =>
      said({ role: value, name: value, content: value, refusal: value, tool_call_id: value });
    const names = ['role', 'name', 'refusal', 'tool_call_id', 'content'].map((name) => `messages.0.${name}`);
    for (const value of [7, false, { text: 'a' }])
      expect(odd(value)).toStrictEqual(Object.fromEntries(names.map((name) => [name, undefined])));
    expect(odd(null)).toStrictEqual({});
    expect(odd(undefined)).toStrictEqual({});
    // Only of content an empty text is the same as none.
    expect(Object.keys(odd(''))).toStrictEqual(names.slice(0, -1));
  });

  it('are the parts of its content, one by one', () => {
    const image = { type: 'image_url', image_url: { url: 'data:' } };
    expect(said({ content: [{ type: 'text', text: 'a' }, image, { text: 7 }, 'b', null, { text: '' }] })).toStrictEqual(
      {
        'messages.0.content.0': 'a',
        'messages.0.content.1': JSON.stringify(image),
        'messages.0.content.2': '{"text":7}',
        'messages.0.content.3': '"b"',
        'messages.0.content.4': 'null',
        'messages.0.content.5': '',
      },
    );
    expect(said({ content: [] })).toStrictEqual({});
  });

  it('are its calls, each with its id, its name and its arguments', () => {
    const message = {
      tool_calls: [
        { id: 'c1', type: 'function', function: { name: 'rain', arguments: '{}' } },
        null,
        { id: 7, function: { name: null, arguments: { a: 1 } } },
        { function: 'rain' },
        { function: [{ name: 'rain' }] },
      ],
      function_call: { name: 'wind', arguments: '{"a":1}' },
    };
    expect(said(message)).toStrictEqual({
      'messages.0.call.0.id': 'c1',
      'messages.0.call.0.name': 'rain',
      'messages.0.call.0.arguments': '{}',
      'messages.0.call.2.id': undefined,
      'messages.0.call.2.arguments': undefined,
      'messages.0.function_call.name': 'wind',
      'messages.0.function_call.arguments': '{"a":1}',
    });
    expect(said({ tool_calls: { id: 'c1' }, function_call: 'wind' })).toStrictEqual({});
  });

  it('are counted with those that are no messages', () => {
    expect(said('no message', { role: 'user' })).toStrictEqual({ 'messages.1.role': 'user' });
  });

  it.each([
    [undefined, { 'messages.0.trained': 'yes' }],
    [1, { 'messages.0.trained': 'yes' }],
    [0, { 'messages.0.trained': 'no' }],
    ['1', { 'messages.0.trained': undefined }],
    [null, { 'messages.0.trained': undefined }],
    [true, { 'messages.0.trained': undefined }],
    [0.5, { 'messages.0.trained': undefined }],
  ])('say of an answer with weight %j whether it is trained', (weight, expected) => {
    expect(said({ role: 'assistant', weight })).toStrictEqual({ 'messages.0.role': 'assistant', ...expected });
    expect(said({ role: 'user', weight })).toStrictEqual({ 'messages.0.role': 'user' });
  });
});

describe('spokenTexts of a record', () => {
  const tools = [{ type: 'function', function: { name: 'rain' } }];

  it('of preferences are those of its three lists, of which none has weights', () => {
    const record = {
      input: { messages: [{ role: 'user', content: 'Tea?' }], tools, parallel_tool_calls: true },
      preferred_output: [{ role: 'assistant', content: 'Rooibos.' }],
      non_preferred_output: [{ role: 'assistant', content: 'Tea.', weight: 1 }],
      tools: [],
      functions: [],
    };
    expect(spoken(record, 'dpo')).toStrictEqual({
      'input.0.role': 'user',
      'input.0.content': 'Tea?',
      'preferred_output.0.role': 'assistant',
      'preferred_output.0.content': 'Rooibos.',
      'non_preferred_output.0.role': 'assistant',
      'non_preferred_output.0.content': 'Tea.',
      tools: JSON.stringify(tools),
    });
    expect(spoken({ input: { functions: tools } }, 'dpo')).toStrictEqual({ functions: JSON.stringify(tools) });
  });

  it.each(['tools', 'functions'])('are the declared %s as one text, where they are a list', (key) => {
    expect(spoken({ messages: [], [key]: tools }, 'tools')).toStrictEqual({ [key]: JSON.stringify(tools) });
    expect(spoken({ messages: [], input: 'x', [key]: [] }, 'tools')).toStrictEqual({ [key]: '[]' });
    expect(spoken({ messages: [], [key]: { name: 'rain' } }, 'tools')).toStrictEqual({});
  });

  it('of reinforcement are its other fields too', () => {
    const record = {
      messages: [{ role: 'user', content: 'Is 7 prime?' }],
      answer: 'yes',
      checks: [1, null],
      none: null,
    };
    expect(spoken(record, 'rft')).toStrictEqual({
      'messages.0.role': 'user',
      'messages.0.content': 'Is 7 prime?',
      'row.answer': '"yes"',
      'row.checks': '[1,null]',
      'row.none': 'null',
    });
    expect(Object.keys(spoken(record, 'vision'))).toStrictEqual(['messages.0.role', 'messages.0.content']);
  });

  it.each<RowFormat>(['completion', 'foreign', 'sharegpt', 'trl-prompt'])('of %s are its members', (format) => {
    const record = { prompt: 'a', completion: '', messages: [{ role: 'user' }], tools, n: 1.5, none: null };
    expect(spoken(record, format)).toStrictEqual({
      prompt: 'a',
      completion: '',
      messages: '[{"role":"user"}]',
      tools: JSON.stringify(tools),
      n: '1.5',
      none: 'null',
    });
  });

  it('of nothing are none', () => {
    expect(spoken({}, 'chat')).toStrictEqual({});
    expect(spoken({}, 'completion')).toStrictEqual({});
  });
});
