import { describe, expect, it } from 'vitest';
import { autoEpochs } from '../../src/tokens/auto-epochs.ts';
import { encodingForModel } from '../../src/tokens/encoding-for-model.ts';
import { estimateCost } from '../../src/tokens/estimate-cost.ts';
import type { TokenStatistics } from '../../src/tokens/token-statistics.ts';
import { finishTally, startTally } from '../../src/tokens/token-tally.ts';
import { inUsd } from '../../src/tokens/usd.ts';
import { modelOf } from './model.ts';

function statistics(billedPerEpoch: number, billedPerEpochLow = billedPerEpoch): TokenStatistics {
  return { ...finishTally(startTally('o200k_base'), null), billedPerEpoch, billedPerEpochLow };
}

describe('autoEpochs', () => {
  it.each([
    [1, 25],
    [4, 25],
    [10, 10],
    [14, 7],
    [25, 4],
    [33, 3],
    [34, 3],
    [103, 3],
    [8333, 3],
    [8334, 2],
    [30_000, 1],
  ])('%i examples train %i epochs', (examples, epochs) => {
    expect(autoEpochs(examples)).toBe(epochs);
  });
});

describe('estimateCost', () => {
  it('multiplies tokens, epochs and price', () => {
    const cost = estimateCost({
      tokens: statistics(200_000),
      examples: 200,
      method: 'supervised',
      model: modelOf(),
      epochs: 'auto',
    });
    expect(cost).toMatchObject({ epochs: 3, epochsSource: 'auto', billedTokens: 600_000, usd: { low: 3, high: 3 } });
    expect(cost).toMatchObject({ pricePerMillion: 5, asOf: '2026-11-01', source: 'price-list' });
  });

  it('keeps both ends of a range and takes the epochs it is told', () => {
    const sources = { 'price-list': { title: 'Price list', date: '2026-11-01' } };
    const cost = estimateCost({
      tokens: statistics(200_000, 100_000),
      examples: 200,
      method: 'dpo',
      model: modelOf(),
      epochs: 2,
      sources,
    });
    expect(cost).toMatchObject({ epochs: 2, epochsSource: 'option', usd: { low: 1, high: 2 }, source: 'Price list' });
  });

  it('has no price for hours, and says what an hour costs', () => {
    const model = modelOf({ id: 'o4-mini-2025-04-16', price: null, perHour: 100 });
    const cost = estimateCost({ tokens: statistics(10), examples: 10, method: 'reinforcement', model, epochs: 1 });
    expect(cost.usd).toBeNull();
    expect(cost.reason).toMatch(/billed per hour.*\$100 per hour for o4-mini/);
  });

  it('says when no price is known', () => {
    const cost = estimateCost({
      tokens: statistics(10),
      examples: 10,
      method: 'supervised',
      model: modelOf({ price: null }),
      epochs: 1,
    });
    expect(cost).toMatchObject({ usd: null, pricePerMillion: null, asOf: null, source: null });
    expect(cost.reason).toMatch(/no training price/);
  });
});

describe('inUsd', () => {
  it.each([
    [0, '$0'],
    [0.00421, '$0.0042'],
    [0.5, '$0.5'],
    [1.436, '$1.44'],
    [5, '$5'],
    [1204.5, '$1,204.50'],
  ])('%d', (amount, text) => {
    expect(inUsd(amount)).toBe(text);
  });
});

describe('encodingForModel', () => {
  it.each([
    ['gpt-3.5-turbo-0125', 'cl100k_base'],
    ['gpt-35-turbo', 'cl100k_base'],
    ['gpt-4', 'cl100k_base'],
    ['gpt-4-0613', 'cl100k_base'],
    ['ft:gpt-3.5-turbo-0125:acme::abc123', 'cl100k_base'],
    ['davinci-002', 'cl100k_base'],
    ['gpt-4o-mini-2024-07-18', 'o200k_base'],
    ['ft:gpt-4.1-2025-04-14:acme:bot:abc:ckpt-step-90', 'o200k_base'],
    ['o4-mini', 'o200k_base'],
    ['my-deployment', 'o200k_base'],
  ])('%s uses %s', (model, encoding) => {
    expect(encodingForModel(model)).toBe(encoding);
  });
});
