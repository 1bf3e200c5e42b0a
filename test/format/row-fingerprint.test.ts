import { describe, expect, it } from 'vitest';
import type { JsonObject, RowFormat } from '../../src/format/example.ts';
import { conversationKey, type RowFingerprint, rowFingerprint } from '../../src/format/row-fingerprint.ts';
import { exampleOfValue } from './example-of-value.ts';

const of = (value: JsonObject, format: RowFormat = 'chat') => rowFingerprint(exampleOfValue(value, format));
const say = (role: unknown, content: unknown, more: object = {}) => ({ role, content, ...more });
const [system, user, answer] = [say('system', 'Be short.'), say('user', 'Price?'), say('assistant', '17 euros.')];
const [more, last] = [say('user', 'And the other?'), say('assistant', '18 euros.')];
const tool = { type: 'function', function: { name: 'price' } };
const row = (...messages: unknown[]): JsonObject => ({ messages });

type Part = 'prompt' | 'answer' | 'plain' | 'record' | 'system' | 'kind';
/** What differs between two rows. */
function differing(a: RowFingerprint, b: RowFingerprint): Part[] {
  const parts: readonly Part[] = ['prompt', 'answer', 'plain', 'record', 'system', 'kind'];
  return parts.filter((part) => JSON.stringify(a[part]) !== JSON.stringify(b[part]));
}

describe('a conversation', () => {
  const plain = row(system, user, answer);
  // The hash of an answer goes on from that of its conversation.
  it.each<[string, JsonObject, readonly Part[]]>([
    ['the same in other words of JSON', row({ content: 'Be short.', role: 'system' }, user, answer), []],
    ['a content of one text part', row(system, say('user', [{ type: 'text', text: 'Price?' }]), answer), []],
    ['a weight of 1', row(system, user, { ...answer, weight: 1 }), ['record']],
    ['no tools at all', { ...plain, tools: [] }, ['record']],
    ['another member', { ...plain, id: 7 }, ['record']],
    ['another name of that member', { ...plain, ids: 7 }, ['record']],
    ['a tool', { ...plain, tools: [tool] }, ['prompt', 'record']],
    ['the same as a function', { ...plain, functions: [tool] }, ['prompt', 'record']],
    ['another question', row(system, say('user', 'Prices?'), answer), ['prompt', 'answer', 'record']],
    [
      'another role of it',
      row(system, say('developer', 'Price?'), answer),
      ['prompt', 'answer', 'plain', 'record', 'kind'],
    ],
    ['another system message', row(say('system', 'Be long.'), user, answer), ['prompt', 'answer', 'record', 'system']],
    [
      'the same of a developer',
      row(say('developer', 'Be short.'), user, answer),
      ['prompt', 'answer', 'record', 'system'],
    ],
    ['no system message', row(user, answer), ['prompt', 'answer', 'record', 'system']],
    ['one that comes later', row(user, system, answer), ['prompt', 'answer', 'record', 'system']],
    ['another answer', row(system, user, say('assistant', '18 euros.')), ['answer', 'plain', 'record']],
    ['the answer in capitals', row(system, user, say('assistant', '17 EUROS.')), ['answer', 'record']],
    [
      'an answer that is not trained',
      row(system, user, { ...answer, weight: 0 }),
      ['answer', 'plain', 'record', 'kind'],
    ],
    ['a message that is none', row(system, user, answer, 7), ['record']],
  ])('%s', (_, other, parts) => expect(differing(of(plain), of(other))).toEqual(parts));

  it('tells members and tools apart by name and value', () => {
    const records = [
      { id: 7 },
      { id: 8 },
      { ids: 7 },
      { a: 1, id: 7 },
      { tools: [] },
      { functions: [] },
      { tools: [tool] },
      { functions: [tool] },
      { tools: [tool], functions: [] },
      { tools: [tool], functions: [tool] },
    ].map((members) => of({ ...plain, ...members }).record);
    expect(new Set(records).size).toBe(records.length);
    expect(of({ a: 1, id: 7, ...plain }).record).toBe(of({ ...plain, id: 7, a: 1 }).record);
  });

  it('has weights in its record, each at its message', () => {
    const weighted = (first: unknown, second: unknown) =>
      of(row(user, { ...answer, weight: first }, more, { ...last, weight: second })).record;
    const records = [weighted(undefined, 1), weighted(1, undefined), weighted(1, 1), weighted(0, 1), weighted(1, 0)];
    expect(new Set(records).size).toBe(records.length);
  });

  it.each<[string, JsonObject, RowFingerprint['kind']]>([
    ['a question and an answer', row(user, answer), 'answered'],
    ['a result and an answer', row(say('tool', '17'), answer), 'answered'],
    ['an old result and an answer', row(say('function', '17'), answer), 'answered'],
    ['a question after the answer', row(answer, user), 'unasked'],
    ['an answer alone', row(system, answer), 'unasked'],
    ['a question alone', row(user), 'open'],
    ['nothing that is asked', row(system), 'unasked'],
    ['no message', row(), 'unasked'],
    ['an answer that is not trained', row(user, { ...answer, weight: 0 }), 'open'],
    ['an answer and a question', row(user, answer, more), 'answered'],
  ])('%s', (_, value, kind) => expect(of(value).kind).toBe(kind));

  it('has a beginning for each trained answer in the middle, as a shorter row would have it', () => {
    const short = of(row(system, user, answer));
    const key = conversationKey(short.prompt, short.answer);
    expect(of(row(system, user, answer, more, last)).beginnings).toEqual([key]);
    expect(of(row(system, user, { ...answer, weight: 0 }, more, last)).beginnings).toEqual([]);
    expect(of(row(system, user, answer)).beginnings).toEqual([]);
    expect(of(row(system, answer, user, last)).beginnings).toEqual([]);
    expect(of(row(system, user, answer, more)).beginnings).toEqual([key]);
    const withTool = of({ ...row(system, user, answer, more, last), tools: [tool] }).beginnings;
    const shortWithTool = of({ ...row(system, user, answer), tools: [tool] });
    expect(withTool).toEqual([conversationKey(shortWithTool.prompt, shortWithTool.answer)]);
    expect(withTool).not.toEqual([key]);
  });
});

describe('a preference pair', () => {
  const pair = (input: JsonObject, preferred: unknown = [answer], other: unknown = [last]): JsonObject => ({
    input,
    preferred_output: preferred,
    non_preferred_output: other,
  });
  const plain = of(pair({ messages: [user] }), 'dpo');

  it.each<[string, JsonObject, readonly Part[]]>([
    ['another question', pair({ messages: [more] }), ['prompt', 'record']],
    ['a tool', pair({ messages: [user], tools: [tool] }), ['prompt', 'record']],
    ['a system message', pair({ messages: [system, user] }), ['prompt', 'record', 'system']],
    ['another answer', pair({ messages: [user] }, [last]), ['answer', 'record']],
    ['another rejected answer', pair({ messages: [user] }, [answer], [answer]), ['plain', 'record']],
    ['no rejected answer', pair({ messages: [user] }, [answer], []), ['answer', 'plain', 'record', 'kind']],
    ['another member', { ...pair({ messages: [user] }), id: 7 }, ['record']],
  ])('%s', (_, other, parts) => expect(differing(plain, of(other, 'dpo'))).toEqual(parts));

  it('is of its kind, unless it lacks a question or an answer', () => {
    expect([plain.kind, plain.beginnings]).toEqual(['pair', []]);
    expect(of(pair({ messages: [user] }, []), 'dpo')).toMatchObject({ kind: 'open', answer: 0, plain: 0 });
    expect(of(pair({ messages: [system] }), 'dpo').kind).toBe('unasked');
    expect(of({ ...pair({}), input: 7 }, 'dpo').kind).toBe('unasked');
  });
});

describe('a reinforcement example', () => {
  const plain = of({ messages: [user], answer: 'a', other: 1 }, 'rft');

  it.each<[string, JsonObject, readonly Part[]]>([
    ['another question', { messages: [more], answer: 'a', other: 1 }, ['prompt', 'record']],
    ['a tool', { messages: [user], answer: 'a', other: 1, tools: [tool] }, ['prompt', 'record']],
    ['another reference', { messages: [user], answer: 'b', other: 1 }, ['answer', 'plain', 'record']],
    ['another name of it', { messages: [user], solution: 'a', other: 1 }, ['answer', 'plain', 'record']],
    ['another member', { messages: [user], answer: 'a', other: 2 }, ['record']],
    ['no reference', { messages: [user], other: 1 }, ['answer', 'plain', 'record', 'kind']],
  ])('%s', (_, other, parts) => expect(differing(plain, of(other, 'rft'))).toEqual(parts));

  it('does not depend on the order of its references', () => {
    const [a, b] = [
      of({ messages: [user], answer: 1, label: 2 }, 'rft'),
      of({ label: 2, answer: 1, messages: [user] }, 'rft'),
    ];
    expect(differing(a, b)).toEqual([]);
    expect([
      plain.kind,
      of({ messages: [user] }, 'rft').kind,
      of({ messages: [system], answer: 1 }, 'rft').kind,
    ]).toEqual(['answered', 'open', 'unasked']);
  });
});

describe('a prompt and its completion', () => {
  const plain = of({ prompt: 'Price?', completion: ' 17' }, 'completion');

  it.each<[string, JsonObject, readonly Part[]]>([
    ['another prompt', { prompt: 'Prices?', completion: ' 17' }, ['prompt', 'record']],
    ['another completion', { prompt: 'Price?', completion: ' 18' }, ['answer', 'plain', 'record']],
    ['other white space', { prompt: 'Price?', completion: '17' }, ['answer', 'record']],
    ['another member', { prompt: 'Price?', completion: ' 17', id: 7 }, ['record']],
  ])('%s', (_, other, parts) => expect(differing(plain, of(other, 'completion'))).toEqual(parts));

  it('is unasked without a prompt', () => {
    expect(plain).toMatchObject({ kind: 'answered', beginnings: [], system: undefined });
    for (const value of [{ prompt: '', completion: 'x' }, { completion: 'x' }, { prompt: 'x', completion: 7 }])
      expect(of(value, 'completion')).toMatchObject({ kind: 'unasked', answer: 0, plain: 0 });
  });
});
