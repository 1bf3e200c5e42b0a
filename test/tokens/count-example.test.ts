import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { conversationsOf } from '../../src/format/conversations.ts';
import type { FormatId, JsonObject } from '../../src/format/example.ts';
import { declaredToolsOf } from '../../src/format/tool-calls.ts';
import { countExample } from '../../src/tokens/count-example.ts';
import { loadCounter } from '../../src/tokens/load-counter.ts';
import { renderTools } from '../../src/tokens/render-tools.ts';
import { buildPng } from '../image/build-png.ts';
import { countRow } from './count-rows.ts';
import { modelOf } from './model.ts';

const counter = await loadCounter('o200k_base');
const T = counter.count;

const system = { role: 'system', content: 'You answer questions about the weather.' };
const user = { role: 'user', content: 'Will it rain in Bergen tomorrow?' };
const answer = { role: 'assistant', content: 'Yes, from noon on.' };
const tools = [
  {
    type: 'function',
    function: {
      name: 'get_forecast',
      description: 'Forecast for one day.',
      parameters: { type: 'object', properties: { city: { type: 'string' } }, required: ['city'] },
    },
  },
];
const TOOLS_TEXT =
  '# Tools\n\n## functions\n\nnamespace functions {\n\n// Forecast for one day.\n' +
  'type get_forecast = (_: { city: string }) => any;\n\n} // namespace functions';
const call = (id: string, city: string) => ({
  id,
  type: 'function',
  function: { name: 'get_forecast', arguments: `{"city": "${city}"}` },
});

describe('supervised examples', () => {
  it('cost three tokens per message beside role and content, and one in the end', () => {
    const tokens = countRow({ messages: [system, user, answer] }, counter);
    const sum = 3 * 4 + T(system.content) + T(user.content) + T(answer.content);
    expect(tokens.billed).toEqual({ low: sum + 1, high: sum + 1 });
    expect(tokens.longest).toBe(sum + 1);
    expect(tokens.accuracy).toBe('exact');
    expect(tokens.learned).toBe(T(answer.content) + 1);
    expect(tokens.messages.map(({ pointer }) => pointer)).toEqual(['/messages/0', '/messages/1', '/messages/2']);
    expect(tokens.messages.reduce((all, message) => all + message.tokens, 0)).toBe(tokens.longest - 1);
  });

  it('count a name together with a colon', () => {
    const named = countRow({ messages: [{ ...user, name: 'user' }, answer] }, counter);
    expect(named.longest - countRow({ messages: [user, answer] }, counter).longest).toBe(T(':user'));
  });

  it('bill answers of weight 0 and do not learn them', () => {
    const tokens = countRow({ messages: [user, { ...answer, weight: 0 }, user, { ...answer, weight: 1 }] }, counter);
    expect(tokens.longest).toBe(4 * 4 + 2 * T(user.content) + 2 * T(answer.content) + 1);
    expect(tokens.learned).toBe(T(answer.content) + 1);
    expect(tokens.messages.map(({ trained }) => trained)).toEqual([false, false, false, true]);
  });

  it('add the texts of parts', () => {
    const parts = [
      { type: 'text', text: 'Will it rain' },
      { type: 'text', text: 'in Bergen tomorrow?' },
    ];
    const tokens = countRow({ messages: [{ role: 'user', content: parts }, answer] }, counter);
    expect(tokens.longest).toBe(8 + T('Will it rain') + T('in Bergen tomorrow?') + T(answer.content) + 1);
  });

  it('read tools behind the system text, and end shorter with a call', () => {
    const tokens = countRow(
      { messages: [system, user, { role: 'assistant', tool_calls: [call('a', 'Bergen')] }], tools },
      counter,
      'tools',
    );
    const called = 4 + T(' to=functions.get_forecast') + T('{"city": "Bergen"}');
    expect(tokens.longest).toBe(4 + T(`${system.content}\n\n${TOOLS_TEXT}`) + 4 + T(user.content) + called - 2);
    expect(tokens.accuracy).toBe('close');
    expect(tokens.learned).toBe(called);
    expect(tokens.messages.reduce((all, message) => all + message.tokens, 0)).toBe(tokens.longest + 1);
  });

  it('put tools into an entry of their own where there is no system message', () => {
    const tokens = countRow({ messages: [user, answer], tools }, counter, 'tools');
    expect(tokens.messages[0]).toEqual({
      pointer: '/tools',
      tools: expect.any(Number),
      role: 'system',
      tokens: 3 + T(TOOLS_TEXT),
      trained: false,
      learned: 0,
    });
  });

  it('know what a recursive tool costs at the least', () => {
    const node = { type: 'object', properties: { next: { $ref: '#/$defs/node' }, label: { type: 'string' } } };
    const parameters = { type: 'object', properties: { head: { $ref: '#/$defs/node' } }, $defs: { node } };
    const recursive = [{ type: 'function', function: { name: 'walk', parameters } }];
    const text = (type: string) =>
      `# Tools\n\n## functions\n\nnamespace functions {\n\ntype walk = (_: { head?: ${type} }) => any;\n\n} // namespace functions`;
    const most = T(text('{ next?: any, label?: string }'));
    const least = T(text('any'));
    const own = countRow({ messages: [user, answer], tools: recursive }, counter, 'tools');
    expect(own.accuracy).toBe('estimate');
    expect(own.billed).toEqual({ low: own.longest, high: own.longest });
    expect(own.messages[0]).toMatchObject({ pointer: '/tools', tokens: 3 + most, unsure: most - least });
    const carried = countRow({ messages: [system, user, answer], tools: recursive }, counter, 'tools');
    expect(carried.messages[0]).toMatchObject({
      pointer: '/messages/0',
      tokens: 3 + T('system') + T(`${system.content}\n\n${text('{ next?: any, label?: string }')}`) - 1,
      unsure: most - least,
    });
  });

  it('count a list of tools once, however many rows have it', () => {
    const defs = Array.from({ length: 40 }, (_, n) => {
      const next = { $ref: `#/$defs/d${n + 1}` };
      return [`d${n}`, { type: 'object', properties: { first: next, second: next } }] as const;
    });
    const parameters = { type: 'object', properties: { a: { $ref: '#/$defs/d0' } }, $defs: Object.fromEntries(defs) };
    const row = JSON.stringify({ tools: [{ type: 'function', function: { name: 'walk', parameters } }] });
    const rowOf = (n: number): JsonObject => ({
      messages: [{ ...system, content: `Row ${n}.` }, user, answer],
      ...(JSON.parse(row) as JsonObject),
    });
    let longest = 0;
    const noting = {
      ...counter,
      count: (text: string) => {
        longest = Math.max(longest, text.length);
        return T(text);
      },
    };
    countRow(rowOf(0), noting, 'tools');
    expect(longest).toBeGreaterThan(100_000);
    longest = 0;
    for (let n = 1; n <= 20; n++) countRow(rowOf(n), noting, 'tools');
    expect(longest).toBeLessThan(100);
    // Written once as well: the same tools in another row are the same object.
    const rendered = () => renderTools(declaredToolsOf({ value: rowOf(0), format: 'tools' }));
    expect(rendered()).toBe(rendered());
  });

  it('count results by the name of the call', () => {
    const result = { role: 'tool', tool_call_id: 'a', content: '{"rain": true}' };
    const tokens = countRow(
      { messages: [user, { role: 'assistant', tool_calls: [call('a', 'Bergen')] }, result, answer], tools },
      counter,
      'tools',
    );
    expect(tokens.messages[3]).toMatchObject({
      pointer: '/messages/2',
      tokens: 5 + T('get_forecast') + T('{"rain": true}'),
    });
    expect(tokens.accuracy).toBe('close');
  });

  it('merge parallel calls and their results', () => {
    const results = ['a', 'b'].map((id) => ({
      role: 'tool',
      tool_call_id: id,
      content: id === 'a' ? '{"rain":true}' : 'dry',
    }));
    const calls = { role: 'assistant', tool_calls: [call('a', 'Bergen'), call('b', 'Oslo')] };
    const tokens = countRow({ messages: [user, calls, ...results, answer], tools }, counter, 'tools');
    const uses = ['Bergen', 'Oslo'].map(
      (city) => `{"recipient_name":"functions.get_forecast","parameters":{"city":"${city}"}}`,
    );
    expect(tokens.messages.map(({ pointer }) => pointer)).toEqual([
      '/tools',
      ...[0, 1, 2, 4].map((index) => `/messages/${index}`),
    ]);
    expect(tokens.messages[2]?.tokens).toBe(
      4 + T(' to=multi_tool_use.parallel') + T(`{"tool_uses":[${uses.join(',')}]}`),
    );
    expect(tokens.messages[3]?.tokens).toBe(10 + T('[{"rain": true}, "dry"]'));
    expect(tokens.accuracy).toBe('estimate');
  });

  it('know the size of an inline image and give a range for a remote one', () => {
    const png = buildPng({ width: 640, height: 480 });
    const model = modelOf({ image: { kind: 'tile', base: 85, tile: 170 } });
    const row = (url: string): JsonObject => ({
      messages: [{ role: 'user', content: [{ type: 'image_url', image_url: { url } }] }, answer],
    });
    const inline = countRow(row(`data:image/png;base64,${png.toString('base64')}`), counter, 'vision', model);
    expect(inline.longest).toBe(8 + 425 + T(answer.content) + 1);
    expect(inline.accuracy).toBe('estimate');
    const remote = countRow(row('https://img.example.org/harbour.jpg'), counter, 'vision', model);
    expect(remote.billed).toEqual({ low: inline.longest - 425 + 85, high: inline.longest - 425 + 1445 });
    expect(remote.longest).toBe(remote.billed.high);
    expect(remote.accuracy).toBe('range');
  });
});

describe('other formats', () => {
  it('give preference pairs as a range, with the longer answer compared with the limit', () => {
    const other = { role: 'assistant', content: 'I would rather not say anything about the weather in Bergen.' };
    const value = { input: { messages: [user] }, preferred_output: [answer], non_preferred_output: [other] };
    const tokens = countRow(value, counter, 'dpo');
    const [input, first, second] = [4 + T(user.content), 4 + T(answer.content), 4 + T(other.content)];
    expect(tokens.billed).toEqual({ low: input + first + second + 1, high: 2 * input + first + second + 2 });
    expect(tokens.longest).toBe(input + second + 1);
    expect(tokens.learned).toBe(T(answer.content) + 1);
    expect(tokens.accuracy).toBe('range');
    expect(tokens.messages.map(({ pointer, trained }) => [pointer, trained])).toEqual([
      ['/input/messages/0', false],
      ['/non_preferred_output/0', true],
    ]);
  });

  it('count reinforcement prompts and learn nothing from them', () => {
    const tokens = countRow({ messages: [user], answer: 'yes' }, counter, 'rft', modelOf({ id: 'o4-mini-2025-04-16' }));
    expect(tokens).toMatchObject({ longest: 4 + T(user.content) + 2, learned: 0, accuracy: 'estimate' });
  });

  it('count completions as they are', () => {
    const tokens = countRow({ prompt: 'Rain in Bergen?', completion: ' yes' }, counter, 'completion');
    expect(tokens).toMatchObject({ longest: T('Rain in Bergen?') + T(' yes'), learned: T(' yes') });
  });

  it('leave foreign shapes alone', () => {
    const value = { conversations: [{ from: 'human', value: 'hello' }] };
    expect(countExample({ value, format: 'foreign', conversations: [] }, counter, modelOf())).toBeUndefined();
    expect(
      countExample({ value: { messages: [] }, format: 'chat', conversations: [] }, counter, modelOf()),
    ).toBeUndefined();
  });
});

describe('ill-typed records', () => {
  const formats: readonly FormatId[] = ['chat', 'tools', 'functions', 'vision', 'dpo', 'rft', 'completion'];
  const KEYS = [
    'role',
    'content',
    'name',
    'tool_calls',
    'function_call',
    'function',
    'arguments',
    'tool_call_id',
    'id',
    'type',
  ];
  const MORE = [
    'text',
    'image_url',
    'url',
    'detail',
    'parameters',
    'properties',
    'required',
    'items',
    'enum',
    'anyOf',
    '$ref',
  ];
  const TOP = [
    'messages',
    'tools',
    'functions',
    'input',
    'preferred_output',
    'non_preferred_output',
    'prompt',
    'completion',
  ];
  const key = fc.constantFrom(...KEYS, ...MORE, ...TOP, '__proto__', 'constructor', 'default', 'description', 'title');
  const leaf = fc.oneof(
    fc.constantFrom<unknown>(
      'assistant',
      'tool',
      'system',
      'user',
      'function',
      'array',
      'object',
      '#/properties/url',
      '#',
      null,
      true,
      0,
    ),
    fc.string({ maxLength: 8 }),
    fc.double(),
  );
  const { value } = fc.letrec((tie) => ({
    value: fc.oneof(
      { depthSize: 'small', withCrossShrink: true },
      leaf,
      fc.array(tie('value'), { maxLength: 4 }),
      tie('object'),
    ),
    object: fc.dictionary(key, tie('value'), { maxKeys: 7, noNullPrototype: true }),
  }));

  it('never throw, and never give a number that is none', () => {
    const messages = fc.array(fc.dictionary(key, value, { maxKeys: 6 }), { maxLength: 4 });
    const record = fc.oneof(
      fc.record({ messages, tools: value, functions: value }),
      fc.record({
        input: fc.record({ messages, tools: value }),
        preferred_output: messages,
        non_preferred_output: value,
      }),
      fc.dictionary(key, value),
    );
    fc.assert(
      fc.property(record, fc.constantFrom(...formats), (given, format) => {
        const row = given as JsonObject;
        const tokens = countExample(
          { value: row, format, conversations: conversationsOf(row, format) },
          counter,
          modelOf(),
        );
        if (tokens === undefined) return;
        expect(Number.isSafeInteger(tokens.longest) && tokens.billed.low <= tokens.billed.high).toBe(true);
        const sum = tokens.messages.reduce((all, message) => all + message.tokens, 0);
        expect(Math.abs(tokens.longest - sum)).toBeLessThanOrEqual(3);
      }),
      { numRuns: 3000 },
    );
  });
});
