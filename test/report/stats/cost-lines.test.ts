import { describe, expect, it } from 'vitest';
import { costLines } from '../../../src/report/stats/cost-lines.ts';
import type { WhatIf } from '../../../src/tokens/what-if.ts';
import { costOf, PLAIN, TAGGED } from '../made-of.ts';

const whatIf = (about: Partial<WhatIf> = {}): WhatIf => ({
  model: 'gpt-4.1',
  source: 'named',
  limit: 65_536,
  overLimit: 0,
  accuracy: 'exact',
  costs: [
    costOf({ epochs: 1, usd: { low: 1, high: 1 } }),
    costOf({ epochsSource: 'auto', epochs: 3, usd: { low: 2, high: 3 } }),
  ],
  ...about,
});
const lines = (list: readonly WhatIf[], paint = PLAIN) => [...costLines(list, paint)];
const SOURCE = 'List prices of 2026-11-01 (a price list)';

it('are a table of models and epochs, and where the prices are from', () => {
  const small = whatIf({
    model: 'a-longer-name',
    source: 'offered',
    costs: [
      costOf({ epochs: 2, tokensPerEpoch: 20, pricePerMillion: 5, usd: { low: 0.25, high: 0.25 } }),
      costOf({ usd: { low: 1.5, high: 1.5 } }),
    ],
  });
  expect(lines([whatIf(), small], TAGGED)).toEqual([
    '<dim>               tokens/epoch  $/million  1 epoch  auto: 3</>',
    '<bold>gpt-4.1               1,000         25       $1    $2–$3</>',
    'a-longer-name            20          5    $0.25    $1.50',
    `<dim>${SOURCE}</>`,
  ]);
});

it('are none without a model, and few without a cost', () => {
  expect(lines([])).toEqual([]);
  expect(lines([whatIf({ costs: [] })])).toEqual([
    '         tokens/epoch  $/million',
    'gpt-4.1             0          –',
  ]);
});

it('say which model is assumed, and count more than one epoch', () => {
  expect(lines([whatIf({ source: 'default', costs: [costOf({ epochs: 2 })] })])).toEqual([
    '                   tokens/epoch  $/million  2 epochs',
    'gpt-4.1 (assumed)         1,000         25        $2',
    SOURCE,
  ]);
});

describe('without a price', () => {
  const unpriced = costOf({ usd: null, pricePerMillion: null, reason: 'billed by the hour' });

  it('say why once', () => {
    expect(lines([whatIf({ costs: [unpriced, unpriced] })], TAGGED)).toEqual([
      '<dim>         tokens/epoch  $/million  3 epochs  3 epochs</>',
      '<bold>gpt-4.1         1,000          –         –         –</>',
      '<dim>– billed by the hour</>',
    ]);
    const { reason: _, ...silent } = unpriced;
    expect(lines([whatIf({ costs: [silent] })])).toHaveLength(2);
    // A price is given all the same: no reason is needed.
    expect(lines([whatIf({ costs: [costOf({ reason: 'none' })] })])).toHaveLength(3);
  });
});

it('name each list of prices once, by the first number of epochs', () => {
  const other = costOf({ asOf: '2026-10-01', source: 'another' });
  expect(
    lines([whatIf(), whatIf(), whatIf({ costs: [other] }), whatIf({ costs: [costOf({ usd: null }), other] })]).slice(5),
  ).toEqual([SOURCE, 'List prices of 2026-10-01 (another)']);
});

it('say how many examples a model cuts', () => {
  const cut = (overLimit: number, limit: number | null = 65_536) => lines([whatIf({ overLimit, limit })], TAGGED)[2];
  expect(cut(0)).toBe(`<dim>${SOURCE}</>`);
  expect(cut(1)).toBe('<yellow>gpt-4.1 trains on 65,536 tokens of an example: 1 is cut, and billed up to there</>');
  expect(cut(2000)).toBe(
    '<yellow>gpt-4.1 trains on 65,536 tokens of an example: 2,000 are cut, and billed up to there</>',
  );
});
