import { describe, expect, it } from 'vitest';
import { conversationsOf } from '../../src/format/conversations.ts';
import { declaredToolsOf } from '../../src/format/tool-calls.ts';
import { type CountedMessages, countMessages } from '../../src/tokens/message-tokens.ts';
import { promptTokens } from '../../src/tokens/prompt-tokens.ts';
import { renderTools } from '../../src/tokens/render-tools.ts';
import { TRAINING_CALLS } from '../../src/tokens/tool-call-tokens.ts';
import { LETTERS } from './letters.ts';

const read = (messages: readonly object[], tools?: readonly object[]) => {
  const value = { messages, ...(tools === undefined ? {} : { tools }) };
  const views = conversationsOf(value, 'chat')[0]?.messages ?? [];
  return { views, declared: declaredToolsOf({ value, format: 'chat' }) };
};
function counted(messages: readonly object[], tools?: readonly object[], trains = true): CountedMessages {
  const { views, declared } = read(messages, tools);
  const image = { kind: 'tile', base: 10, tile: 100 } as const;
  return countMessages(views, declared, { counter: LETTERS, image, calls: TRAINING_CALLS, trains: () => trains });
}
const call = (id: string, name = 'f') => ({ id, type: 'function', function: { name, arguments: '{}' } });
const calling = (...calls: readonly object[]) => ({ role: 'assistant', tool_calls: calls });
const result = (id: string, content: string) => ({ role: 'tool', tool_call_id: id, content });
const TOOL = { type: 'function', function: { name: 'f', parameters: {} } };
/** Letters of the list of tools. */
const LIST = renderTools(read([], [TOOL]).declared)?.text.length ?? 0;

const user = { pointer: '/messages/0', role: 'user', trained: false, learned: 0 };
const answer = { pointer: '/messages/0', role: 'assistant', trained: true };
const image = (detail?: string) => ({ type: 'image_url', image_url: { url: 'https://example.com/a.png', detail } });

describe('countMessages', () => {
  it.each([
    [{ role: 'user', content: 'abc' }, { ...user, tokens: 3 + 4 + 3 }, 'exact'],
    [{ role: 'user' }, { ...user, tokens: 3 + 4 }, 'exact'],
    [{ role: 'user', content: 'abc', name: 'bo' }, { ...user, tokens: 3 + 4 + 3 + 3 }, 'exact'],
    [{ role: 'user', content: [{ type: 'text', text: 'ab' }, { text: 'c' }, 7] }, { ...user, tokens: 10 }, 'exact'],
    [{ role: 'user', content: [image('low')] }, { ...user, tokens: 7 + 10, images: 10 }, 'estimate'],
    [{ role: 'user', content: [image()] }, { ...user, tokens: 7 + 810, unsure: 800, images: 810 }, 'range'],
    [{ role: 'user', content: [image('high')] }, { ...user, tokens: 7 + 810, unsure: 700, images: 810 }, 'range'],
    [{ role: 'assistant', content: 'abc' }, { ...answer, tokens: 3 + 9 + 3, learned: 4 }, 'exact'],
    [{ role: 'assistant', refusal: 'no' }, { ...answer, tokens: 3 + 9 + 2, learned: 3 }, 'estimate'],
    [calling(call('a')), { ...answer, tokens: 15 + 2 + 4, calls: 21, learned: 21 }, 'close'],
    [{ ...calling(call('a')), content: '' }, { ...answer, tokens: 21, calls: 21, learned: 21 }, 'close'],
    [{ ...calling(call('a')), content: 'ab' }, { ...answer, tokens: 14 + 21, calls: 21, learned: 3 + 21 }, 'close'],
    [result('x', 'abc'), { ...user, role: 'tool', tokens: 5 + 3 }, 'close'],
    [{ role: 'function', name: 'f', content: 'abc' }, { ...user, role: 'function', tokens: 5 + 1 + 3 }, 'close'],
  ])('%j', (message, expected, accuracy) => {
    const { messages, ...rest } = counted([message]);
    expect(messages).toEqual([expected]);
    const spread = 'unsure' in expected ? expected.unsure : 0;
    expect(rest).toEqual({ tokens: expected.tokens, spread, accuracy });
  });

  it('learns nothing where the setting says so', () => {
    const { messages } = counted([{ role: 'assistant', content: 'abc' }], undefined, false);
    expect(messages).toEqual([{ ...answer, tokens: 15, trained: false, learned: 0 }]);
  });

  it('adds tools to the first system message, or puts them in front', () => {
    const system = { pointer: '/messages/0', role: 'system', trained: false, learned: 0 };
    for (const role of ['system', 'developer']) {
      expect(counted([{ role, content: 'abc' }], [TOOL])).toEqual({
        messages: [{ ...system, role, tokens: 3 + role.length + 3 + 2 + LIST - 1, tools: LIST - 1 }],
        tokens: 3 + role.length + 3 + 2 + LIST - 1,
        spread: 0,
        accuracy: 'close',
      });
    }
    expect(counted([{ role: 'user', content: 'a' }], [TOOL]).messages).toEqual([
      { ...system, pointer: '/tools', tokens: 3 + 6 + LIST - 1, tools: 3 + 6 + LIST - 1 },
      { ...user, tokens: 8 },
    ]);
  });

  it('gives a result the name that its call has', () => {
    const tokens = (...messages: readonly object[]) => counted(messages).messages.at(-1)?.tokens;
    expect(tokens(calling(call('a', 'name')), result('a', 'x'))).toBe(5 + 4 + 1);
    expect(tokens(calling(call('a', 'name')), { ...result('b', 'x'), name: 'ff' })).toBe(5 + 2 + 1);
    expect(tokens(calling(call('a', 'name')), { ...result('a', 'x'), name: 'ff' })).toBe(5 + 4 + 1);
    expect(tokens(calling(call('a', 'name')), { ...result('b', 'x'), name: 7 })).toBe(5 + 1);
  });

  it('counts results of parallel calls at the first of them', () => {
    const both = calling(call('a'), call('b'));
    const { messages, accuracy } = counted([both, result('a', 'x'), result('b', 'y'), { role: 'user', content: 'z' }]);
    expect(messages.slice(1)).toEqual([
      { ...user, pointer: '/messages/1', role: 'tool', tokens: 10 + '["x", "y"]'.length, results: 2 },
      { ...user, pointer: '/messages/3', tokens: 8 },
    ]);
    expect(accuracy).toBe('estimate');
    // Another call's result is one of its own, and a later list begins anew.
    const later = counted([both, result('a', 'x'), result('c', 'y'), result('b', 'z')]).messages.slice(1);
    expect(later.map(({ pointer, tokens, results }) => [pointer, tokens, results])).toEqual([
      ['/messages/1', 10 + 5, 1],
      ['/messages/2', 5 + 1, undefined],
      ['/messages/3', 10 + 5, 1],
    ]);
    const single = counted([both, result('a', 'x'), calling(call('c')), result('a', 'y')]).messages.at(-1);
    expect(single).toEqual({ ...user, pointer: '/messages/3', role: 'tool', tokens: 5 + 1 + 1 });
  });
});

describe('promptTokens', () => {
  const tokens = (model: string, messages: readonly object[], tools?: readonly object[]) => {
    const { views, declared } = read(messages, tools);
    const {
      tokens: sum,
      messages: each,
      accuracy,
    } = promptTokens(views, declared, LETTERS, { id: model, image: null });
    return [sum - each.reduce((all, message) => all + message.tokens, 0), accuracy];
  };
  const ask = { role: 'user', content: 'a' };
  const say = { role: 'assistant', content: 'a' };
  const system = { role: 'system', content: 'a' };

  it.each([
    ['gpt-4.1', [ask], undefined, [3, 'exact']],
    ['gpt-4.1', [ask], [TOOL], [3, 'close']],
    ['o4-mini', [ask, say, ask], undefined, [2, 'estimate']],
    ['o4-mini', [ask], [TOOL], [3, 'estimate']],
    ['gpt-oss-20b', [ask], [TOOL], [3, 'estimate']],
    ['gpt-5', [ask], undefined, [2, 'estimate']],
    ['gpt-5', [ask, say, ask, say], undefined, [2 + 4, 'estimate']],
    ['gpt-5', [ask, calling(call('a'))], undefined, [2 + 6, 'estimate']],
    ['gpt-5', [ask], [TOOL], [2 + 82, 'estimate']],
    ['gpt-5', [system, ask], [TOOL], [2 + 85, 'estimate']],
    ['gpt-5', [{ ...system, role: 'developer' }, ask], [TOOL], [2 + 85, 'estimate']],
    ['my-o4-mini', [ask], undefined, [3, 'exact']],
  ])('%s, %j, %j', (model, messages, tools, expected) => expect(tokens(model, messages, tools)).toEqual(expected));

  it('learns nothing and writes calls as requests do', () => {
    const { views, declared } = read([calling(call('a'))]);
    expect(promptTokens(views, declared, LETTERS, { id: 'gpt-4.1', image: null })).toEqual({
      messages: [{ ...answer, trained: false, learned: 0, tokens: 22, calls: 22 }],
      tokens: 25,
      spread: 0,
      accuracy: 'close',
    });
  });
});
