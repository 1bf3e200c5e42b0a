import type { FileReport } from '../report/report.ts';
import type { Cost } from '../tokens/cost.ts';
import type { Accuracy } from '../tokens/example-tokens.ts';

const LEAST_SURE_LAST: readonly Accuracy[] = ['exact', 'close', 'estimate', 'range'];

/** The sum over training files; epochs and prices of one file speak for all only when they agree. */
export function totalCost(files: readonly FileReport[]): Cost | null {
  const costs = files.flatMap(({ cost }) => (cost === null ? [] : [cost]));
  const [first] = costs;
  if (first === undefined) return null;
  if (costs.length === 1) return first;
  const unpriced = costs.find(({ usd }) => usd === null);
  const sum = (value: (cost: Cost) => number): number => costs.reduce((total, cost) => total + value(cost), 0);
  return {
    ...first,
    tokensPerEpoch: sum((cost) => cost.tokensPerEpoch),
    epochs: Math.max(...costs.map(({ epochs }) => epochs)),
    billedTokens: sum((cost) => cost.billedTokens),
    accuracy: LEAST_SURE_LAST[Math.max(...costs.map(({ accuracy }) => LEAST_SURE_LAST.indexOf(accuracy)))] ?? 'range',
    usd: unpriced === undefined ? { low: sum((c) => c.usd?.low ?? 0), high: sum((c) => c.usd?.high ?? 0) } : null,
    ...(unpriced?.reason === undefined ? {} : { reason: unpriced.reason }),
  };
}
