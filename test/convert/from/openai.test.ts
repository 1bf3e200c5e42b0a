import { describe, expect, it } from 'vitest';
import { openai } from '../../../src/convert/from/openai.ts';
import { matches, readAs } from '../read-as.ts';

const user = { role: 'user', content: 'a' };
const input = { messages: [user] };
const answer = (content: string) => [{ role: 'assistant', content }];
const f = { name: 'f' };

describe('openai', () => {
  it('has its place among the shapes', () => {
    expect(openai).toMatchObject({ id: 'openai', title: 'OpenAI messages', order: 100 });
  });

  it.each([
    [{ messages: 1 }, true],
    [{ preferred_output: 1 }, true],
    [{ non_preferred_output: 1 }, true],
    [{ preferred_completion: 1 }, true],
    [{ prompt: 1, completion: 1 }, true],
    [{ prompt: 1 }, false],
    [{ completion: 1 }, false],
    [{ text: 1 }, false],
  ])('%j is one: %s', (row, is) => {
    expect(matches(openai, row)).toBe(is);
  });

  it('reads messages', () => {
    const turns = [{ role: 'user', content: '"a"', at: '/messages/0' }];
    expect(readAs(openai, input)).toEqual({ made: { task: 'chat', turns } });
    expect(readAs(openai, { ...input, prompt: 'p' })).toEqual({
      made: { task: 'reinforcement', turns, extras: [{ key: 'prompt', raw: '"p"', at: '/prompt' }] },
    });
  });

  it('reads completions', () => {
    expect(readAs(openai, { prompt: 'p', completion: 'c', weight: 2, own: 1 })).toEqual({
      made: {
        task: 'completion',
        prompt: '"p"',
        completion: '"c"',
        sampleWeight: '2',
        extras: [{ key: 'own', raw: '1', at: '/own' }],
      },
    });
  });

  it.each([
    ['preferred_output', 'non_preferred_output'],
    ['preferred_completion', 'non_preferred_completion'],
  ])('reads pairs: %s', (good, bad) => {
    const row = { input, [good]: answer('b'), [bad]: answer('c'), weight: 2, own: 1 };
    expect(readAs(openai, row)).toEqual({
      made: {
        task: 'preference',
        turns: [{ role: 'user', content: '"a"', at: '/input/messages/0' }],
        chosen: [{ role: 'assistant', content: '"b"', at: `/${good}/0` }],
        rejected: [{ role: 'assistant', content: '"c"', at: `/${bad}/0` }],
        sampleWeight: '2',
        extras: [{ key: 'own', raw: '1', at: '/own' }],
      },
    });
  });

  it.each([
    ['a function among the input', { input: { ...input, functions: [f] } }, true],
    ['a call in an answer', { preferred_output: [{ role: 'assistant', function_call: f }] }, true],
    ['a tool among the input', { input: { ...input, tools: [f] } }, false],
  ])('a pair with %s is of the older style: %s', (_, members, legacy) => {
    const row = { input, preferred_output: answer('b'), non_preferred_output: answer('c'), ...members };
    const { made } = readAs(openai, row);
    expect(made).toHaveProperty('task', 'preference');
    expect('legacy' in (made as object)).toBe(legacy);
  });

  it('says what of the input it drops, and keeps what it knows', () => {
    const row = {
      input: { ...input, parallel_tool_calls: true, own: 1 },
      preferred_output: answer('b'),
      non_preferred_output: answer('c'),
    };
    expect(readAs(openai, row)).toMatchObject({
      made: { parallel: 'true' },
      notes: ['LOSS-EXTRA-KEY /input/own: "own" is not known here (1)'],
    });
  });

  it.each([
    [{}, ': the row has no messages'],
    [{ preferred_output: [] }, ': a preference row without "input"'],
    [{ preferred_output: [], input: {} }, '/input: has no messages'],
    [{ preferred_output: [], input: 7 }, '/input: is a number, not an object'],
    [{ preferred_output: [], input }, ': a preference row without "non_preferred_output"'],
    [{ preferred_completion: null, input }, ': a preference row without "preferred_completion"'],
    [{ prompt: 'a' }, ': a prompt needs a completion, and a completion a prompt'],
    [{ prompt: null, completion: 'a' }, ': a prompt needs a completion, and a completion a prompt'],
    [{ prompt: 7 }, '/prompt: is a number, not a string (7)'],
  ])('%j is refused', (row, why) => {
    expect(readAs(openai, row)).toEqual({ notes: [`UNSUPPORTED ${why}`] });
  });
});
