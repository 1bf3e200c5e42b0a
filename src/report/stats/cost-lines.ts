import { formatNumber } from '../../engine/message.ts';
import type { Cost } from '../../tokens/cost.ts';
import { inUsd } from '../../tokens/usd.ts';
import type { WhatIf } from '../../tokens/what-if.ts';
import type { Paint } from '../report-format.ts';

/** A table of costs: a line for each model, a column for each number of epochs. */
export function* costLines(whatIf: readonly WhatIf[], paint: Paint): Iterable<string> {
  const [first] = whatIf;
  if (first === undefined) return;
  const header = ['', 'tokens/epoch', '$/million', ...first.costs.map(epochsOf)];
  const rows = whatIf.map(({ model, source, costs }) => [
    `${model}${source === 'default' ? ' (assumed)' : ''}`,
    formatNumber(costs[0]?.tokensPerEpoch ?? 0),
    costs[0]?.pricePerMillion == null ? '–' : formatNumber(costs[0].pricePerMillion),
    ...costs.map(amountOf),
  ]);
  const widths = header.map((title, column) => Math.max(title.length, ...rows.map((row) => row[column]?.length ?? 0)));
  const line = (cells: readonly string[]): string =>
    cells
      .map((cell, column) => (column === 0 ? cell.padEnd(widths[0] ?? 0) : cell.padStart(widths[column] ?? 0)))
      .join('  ');
  yield paint('dim', line(header));
  for (const [index, row] of rows.entries()) yield index === 0 ? paint('bold', line(row)) : line(row);
  const reasons = new Set(
    whatIf.flatMap(({ costs }) =>
      costs.flatMap(({ usd, reason }) => (usd === null && reason !== undefined ? [reason] : [])),
    ),
  );
  for (const reason of reasons) yield paint('dim', `– ${reason}`);
  for (const { model, limit, overLimit } of whatIf.filter((each) => each.overLimit > 0))
    yield paint(
      'yellow',
      `${model} trains on ${formatNumber(limit ?? 0)} tokens of an example: ${overLimit === 1 ? '1 is' : `${formatNumber(overLimit)} are`} cut, and billed up to there`,
    );
  const priced = whatIf.flatMap(({ costs }) => costs.slice(0, 1)).filter(({ usd }) => usd !== null);
  for (const source of new Set(priced.map(({ asOf, source }) => `List prices of ${asOf} (${source})`)))
    yield paint('dim', source);
}

function epochsOf({ epochs, epochsSource }: Cost): string {
  return epochsSource === 'auto' ? `auto: ${epochs}` : `${epochs} ${epochs === 1 ? 'epoch' : 'epochs'}`;
}

function amountOf({ usd }: Cost): string {
  if (usd === null) return '–';
  const [low, high] = [inUsd(usd.low), inUsd(usd.high)];
  return low === high ? high : `${low}–${high}`;
}
