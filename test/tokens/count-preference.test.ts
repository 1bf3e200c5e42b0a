import { describe, expect, it } from 'vitest';
import { conversationsOf } from '../../src/format/conversations.ts';
import type { FormatId, JsonObject } from '../../src/format/example.ts';
import { alikeTokens } from '../../src/tokens/alike-tokens.ts';
import { contentPieces } from '../../src/tokens/content-pieces.ts';
import { contentOf, imagesTokens, textTokens } from '../../src/tokens/content-tokens.ts';
import { countCompletion } from '../../src/tokens/count-completion.ts';
import { countExample } from '../../src/tokens/count-example.ts';
import { countForeign } from '../../src/tokens/count-foreign.ts';
import { LETTERS } from './letters.ts';
import { modelOf } from './model.ts';

const count = (value: JsonObject, format: FormatId = 'chat', model = modelOf()) =>
  countExample({ value, format, conversations: conversationsOf(value, format) }, LETTERS, model);
const say = (content: unknown, more: object = {}) => ({ role: 'assistant', content, ...more });
const ask = (content: unknown) => ({ role: 'user', content });
const image = (url: string) => ({ type: 'image_url', image_url: { url, detail: 'low' } });
const tools = [{ type: 'function', function: { name: 'f', parameters: {} } }];
const call = { id: 'a', type: 'function', function: { name: 'f', arguments: '{}' } };

describe('countExample', () => {
  it('adds one token to the messages of a conversation', () => {
    const row = { messages: [ask('ab'), say('abc'), ask('a'), say('ab', { weight: 0 })] };
    expect(count(row)).toMatchObject({
      billed: { low: 9 + 15 + 8 + 14 + 1, high: 47 },
      longest: 47,
      learned: 4,
      accuracy: 'exact',
    });
  });

  it('bills remote images as a range', () => {
    const picture = { type: 'image_url', image_url: { url: 'https://firma.no/a.png' } };
    const counted = count({ messages: [ask([picture]), say('a')] });
    expect(counted).toMatchObject({ billed: { low: 7 + 85 + 13 + 1, high: 7 + 85 + 8 * 170 + 13 + 1 } });
  });

  it('takes two off where one call without a text ends a conversation with tools', () => {
    const ends = (last: object, more: object = { tools }) => {
      const counted = count({ messages: [ask('a'), last], ...more });
      const sum = counted?.messages.reduce((all, { tokens }) => all + tokens, 0) ?? 0;
      return (counted?.longest ?? 0) - sum;
    };
    expect(ends(say(null, { tool_calls: [call] }))).toBe(-1);
    expect(ends(say('', { tool_calls: [call] }))).toBe(-1);
    expect(ends(say('a', { tool_calls: [call] }))).toBe(1);
    expect(ends(say(null, { tool_calls: [call, call] }))).toBe(1);
    expect(ends(say(null, { tool_calls: [call] }), {})).toBe(1);
    expect(ends(say('a'))).toBe(1);
    expect(ends({ role: 'user', content: '', tool_calls: [call] })).toBe(1);
  });

  it.each<[JsonObject, FormatId]>([
    [{ messages: [] }, 'chat'],
    [{}, 'chat'],
    [{ messages: [] }, 'rft'],
    [{ prompt: 7 }, 'completion'],
    [{ input: { messages: [] }, preferred_output: [], non_preferred_output: [] }, 'dpo'],
  ])('counts nothing in %j of format %s', (value, format) => expect(count(value, format)).toBeUndefined());

  it('leaves records of other trainers to others', () => {
    expect(
      countExample({ value: { text: 'abc' }, format: 'foreign', conversations: [] }, LETTERS, modelOf()),
    ).toBeUndefined();
  });

  it('counts a reinforcement row as a request', () => {
    expect(count({ messages: [ask('ab')] }, 'rft')).toMatchObject({
      billed: { low: 12, high: 12 },
      longest: 12,
      learned: 0,
    });
  });
});

describe('countPreference', () => {
  const pair = (prompt: string, preferred: string, other: string, context = 1000) =>
    count(
      { input: { messages: [ask(prompt)] }, preferred_output: [say(preferred)], non_preferred_output: [say(other)] },
      'dpo',
      modelOf({ context }),
    );

  it('bills the prompt once or twice', () => {
    const first = 9 + 15;
    const second = 9 + 17;
    expect(pair('ab', 'abc', 'abcde')).toMatchObject({
      billed: { low: first + second - 9 + 1, high: first + second + 2 },
      longest: second + 1,
      learned: 4,
      accuracy: 'range',
    });
    const counted = pair('ab', 'abc', 'abcde');
    expect(counted?.messages).toBe(counted?.pair?.rejected);
    const turned = pair('ab', 'abcde', 'abc');
    expect([turned?.longest, turned?.learned, turned?.messages]).toEqual([second + 1, 6, turned?.pair?.preferred]);
    const equal = pair('ab', 'abc', 'abd');
    expect(equal?.messages).toBe(equal?.pair?.preferred);
    expect(counted).not.toHaveProperty('alike');
  });

  it('says how far two cut sequences are alike', () => {
    expect(pair('ab', 'abc', 'abde', 25)).not.toHaveProperty('alike');
    expect(pair('ab', 'abc', 'abde', 24)).toMatchObject({ alike: 9 + 3 + 9 + 2 - 1 });
  });

  it('trains nothing of the prompt', () => {
    const value = {
      input: { messages: [say('a')] },
      preferred_output: [say('abc')],
      non_preferred_output: [say('ab')],
    };
    expect(count(value, 'dpo')?.messages.map(({ trained }) => trained)).toEqual([false, true]);
  });
});

describe('alikeTokens', () => {
  const view = (message: JsonObject) => conversationsOf({ messages: [message] }, 'chat')[0]?.messages[0];
  const alike = (a: JsonObject, b: JsonObject) => alikeTokens(view(a), view(b), LETTERS);
  it.each([
    [say('abc'), say('abd'), 3 + 9 + 2 - 1],
    [say('abc'), say('abc'), 3 + 9 + 3 - 1],
    [say('abc'), say('abcd'), 3 + 9 + 3 - 1],
    [say('abcd'), say('abc'), 3 + 9 + 3 - 1],
    [say('abc'), say('xbc'), 0],
    [say('abc'), ask('abc'), 0],
    [say('abc', { name: 'x' }), say('abc'), 0],
    [
      say([
        { type: 'text', text: 'ab' },
        { type: 'text', text: 'c' },
      ]),
      say('abd'),
      3 + 9 + 2 - 1,
    ],
    [say([{ type: 'text', text: 'abc' }, image('a')]), say('abc'), 0],
    [{ content: 'abc' }, { content: 'abc' }, 0],
  ])('of %j and %j: %i', (a, b, tokens) => {
    expect(alike(a, b)).toBe(tokens);
    expect(alikeTokens(undefined, view(b), LETTERS)).toBe(0);
    expect(alikeTokens(view(a), undefined, LETTERS)).toBe(0);
  });
});

describe('countCompletion', () => {
  const message = { trained: false, learned: 0 };
  it.each([
    [{ prompt: 'ab', completion: 'abc' }, 2, 3],
    [{ prompt: 'ab' }, 2, 0],
    [{ prompt: 7, completion: 'abc' }, 0, 3],
  ])('of %j', (value, before, learned) => {
    expect(countCompletion(value, LETTERS)).toEqual({
      billed: { low: before + learned, high: before + learned },
      longest: before + learned,
      learned,
      accuracy: 'estimate',
      messages: [
        { ...message, pointer: '/prompt', role: 'prompt', tokens: before },
        { pointer: '/completion', role: 'completion', tokens: learned, trained: true, learned },
      ],
    });
  });
});

describe('countForeign', () => {
  it('counts all texts, and learns what the assistant says', () => {
    const value = { messages: [ask('abc'), say('abcd')], extra: { list: ['ab', 7, null] } };
    const conversations = conversationsOf({ messages: value.messages }, 'chat');
    expect(countForeign({ value, conversations }, LETTERS)).toEqual({
      billed: { low: 22, high: 22 },
      longest: 22,
      learned: 13,
      accuracy: 'estimate',
      messages: [
        { pointer: '', role: 'prompt', tokens: 2, trained: false, learned: 0 },
        { pointer: '/messages/0', role: 'user', tokens: 7, trained: false, learned: 0 },
        { pointer: '/messages/1', role: 'assistant', tokens: 13, trained: true, learned: 13 },
      ],
    });
  });

  it.each([
    ['data:x', 0],
    ['a data:x', 8],
    ['a'.repeat(4000), 4000],
    ['a'.repeat(4001), 0],
    [`${'a'.repeat(3999)} ab`, 4002],
    [`${'a'.repeat(4000)} a`, 0],
  ])('counts no payload', (text, tokens) => {
    expect(countForeign({ value: { text }, conversations: [] }, LETTERS).longest).toBe(tokens);
  });
});

describe('what a message says', () => {
  const content = [
    { text: 'ab' },
    7,
    { type: 'refusal', refusal: 'no' },
    image('a'),
    { type: 'image_url', text: 'c' },
    {},
  ];
  it('are its texts and images', () => {
    expect(contentOf({ content, refusal: 'r' })).toEqual({ texts: ['ab', 'no', 'c', 'r'], images: [image('a')] });
    expect(contentOf({ content: 'a' })).toEqual({ texts: ['a'], images: [] });
    expect(contentOf({ content: {}, refusal: 7 })).toEqual({ texts: [], images: [] });
    expect(textTokens(['ab', 'c'], LETTERS)).toBe(3);
    const rule = { kind: 'tile', base: 5, tile: 1 } as const;
    expect(imagesTokens([image('a'), { image_url: {} }], rule)).toEqual({ low: 10, high: 18 });
  });

  it('are pieces with pointers', () => {
    const pieces = (message: JsonObject) => contentPieces({ message, pointer: '/m', role: 'user' } as never);
    expect(pieces({ content, refusal: 'r' })).toEqual([
      { kind: 'text', pointer: '/m/content/0/text', text: 'ab' },
      { kind: 'text', pointer: '/m/content/2/refusal', text: 'no' },
      { kind: 'image', pointer: '/m/content/3', part: image('a') },
      { kind: 'text', pointer: '/m/content/4/text', text: 'c' },
      { kind: 'text', pointer: '/m/refusal', text: 'r' },
    ]);
    expect(pieces({ content: 'a' })).toEqual([{ kind: 'text', pointer: '/m/content', text: 'a' }]);
    expect(pieces({ content: {}, refusal: null })).toEqual([]);
  });
});
