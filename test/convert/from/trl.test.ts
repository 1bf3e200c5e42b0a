import { describe, expect, it } from 'vitest';
import { trl } from '../../../src/convert/from/trl.ts';
import { matches, readAs } from '../read-as.ts';

const user = { role: 'user', content: 'a' };
const says = (content: string) => ({ role: 'assistant', content });
const read = (role: string, content: string, at: string) => ({ role, content: JSON.stringify(content), at });
const image = { kind: 'image', url: '"i.png"', at: '/prompt/0/content' };

describe('trl', () => {
  it('has its place among the shapes', () => {
    expect(trl).toMatchObject({ id: 'trl', title: 'TRL', order: 40 });
  });

  it.each([
    [{ chosen: 1, rejected: 1 }, true],
    [{ chosen: 1 }, false],
    [{ rejected: 1 }, false],
    [{ chosen: 1, rejected: 1, messages: 1 }, false],
    [{ chosen: 1, rejected: 1, instruction: 1 }, false],
    [{ chosen: 1, rejected: 1, conversations: 1 }, false],
    [{ prompt: [] }, true],
    [{ prompt: 'a' }, false],
    [{ completion: [] }, true],
    [{ completion: 'a' }, false],
    [{ label: true }, true],
    [{ label: false }, true],
    [{ label: 1 }, false],
  ])('%j is one: %s', (row, is) => {
    expect(matches(trl, row)).toBe(is);
  });

  it.each([
    ['messages', { messages: [user] }, [read('user', 'a', '/messages/0')]],
    ['conversations', { conversations: [user] }, [read('user', 'a', '/conversations/0')]],
    [
      'a prompt whose answers are not trained, and a completion',
      { prompt: [user, says('b'), user], completion: [says('c')] },
      [
        read('user', 'a', '/prompt/0'),
        { ...read('assistant', 'b', '/prompt/1'), weight: 0 },
        read('user', 'a', '/prompt/2'),
        read('assistant', 'c', '/completion/0'),
      ],
    ],
    ['a completion alone', { completion: [says('c')] }, [read('assistant', 'c', '/completion/0')]],
  ])('%s', (_, row, turns) => {
    expect(readAs(trl, row)).toEqual({ made: { task: 'chat', turns } });
  });

  it('reads a prompt alone as one for online training', () => {
    expect(readAs(trl, { prompt: [user, says('b')], answer: 1, parallel_tool_calls: true })).toEqual({
      made: {
        task: 'reinforcement',
        turns: [read('user', 'a', '/prompt/0'), read('assistant', 'b', '/prompt/1')],
        parallel: 'true',
        extras: [{ key: 'answer', raw: '1', at: '/answer' }],
      },
    });
  });

  it('reads texts as OpenAI’s', () => {
    expect(readAs(trl, { prompt: 'p', completion: 'c' })).toEqual({
      made: { task: 'completion', prompt: '"p"', completion: '"c"' },
    });
  });

  it.each([
    ['image', 'i.png'],
    ['images', ['i.png']],
  ])('puts what %s holds before the first text', (key, value) => {
    expect(readAs(trl, { prompt: [user], [key]: value })).toEqual({
      made: {
        task: 'reinforcement',
        turns: [
          {
            role: 'user',
            content: [image, { kind: 'text', text: '"a"', at: '/prompt/0/content' }],
            at: '/prompt/0',
          },
        ],
      },
    });
  });

  it('reads pairs with a prompt', () => {
    expect(readAs(trl, { prompt: [user], chosen: [user, says('b')], rejected: [user, says('c')], own: 1 })).toEqual({
      made: {
        task: 'preference',
        turns: [read('user', 'a', '/prompt/0')],
        chosen: [read('user', 'a', '/chosen/0'), read('assistant', 'b', '/chosen/1')],
        rejected: [read('user', 'a', '/rejected/0'), read('assistant', 'c', '/rejected/1')],
        extras: [{ key: 'own', raw: '1', at: '/own' }],
      },
    });
  });

  it.each([
    ['differing answers', [user, says('b')], [user, says('c')], 1, 1],
    ['an answer in two messages', [user, says('b'), user, says('c')], [user, says('b'), user], 2, 1],
    ['the same messages', [user, says('b')], [user, says('b')], 1, 1],
    ['differing prompts', [says('b'), user], [says('c'), user], 0, 2],
  ])('pairs without a prompt share how they begin: %s', (_, chosen, rejected, shared, rest) => {
    const { made } = readAs(trl, { chosen, rejected });
    const at = (key: string) => (made as Record<string, { at: string }[]>)[key]?.map((turn) => turn.at) ?? [];
    expect(at('turns')).toEqual(Array.from({ length: shared }, (_item, index) => `/chosen/${index}`));
    expect(at('rejected')).toEqual(Array.from({ length: rest }, (_item, index) => `/rejected/${shared + index}`));
    expect(at('chosen')).toHaveLength(chosen.length - shared);
  });

  it.each([
    [{ chosen: 'b', rejected: 'c' }, '/chosen: a plain text says nothing about roles: write message lists (b)'],
    [{ chosen: [] }, ': a preference row without a list "rejected"'],
    [{ rejected: [] }, ': a preference row without a list "chosen"'],
    [{ chosen: 7, rejected: [] }, ': a preference row without a list "chosen"'],
    [{ label: false }, '/label: single answers judged good or bad (KTO) have no counterpart: pair them first (false)'],
    [
      { kto_tag: true },
      '/kto_tag: single answers judged good or bad (KTO) have no counterpart: pair them first (true)',
    ],
    [{ prompt: 7 }, '/prompt: is a number, not a list (7)'],
  ])('%j is refused', (row, why) => {
    expect(readAs(trl, row)).toEqual({ notes: [`UNSUPPORTED ${why}`] });
  });
});
