import { describe, expect, it } from 'vitest';
import { axolotl } from '../../../src/convert/from/axolotl.ts';
import { mistral } from '../../../src/convert/from/mistral.ts';
import { matches, readAs } from '../read-as.ts';

const user = { role: 'user', content: 'a' };
const says = (content: string) => ({ role: 'assistant', content });
const turn = { role: 'user', content: '"a"', at: '/messages/0' };

describe('axolotl', () => {
  it('has its place among the shapes', () => {
    expect(axolotl).toMatchObject({ id: 'axolotl', title: 'axolotl chat_template', order: 30 });
  });

  it.each([
    [{ messages: [], chosen: { role: 'assistant' } }, true],
    [{ messages: [], chosen: [] }, false],
    [{ messages: {}, chosen: { role: 'assistant' } }, false],
    [{ chosen: { role: 'assistant' } }, false],
  ])('%j is one: %s', (row, is) => {
    expect(matches(axolotl, row)).toBe(is);
  });

  it('reads messages', () => {
    expect(readAs(axolotl, { messages: [user] })).toEqual({ made: { task: 'chat', turns: [turn] } });
  });

  it('reads pairs of one message each', () => {
    const chosen = { role: 'assistant', content: [{ type: 'text', text: 'b' }], train: false };
    expect(readAs(axolotl, { messages: [user], chosen, rejected: says('c'), own: 1 })).toEqual({
      made: {
        task: 'preference',
        turns: [turn],
        chosen: [
          {
            role: 'assistant',
            content: [{ kind: 'text', text: '"b"', at: '/chosen/0/content/0' }],
            weight: 0,
            at: '/chosen',
          },
        ],
        rejected: [{ role: 'assistant', content: '"c"', at: '/rejected' }],
        extras: [{ key: 'own', raw: '1', at: '/own' }],
      },
    });
    expect(readAs(axolotl, { chosen: says('b'), rejected: says('c') })).toMatchObject({ made: { task: 'preference' } });
  });

  it('puts images of pairs where they belong', () => {
    const row = { messages: [user], chosen: says('b'), rejected: says('c'), images: ['i.png'] };
    const at = '/messages/0/content';
    expect(readAs(axolotl, row)).toMatchObject({
      made: {
        turns: [
          {
            content: [
              { kind: 'image', url: '"i.png"', at },
              { kind: 'text', text: '"a"', at },
            ],
          },
        ],
      },
    });
  });

  it.each([
    [{}, ': the row has no messages'],
    [{ messages: [], chosen: says('b') }, ': a preference row without "rejected"'],
    [{ messages: [], rejected: says('b') }, ': a preference row without "chosen"'],
  ])('%j is refused', (row, why) => {
    expect(readAs(axolotl, row)).toEqual({ notes: [`UNSUPPORTED ${why}`] });
  });
});

describe('mistral', () => {
  it('has its place among the shapes', () => {
    expect(mistral).toMatchObject({ id: 'mistral', title: 'Mistral', order: 60 });
    expect(matches(mistral, { interactions: [] })).toBe(true);
    expect(matches(mistral, { messages: [] })).toBe(false);
  });

  const weights = (row: object) =>
    (readAs(mistral, row).made as { turns: { weight?: number }[] }).turns.map(({ weight }) => weight);
  const interactions = [user, says('b'), user, says('c'), user];

  it('trains all answers, or with tools the last one', () => {
    expect(weights({ interactions })).toEqual([undefined, undefined, undefined, undefined, undefined]);
    expect(weights({ interactions, tools: [] })).toEqual([undefined, 0, undefined, undefined, undefined]);
  });
});
