import { describe, expect, it } from 'vitest';
import { alpaca } from '../../../src/convert/from/alpaca.ts';
import { matches, readAs } from '../read-as.ts';

const instruction = { role: 'user', content: '"a"', at: '/instruction' };
const output = { role: 'assistant', content: '"b"', at: '/output' };

describe('alpaca', () => {
  it('has its place among the shapes', () => {
    expect(alpaca).toMatchObject({ id: 'alpaca', title: 'Alpaca', order: 15 });
  });

  it.each([
    [{ instruction: 1, output: 1 }, true],
    [{ instruction: 1, response: 1 }, true],
    [{ instruction: 1, chosen: 1 }, true],
    [{ instruction: 1, rejected: 1 }, false],
    [{ output: 1, response: 1, chosen: 1 }, false],
    [{ instruction: 1 }, false],
  ])('%j is one: %s', (row, is) => {
    expect(matches(alpaca, row)).toBe(is);
  });

  it.each([
    ['a question', { instruction: 'a', output: 'b' }, [instruction, output]],
    ['an empty input', { instruction: 'a', input: '', output: 'b' }, [instruction, output]],
    ['a response', { instruction: 'a', response: 'b' }, [instruction, { ...output, at: '/response' }]],
    ['an empty system text', { system: '', instruction: 'a', output: 'b' }, [instruction, output]],
    [
      'a system text and a history',
      { system: 's', history: [['q', 'r']], instruction: 'a', output: 'b' },
      [
        { role: 'system', content: '"s"', at: '/system' },
        { role: 'user', content: '"q"', at: '/history/0/0' },
        { role: 'assistant', content: '"r"', at: '/history/0/1' },
        instruction,
        output,
      ],
    ],
  ])('%s', (_, row, turns) => {
    expect(readAs(alpaca, row)).toEqual({ made: { task: 'chat', turns } });
  });

  it('joins instruction and input by a line break, and says so', () => {
    expect(readAs(alpaca, { instruction: 'a"', input: 'i', output: 'b' })).toEqual({
      made: { task: 'chat', turns: [{ ...instruction, content: '"a\\"\\ni"' }, output] },
      notes: ['CHANGED-ORDER /input: instruction and input are joined by one line break, as LLaMA-Factory does (i)'],
    });
  });

  it('reads pairs', () => {
    expect(readAs(alpaca, { instruction: 'a', chosen: 'c', rejected: 'd', own: 1 })).toEqual({
      made: {
        task: 'preference',
        turns: [instruction],
        chosen: [{ role: 'assistant', content: '"c"', at: '/chosen' }],
        rejected: [{ role: 'assistant', content: '"d"', at: '/rejected' }],
        extras: [{ key: 'own', raw: '1', at: '/own' }],
      },
    });
  });

  it.each([
    [{ output: 'b' }, ': the row has no instruction'],
    [{ instruction: 'a' }, ': an instruction without an output'],
    [{ instruction: 'a', chosen: 'c' }, ': a preference row without "rejected"'],
    [{ instruction: 'a', rejected: 'c' }, ': a preference row without "chosen"'],
    [{ instruction: 'a', output: 'b', history: [['q', 'r'], ['q']] }, '/history/1: is no pair of two texts'],
    [{ instruction: 'a', output: 'b', history: [['q', 1]] }, '/history/0: is no pair of two texts'],
    [{ instruction: 'a', output: 'b', history: [[1, 'r']] }, '/history/0: is no pair of two texts'],
    [{ instruction: 'a', output: 'b', history: [['q', 'r', 's']] }, '/history/0: is no pair of two texts'],
    [{ instruction: 'a', output: 'b', history: [7] }, '/history/0: is no pair of two texts'],
    [
      { instruction: 'a', output: 'b', label: true },
      '/label: single answers judged good or bad (KTO) have no counterpart: pair them first (true)',
    ],
  ])('%j is refused', (row, why) => {
    expect(readAs(alpaca, row)).toEqual({ notes: [`UNSUPPORTED ${why}`] });
  });
});
