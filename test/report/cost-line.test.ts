import { expect, it } from 'vitest';
import { costLine } from '../../src/report/cost-line.ts';
import type { Cost } from '../../src/tokens/cost.ts';
import { costOf, fileOf } from './made-of.ts';

it.each<[Partial<Cost>, string]>([
  [{}, '1,000 tokens × 3 epochs × $25 per million = $2 (gpt-4.1, list price of 2026-11-01, a price list)'],
  [
    { epochs: 1, epochsSource: 'auto' },
    '1,000 tokens × 1 epoch (auto) × $25 per million = $2 (gpt-4.1, list price of 2026-11-01, a price list)',
  ],
  [
    { usd: { low: 1, high: 2 } },
    'up to 1,000 tokens × 3 epochs × $25 per million = $1 to $2 (gpt-4.1, list price of 2026-11-01, a price list)',
  ],
  // What is the same amount in words is no range.
  [
    { usd: { low: 2.501, high: 2.502 } },
    '1,000 tokens × 3 epochs × $25 per million = $2.50 (gpt-4.1, list price of 2026-11-01, a price list)',
  ],
  [
    { pricePerMillion: null, asOf: null, source: null },
    '1,000 tokens × 3 epochs = $2 (gpt-4.1, list price of an unknown date)',
  ],
  [{ usd: null }, 'not known from the file: gpt-4.1 has no price'],
  [{ usd: null, reason: 'it is billed by the hour' }, 'not known from the file: it is billed by the hour'],
])('with %j', (cost, line) => {
  expect(costLine(fileOf({ cost: costOf(cost) }))).toBe(`Cost    ${line}`);
});

it('is not there without a cost or without tokens', () => {
  expect(costLine(fileOf())).toBeUndefined();
  expect(costLine(fileOf({ cost: costOf({ tokensPerEpoch: 0 }) }))).toBeUndefined();
});
