import { describe, expect, it } from 'vitest';
import { msSwift } from '../../../src/convert/from/ms-swift.ts';
import { matches, readAs } from '../read-as.ts';

const messages = (...list: unknown[]) => ({ messages: list });
const user = { role: 'user', content: 'a' };
const readUser = { role: 'user', content: '"a"', at: '/messages/0' };
const call = (name: string) => ({ role: 'tool_call', content: `{"name": "${name}", "arguments": {}}` });
const readCall = (name: string, at: string) => ({ name: `"${name}"`, args: { form: 'value', raw: '{}' }, at });

describe('ms-swift', () => {
  it('has its place among the shapes', () => {
    expect(msSwift).toMatchObject({ id: 'ms-swift', title: 'ms-swift', order: 20 });
  });

  it.each<[object, boolean]>([
    [{ rejected_response: 1 }, true],
    [{ rejected_messages: 1 }, true],
    [{ query: 1, response: 1 }, true],
    [{ query: 1 }, false],
    [{ response: 1 }, false],
    [messages(user), false],
    [messages(user, { role: 'tool_call' }), true],
    ...['bot', 'function_call', 'tool_response', 'observation', 'observations', 'function_response'].map(
      (role): [object, boolean] => [messages({ role }), true],
    ),
    [messages({ role: 'user', loss: true }), true],
    [messages({ role: 'constructor' }), false],
    [messages({ role: 1 }), false],
    [{}, false],
  ])('%j is one: %s', (row, is) => {
    expect(matches(msSwift, row)).toBe(is);
  });

  it.each([
    [
      'other names of the roles',
      messages({ role: 'bot', content: 'b' }),
      [{ role: 'assistant', content: '"b"', at: '/messages/0' }],
    ],
    ...['tool_response', 'observation', 'observations', 'function_response'].map(
      (role): [string, object, unknown[]] => [
        role,
        messages(user, { role, content: 'r' }, { role: 'assistant', content: 'b' }),
        [
          readUser,
          { role: 'tool', content: '"r"', at: '/messages/1' },
          { role: 'assistant', content: '"b"', at: '/messages/2' },
        ],
      ],
    ),
    [
      'calls in a row and a text before them',
      messages({ role: 'assistant', content: 'b' }, call('f'), { ...call('g'), role: 'function_call', own: 1 }),
      [
        {
          role: 'assistant',
          content: '"b"',
          calls: [readCall('f', '/messages/1/content'), readCall('g', '/messages/2/content')],
          extras: [{ key: 'own', raw: '1', at: '/messages/2/own' }],
          at: '/messages/0',
        },
      ],
    ],
    [
      'calls that are not trained alike',
      messages(call('f'), { ...call('g'), loss: false }),
      [
        { role: 'assistant', calls: [readCall('f', '/messages/0/content')], at: '/messages/0' },
        { role: 'assistant', calls: [readCall('g', '/messages/1/content')], weight: 0, at: '/messages/1' },
      ],
    ],
    [
      'a query with a history',
      { system: 's', history: [['q', 'r']], query: 'a', response: 'b' },
      [
        { role: 'system', content: '"s"', at: '/system' },
        { role: 'user', content: '"q"', at: '/history/0/0' },
        { role: 'assistant', content: '"r"', at: '/history/0/1' },
        { role: 'user', content: '"a"', at: '/query' },
        { role: 'assistant', content: '"b"', at: '/response' },
      ],
    ],
    ['a query alone', { query: 'a' }, [{ role: 'user', content: '"a"', at: '/query' }]],
  ])('%s', (_, row, turns) => {
    expect(readAs(msSwift, row)).toEqual({ made: { task: 'chat', turns } });
  });

  it.each([
    ['a text', { rejected_response: 'c' }, [{ role: 'assistant', content: '"c"', at: '/rejected_response' }]],
    [
      'a list',
      { rejected_response: [{ role: 'assistant', content: 'c' }] },
      [{ role: 'assistant', content: '"c"', at: '/rejected_response/0' }],
    ],
    [
      'a conversation',
      { rejected_messages: [user, { role: 'assistant', content: 'c' }] },
      [{ role: 'assistant', content: '"c"', at: '/rejected_messages/1' }],
    ],
  ])('a pair whose other answer is %s', (_, other, rejected) => {
    const row = { ...messages(user, { role: 'assistant', content: 'b' }), ...other, own: 1 };
    expect(readAs(msSwift, row)).toEqual({
      made: {
        task: 'preference',
        turns: [readUser],
        chosen: [{ role: 'assistant', content: '"b"', at: '/messages/1' }],
        rejected,
        extras: [{ key: 'own', raw: '1', at: '/own' }],
      },
    });
  });

  it('a pair of a query, with an image', () => {
    expect(readAs(msSwift, { query: '<image>', response: 'b', rejected_response: 'c', images: ['i.png'] })).toEqual({
      made: {
        task: 'preference',
        turns: [{ role: 'user', content: [{ kind: 'image', url: '"i.png"', at: '/query/content' }], at: '/query' }],
        chosen: [{ role: 'assistant', content: '"b"', at: '/response' }],
        rejected: [{ role: 'assistant', content: '"c"', at: '/rejected_response' }],
      },
    });
  });

  it.each([
    [{}, ': the row has no messages'],
    [messages({ role: 'tool_call' }), '/messages/0: a call without content'],
    [messages({ role: 'tool_call', content: 'f()' }), '/messages/0/content: a call that is no JSON (f())'],
    [messages({ content: 'a' }), '/messages/0: a message without a role'],
    [messages(7), '/messages/0: is a number, not an object'],
    [{ ...messages(user), rejected_response: 7 }, '/rejected_response: is no text and no list'],
    [{ ...messages(user), rejected_response: 'c', videos: ['v'] }, '/videos: videos cannot be converted'],
    [{ query: 'a', history: [['q', 7]] }, '/history/0/1: is no text'],
    [{ query: 7 }, '/query: is a number, not a string (7)'],
  ])('%j is refused', (row, why) => {
    expect(readAs(msSwift, row)).toEqual({ notes: [`UNSUPPORTED ${why}`] });
  });
});
