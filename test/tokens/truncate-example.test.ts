import { describe, expect, it } from 'vitest';
import type { ExampleTokens } from '../../src/tokens/example-tokens.ts';
import { loadCounter } from '../../src/tokens/load-counter.ts';
import { truncateExample } from '../../src/tokens/truncate-example.ts';
import { truncationKind } from '../../src/tokens/truncation-kind.ts';
import { countRow } from './count-rows.ts';
import { modelOf } from './model.ts';

/** Messages of so many tokens; a third number makes an answer of which that many are learned. */
function example(...sizes: readonly (readonly [number, number?])[]): ExampleTokens {
  const messages = sizes.map(([tokens, learned], index) => ({
    pointer: `/messages/${index}`,
    role: learned === undefined ? 'user' : 'assistant',
    tokens,
    trained: learned !== undefined,
    learned: learned ?? 0,
  }));
  const longest = messages.reduce((sum, { tokens }) => sum + tokens, 0) + 1;
  const learned = messages.reduce((sum, message) => sum + message.learned, 0);
  return { billed: { low: longest, high: longest }, longest, learned, accuracy: 'exact', messages };
}

describe('truncateExample', () => {
  it('lets an example of just the limit pass', () => {
    expect(truncateExample(example([50], [49, 46]), 100)).toBeUndefined();
  });

  it('takes the end of the answer first', () => {
    expect(truncateExample(example([50], [100, 97]), 100)).toEqual({
      cut: { pointer: '/messages/1', role: 'assistant', index: 1, kept: 49 },
      tokens: 151,
      lost: 51,
      learned: 97,
      lostLearned: 51,
      answer: { pointer: '/messages/1', index: 1, learned: 97, lost: 51 },
      answerLost: 'partly',
      nothingTrainable: false,
    });
  });

  it('cuts nothing that only images of unknown size might push out', () => {
    const question = { pointer: '/messages/0', role: 'user', tokens: 120, unsure: 80, trained: false, learned: 0 };
    const answer = { pointer: '/messages/1', role: 'assistant', tokens: 30, trained: true, learned: 27 };
    const tokens = { billed: { low: 71, high: 151 }, longest: 151, learned: 27, accuracy: 'range' } as const;
    expect(truncateExample({ ...tokens, messages: [question, answer] }, 100)).toBeUndefined();
    expect(truncateExample({ ...tokens, messages: [question, answer] }, 60)).toMatchObject({ tokens: 71, lost: 11 });
  });

  it('sees that a whole answer is gone, and whether another one is left', () => {
    const alone = truncateExample(example([200], [20, 17]), 100);
    expect(alone).toMatchObject({ lost: 121, lostLearned: 17, answerLost: 'wholly', nothingTrainable: true });
    const second = truncateExample(example([20], [20, 17], [200], [20, 17]), 100);
    expect(second).toMatchObject({ cut: { index: 2 }, answerLost: 'wholly', nothingTrainable: false });
  });

  it('does not call an answer lost when only what follows it is cut', () => {
    expect(truncateExample(example([20], [20, 17], [200]), 100)).toMatchObject({ answerLost: 'none', lostLearned: 0 });
  });
});

describe('an example that only an estimate of its tools makes too long', async () => {
  const counter = await loadCounter('o200k_base');
  const tool = (keyword: string) => ({
    name: 'search',
    parameters: {
      type: 'object',
      properties: { query: { $ref: '#/$defs/query' } },
      $defs: {
        query: {
          type: 'object',
          properties: {
            field: { type: 'string', description: 'the name of a column '.repeat(50) },
            inner: { [keyword]: '#/$defs/query' },
          },
        },
      },
    },
  });
  const user = { role: 'user', content: 'Who ordered tea?' };
  const answer = { role: 'assistant', content: 'Mara did.' };
  const declared = (keyword: string) => ({ tools: [{ type: 'function', function: tool(keyword) }] });

  it('fits', () => {
    const model = modelOf({ context: 100 });
    const recursive = countRow({ messages: [user, answer], ...declared('$ref') }, counter, 'tools', model);
    expect(recursive.longest).toBeGreaterThan(200);
    expect(truncationKind(recursive, 'tools', 100).kind).toBe('fits');
    expect(truncationKind(recursive, 'tools', 40).kind).toBe('nothing-left');
    const plain = countRow({ messages: [user, answer], ...declared('title') }, counter, 'tools', model);
    expect(truncationKind(plain, 'tools', 100).kind).toBe('nothing-left');
  });

  it('fits as a preference pair', () => {
    const value = {
      input: { messages: [user], ...declared('$ref') },
      preferred_output: [answer],
      non_preferred_output: [{ ...answer, content: 'Mara did. I think.' }],
    };
    const pair = countRow(value, counter, 'dpo', modelOf({ context: 70 }));
    expect(pair.longest).toBeGreaterThan(200);
    // The prompt alone has more than 70 tokens only if the schema is written out.
    expect(truncationKind(pair, 'dpo', 70).kind).not.toBe('same-left');
  });
});

describe('truncationKind', () => {
  it('gives each example one finding at most', () => {
    expect(truncationKind(example([20], [20, 17]), 'chat', 100).kind).toBe('fits');
    expect(truncationKind(example([200], [20, 17]), 'chat', 100).kind).toBe('nothing-left');
    expect(truncationKind(example([200], [20, 17]), 'dpo', 100).kind).toBe('answer-cut');
    expect(truncationKind(example([200]), 'rft', 100).kind).toBe('context-cut');
    expect(truncationKind(example([20], [200, 197]), 'tools', 100).kind).toBe('answer-cut');
  });
});
