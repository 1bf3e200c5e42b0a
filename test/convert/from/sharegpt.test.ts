import { describe, expect, it } from 'vitest';
import { sharegpt } from '../../../src/convert/from/sharegpt.ts';
import { matches, readAs } from '../read-as.ts';

const talk = (...turns: [from: unknown, value?: unknown][]) => ({
  conversations: turns.map(([from, value]) => ({ from, value })),
});
const at = (index: number) => `/conversations/${index}`;
const calls = JSON.stringify([{ name: 'f', arguments: { x: 1 } }, { name: 'g' }]);
const readCalls = [
  { name: '"f"', args: { form: 'value', raw: '{"x":1}' }, at: `${at(1)}/value` },
  { name: '"g"', args: { form: 'value', raw: '{}' }, at: `${at(1)}/value` },
];
const BETWEEN = '\n</tool_response>\n<tool_response>\n';

describe('sharegpt', () => {
  it('has its place among the shapes', () => {
    expect(sharegpt).toMatchObject({ id: 'sharegpt', title: 'ShareGPT', order: 10 });
    expect(matches(sharegpt, talk(['human', 'a']))).toBe(true);
    expect(matches(sharegpt, { conversations: [{ role: 'user' }] })).toBe(false);
    expect(matches(sharegpt, { conversations: [] })).toBe(false);
  });

  it.each([
    ['system', 'system'],
    ['human', 'user'],
    ['user', 'user'],
    ['gpt', 'assistant'],
    ['assistant', 'assistant'],
    ['chatgpt', 'assistant'],
    ['bing', 'assistant'],
    ['bard', 'assistant'],
    ['observation', 'tool'],
    ['tool', 'tool'],
  ])('the tag %s is the role %s', (tag, role) => {
    expect(readAs(sharegpt, talk([tag, 'a']))).toEqual({
      made: { task: 'chat', turns: [{ role, content: '"a"', at: at(0) }] },
    });
  });

  it.each([
    ['before the first message', 's', 'human', ['system', 'user']],
    ['that is empty', '', 'human', ['user']],
    ['beside a system message', 's', 'system', ['system']],
  ])('a system text %s', (_, system, tag, roles) => {
    const { made } = readAs(sharegpt, { ...talk([tag, 'a']), system });
    expect((made as { turns: { role: string }[] }).turns.map(({ role }) => role)).toEqual(roles);
  });

  it('a system text has a place of its own', () => {
    expect(readAs(sharegpt, { conversations: [], system: 's' })).toEqual({
      made: { task: 'chat', turns: [{ role: 'system', content: '"s"', at: '/system' }] },
    });
  });

  it.each([
    [
      'as many results as calls',
      `1${BETWEEN}2`,
      [
        { role: 'tool', content: '"1"', at: at(2) },
        { role: 'tool', content: '"2"', at: at(2) },
      ],
    ],
    ['one result', '1', [{ role: 'tool', content: '"1"', at: at(2) }]],
    [
      'more results than calls',
      `1${BETWEEN}2${BETWEEN}3`,
      [{ role: 'tool', content: JSON.stringify(`1${BETWEEN}2${BETWEEN}3`), at: at(2) }],
    ],
  ])('%s', (_, value, results) => {
    expect(readAs(sharegpt, talk(['human', 'a'], ['function_call', calls], ['observation', value]))).toEqual({
      made: {
        task: 'chat',
        turns: [
          { role: 'user', content: '"a"', at: at(0) },
          { role: 'assistant', calls: readCalls, at: at(1) },
          ...results,
        ],
      },
    });
  });

  it('keeps what a model thought before a call, and keys of its own', () => {
    const call = { from: 'function_call', value: '<think>\nh\n</think>\n\n{"name": "f"}', own: 1 };
    const others = ['human', 'tool'].map((from) => ({ from, value: 'a', own: 1 }));
    const extras = (index: number) => [{ key: 'own', raw: '1', at: `${at(index)}/own` }];
    expect(readAs(sharegpt, { conversations: [call, ...others] })).toEqual({
      made: {
        task: 'chat',
        turns: [
          {
            role: 'assistant',
            calls: [{ name: '"f"', args: { form: 'value', raw: '{}' }, at: `${at(0)}/value` }],
            reasoning: '"h"',
            extras: extras(0),
            at: at(0),
          },
          { role: 'user', content: '"a"', extras: extras(1), at: at(1) },
          { role: 'tool', content: '"a"', extras: extras(2), at: at(2) },
        ],
      },
    });
  });

  it('reads pairs, with images', () => {
    const row = {
      ...talk(['human', '<image>']),
      chosen: { from: 'gpt', value: 'b' },
      rejected: { from: 'gpt', value: 'c' },
      images: ['i.png'],
      own: 1,
    };
    expect(readAs(sharegpt, row)).toEqual({
      made: {
        task: 'preference',
        turns: [{ role: 'user', content: [{ kind: 'image', url: '"i.png"', at: `${at(0)}/content` }], at: at(0) }],
        chosen: [{ role: 'assistant', content: '"b"', at: '/chosen' }],
        rejected: [{ role: 'assistant', content: '"c"', at: '/rejected' }],
        extras: [{ key: 'own', raw: '1', at: '/own' }],
      },
    });
  });

  it.each([
    [{}, ': the row has no conversations'],
    [talk(['narrator', 'a']), '/conversations/0/from: no tag that is known (narrator)'],
    [talk(['constructor', 'a']), '/conversations/0/from: no tag that is known (constructor)'],
    [talk([undefined, 'a']), '/conversations/0/from: no tag that is known ()'],
    [talk(['human']), '/conversations/0: a turn without a value'],
    [talk(['function_call', 'f()']), '/conversations/0/value: a call that is no JSON (f())'],
    [{ conversations: [7] }, '/conversations/0: is a number, not an object'],
    [{ ...talk(['human', 'a']), chosen: { from: 'gpt', value: 'b' } }, ': a preference row without "rejected"'],
    [{ ...talk(['human', 'a']), rejected: { from: 'gpt', value: 'b' } }, ': a preference row without "chosen"'],
    [{ ...talk(['human', 'a']), chosen: 7, rejected: 7 }, '/chosen: is a number, not an object'],
    [{ ...talk(['human', 'a']), audios: ['v'] }, '/audios: audios cannot be converted'],
  ])('%j is refused', (row, why) => {
    expect(readAs(sharegpt, row)).toEqual({ notes: [`UNSUPPORTED ${why}`] });
  });
});
