import { describe, expect, it } from 'vitest';
import { totalCost } from '../../src/engine/total-cost.ts';
import type { Cost } from '../../src/tokens/cost.ts';

const cost = (change: Partial<Cost> = {}): Cost => ({
  currency: 'USD',
  tokensPerEpoch: 100,
  epochs: 3,
  epochsSource: 'auto',
  billedTokens: 300,
  accuracy: 'exact',
  usd: { low: 1, high: 2 },
  pricePerMillion: 25,
  asOf: '2026-01-01',
  source: 'a page',
  ...change,
});
const total = (...costs: (Cost | null)[]) => totalCost(costs.map((each) => ({ cost: each })) as never);

describe('totalCost', () => {
  it('is that of the only file that has one, or none', () => {
    const one = cost();
    expect(total()).toBe(null);
    expect(total(null, null)).toBe(null);
    expect(total(null, one)).toBe(one);
  });

  it('sums up, with the most epochs and the least accuracy', () => {
    const other = cost({
      tokensPerEpoch: 7,
      epochs: 5,
      billedTokens: 35,
      accuracy: 'estimate',
      usd: { low: 10, high: 20 },
    });
    expect(total(cost(), null, other)).toStrictEqual({
      ...cost(),
      tokensPerEpoch: 107,
      epochs: 5,
      billedTokens: 335,
      accuracy: 'estimate',
      usd: { low: 11, high: 22 },
    });
    const worst = (...accuracies: Cost['accuracy'][]) =>
      total(...accuracies.map((accuracy) => cost({ accuracy })))?.accuracy;
    expect([
      worst('exact', 'exact'),
      worst('close', 'exact'),
      worst('estimate', 'close'),
      worst('exact', 'range'),
    ]).toEqual(['exact', 'close', 'estimate', 'range']);
  });

  it('knows no sum where one has no price, and says why', () => {
    expect(total(cost(), cost({ usd: null, reason: 'no price' }))).toMatchObject({ usd: null, reason: 'no price' });
    const silent = total(cost(), cost({ usd: null }));
    expect(silent?.usd).toBe(null);
    expect(silent).not.toHaveProperty('reason');
  });
});
