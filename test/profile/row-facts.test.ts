import { describe, expect, it } from 'vitest';
import type { JsonObject, RowFormat } from '../../src/format/example.ts';
import { broken } from '../../src/profile/broken.ts';
import { endingOf } from '../../src/profile/ending-of.ts';
import { daysAhead, modelEnd, nextEnd, trains } from '../../src/profile/model-end.ts';
import { outcomeWords } from '../../src/profile/outcome-words.ts';
import type { Model, Profile } from '../../src/profile/profile.ts';
import { exampleOfValue } from '../format/example-of-value.ts';

describe('endingOf', () => {
  const ends = (message: JsonObject, format: RowFormat = 'chat', key = 'messages') =>
    exampleOfValue({ [key]: [{ role: 'user' }, message] }, format).conversations.map(endingOf);

  it.each<[JsonObject, string]>([
    [{ role: 'tool' }, 'result'],
    [{ role: 'function' }, 'result'],
    [{ role: 'tool_response' }, 'result'],
    [{ role: 'tool_call' }, 'call'],
    [{ role: 'user' }, 'question'],
    [{}, 'question'],
    [{ role: 'assistant', content: 'Hi' }, 'answer'],
    [{ role: 'assistant', tool_calls: [{}] }, 'call'],
    [{ role: 'assistant', tool_calls: [] }, 'answer'],
    [{ role: 'assistant', tool_calls: 'x' }, 'answer'],
    [{ role: 'assistant', function_call: {} }, 'call'],
    [{ role: 'assistant', function_call: 'x' }, 'answer'],
    [{ role: 'assistant', content: [{ toolUse: {} }] }, 'call'],
    [{ role: 'assistant', content: [{ text: 'Hi' }] }, 'answer'],
  ])('%j: %s', (message, ending) => {
    expect(ends(message)).toEqual([ending]);
  });

  it('knows the calls of other trainers, and rows without messages', () => {
    expect(ends({ from: 'function_call' }, 'sharegpt', 'conversations')).toEqual(['call']);
    expect(ends({ from: 'gpt' }, 'sharegpt', 'conversations')).toEqual(['answer']);
    expect(ends({ role: 'model', parts: [{ functionCall: {} }] }, 'gemini', 'contents')).toEqual(['call']);
    expect(exampleOfValue({ messages: [] }).conversations.map(endingOf)).toEqual([undefined]);
  });
});

describe('what happens to a row that breaks a contract', () => {
  const profile = (badRows?: string) =>
    ({ title: 'Acme', ...(badRows && { contract: { badRows: { value: badRows } } }) }) as unknown as Profile;
  const [refused, dropped, stops] = [
    'the file is refused',
    'the trainer leaves the row out without a word',
    'the trainer stops with an error',
  ];

  it.each([
    [undefined, undefined, 'refused', refused],
    [undefined, { outcome: 'dropped' }, 'dropped', dropped],
    ['dropped', undefined, 'dropped', dropped],
    ['dropped', {}, 'dropped', dropped],
    ['dropped', { outcome: 'stops' }, 'refused', stops],
    ['stops', undefined, 'refused', stops],
    ['refused', undefined, 'refused', refused],
  ] as const)('bad rows %s, the fact %j: %s', (badRows, fact, messageId, outcome) => {
    expect(broken(profile(badRows), fact)).toEqual({ messageId, outcome, provider: 'Acme' });
    expect(outcomeWords(profile(badRows), fact)).toBe(outcome);
  });
});

describe('the end of a model', () => {
  const fact = (value: string) => ({ value, source: 'a', asOf: '2026-01-01' });
  const model = (closed?: string, gone?: string) =>
    ({
      trainingClosed: closed === undefined ? null : fact(closed),
      retired: gone === undefined ? null : fact(gone),
    }) as Model;
  const [day, before, after] = ['2026-05-05', '2026-05-04', '2026-05-06'];

  it.each([
    [undefined, undefined, undefined, undefined],
    [before, undefined, 'closed', undefined],
    [day, undefined, 'closed', undefined],
    [after, undefined, undefined, 'closed'],
    [undefined, before, 'retired', undefined],
    [undefined, day, 'retired', undefined],
    [undefined, after, undefined, 'retired'],
    [before, after, 'closed', 'retired'],
    [before, day, 'retired', undefined],
    [after, after, undefined, 'closed'],
  ])('closed %s, retired %s: is %s, will be %s', (closed, gone, now, next) => {
    const each = model(closed, gone);
    const ending = (what: string | undefined) =>
      what && { what, fact: what === 'closed' ? each.trainingClosed : each.retired };
    expect(modelEnd(each, day)).toEqual(ending(now));
    expect(nextEnd(each, day)).toEqual(ending(next));
  });

  it.each([
    ['2026-05-05', '2026-05-06', '1 day'],
    ['2026-05-05', '2026-05-05', '0 days'],
    ['2026-05-05', '2029-05-05', '1,096 days'],
  ])('from %s to %s are %s', (from, to, words) => {
    expect(daysAhead(from, to)).toBe(words);
  });

  it('trains what is supervised on images and completions', () => {
    const of = (...methods: string[]) => ({ methods: { value: methods } }) as unknown as Model;
    expect(trains(of('vision'), 'supervised')).toBe(true);
    expect(trains(of('completion'), 'supervised')).toBe(true);
    expect(trains(of('dpo'), 'supervised')).toBe(false);
    expect(trains(of('dpo'), 'dpo')).toBe(true);
    expect(trains(of('vision'), 'reinforcement')).toBe(false);
  });
});
