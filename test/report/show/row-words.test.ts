import { describe, expect, it } from 'vitest';
import type { Line } from '../../../src/read/line.ts';
import { lineInWords, rowHeader, summaryOf } from '../../../src/report/show/row-words.ts';
import type { Truncation } from '../../../src/tokens/truncate-example.ts';
import { TAGGED } from '../made-of.ts';
import { messageOf, rowOf, tokensOfRow } from './row-of.ts';

const VALUE = { messages: [] };

describe('rowHeader', () => {
  it.each<[ReturnType<typeof rowOf>, string]>([
    [rowOf(VALUE), '<underline>train.jsonl:7</>  <dim>example 5 · chat · openai · gpt-4.1</>'],
    [
      rowOf(VALUE, { run: { modelNamed: false, name: 'a\n' }, row: { exampleNumber: 5000, number: 6000 } }),
      String.raw`<underline>a\u{a}:6000</>  <dim>example 5,000 · chat · openai · gpt-4.1 (assumed)</>`,
    ],
    [
      rowOf(undefined, { row: { exampleNumber: null } }),
      '<underline>train.jsonl:7</>  <dim>blank · openai · gpt-4.1</>',
    ],
    [
      rowOf(VALUE, { format: 'foreign', shape: 'ShareGPT' }),
      '<underline>train.jsonl:7</>  <dim>example 5 · ShareGPT · openai · gpt-4.1</>',
    ],
    [
      rowOf(VALUE, { format: 'foreign' }),
      '<underline>train.jsonl:7</>  <dim>example 5 · unknown format · openai · gpt-4.1</>',
    ],
  ])('is %#', (row, header) => {
    expect(rowHeader(row, TAGGED)).toBe(header);
  });
});

describe('lineInWords', () => {
  it.each<[object, string]>([
    [{ kind: 'blank' }, 'This line is blank: it is skipped.'],
    [{ kind: 'too-long', bytes: 2000 }, 'This line has 2,000 bytes: more than is read.'],
    [
      { kind: 'not-utf8', invalidAt: 999, likely: undefined },
      'This line is not UTF-8: the first wrong byte is byte 1,000.',
    ],
    [
      { kind: 'not-utf8', invalidAt: 0, likely: 'Windows-1252' },
      'This line is not UTF-8: the first wrong byte is byte 1; it looks like Windows-1252.',
    ],
    [{ kind: 'broken' }, 'This line is not JSON, so it is no example:'],
    [{ kind: 'parsed' }, 'This line is JSON, but it is no example:'],
  ])('of %j', (line, words) => {
    expect(lineInWords(line as Line)).toBe(words);
  });
});

describe('summaryOf', () => {
  const summary = (about: Parameters<typeof rowOf>[1] = {}, truncation?: Truncation) =>
    summaryOf(rowOf(VALUE, about), truncation, TAGGED);
  const tokens = tokensOfRow({ longest: 2000, learned: 1500 });
  const grader = 'The model writes its own answers, which the grader scores: no message is trained.';
  const foreign = 'Not a format that can be trained on: shown as it is.';

  it('counts tokens', () => {
    expect(summary({ tokens })).toEqual(['2,000 tokens of 1,000 · 1,500 learned (o200k_base, exact)']);
    expect(summary({ tokens, limit: null })).toEqual(['2,000 tokens · 1,500 learned (o200k_base, exact)']);
    const pair = { preferred: [messageOf('/a', 1)], rejected: [] };
    const range = tokensOfRow({ pair, billed: { low: 3000, high: 4000 }, accuracy: 'range' });
    expect(summary({ tokens: range })).toEqual([
      '20 tokens of 1,000 · 5 learned · 3,000 to 4,000 billed per epoch (o200k_base, range)',
    ]);
  });

  it('says what is not trained', () => {
    expect(summary({ tokens, format: 'rft' })).toEqual(['2,000 tokens of 1,000 (o200k_base, exact)', grader]);
    expect(summary({ tokens, run: { method: 'reinforcement' } })).toEqual([
      '2,000 tokens of 1,000 · 1,500 learned (o200k_base, exact)',
      grader,
    ]);
    expect(summary({ format: 'foreign' })).toEqual([foreign]);
    expect(summary({ format: 'foreign', run: { method: 'reinforcement' } })).toEqual([grader]);
  });

  it('says that nothing was counted, where a counter would have', () => {
    expect(summary()).toEqual([]);
    expect(summary({ run: { counter: undefined } })).toEqual(['Tokens are not counted.']);
    expect(summary({ format: 'rft', run: { counter: undefined } })).toEqual([grader, 'Tokens are not counted.']);
    expect(summary({ tokens, run: { counter: undefined } })[0]).toBe('2,000 tokens of 1,000 · 1,500 learned (, exact)');
  });

  it('says what is cut off', () => {
    const cut = { lost: 1000, learned: 1500, lostLearned: 0 } as Truncation;
    expect(summary({ tokens, format: 'rft' }, cut).slice(1)).toEqual([
      grader,
      '<red>Over the limit: the last 1,000 tokens are cut off.</>',
    ]);
    expect(summary({ tokens }, { ...cut, lostLearned: 1 }).slice(1)).toEqual([
      '<red>Over the limit: the last 1,000 tokens are cut off, 1 of 1,500 to learn among them.</>',
    ]);
  });
});
