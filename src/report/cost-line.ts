import { formatNumber } from '../engine/message.ts';
import { inUsd } from '../tokens/usd.ts';
import type { FileReport } from './report.ts';

/** The cost estimate of a file in one line; undefined when there is none. */
export function costLine({ cost, model }: FileReport): string | undefined {
  if (cost === null || cost.tokensPerEpoch === 0) return undefined;
  const epochs = `${cost.epochs} ${cost.epochs === 1 ? 'epoch' : 'epochs'}${cost.epochsSource === 'auto' ? ' (auto)' : ''}`;
  if (cost.usd === null) return `Cost    not known from the file: ${cost.reason ?? `${model} has no price`}`;
  const { low, high } = cost.usd;
  const amount = inUsd(low) === inUsd(high) ? inUsd(high) : `${inUsd(low)} to ${inUsd(high)}`;
  const upTo = inUsd(low) === inUsd(high) ? '' : 'up to ';
  const volume = `${upTo}${formatNumber(cost.tokensPerEpoch)} tokens × ${epochs}`;
  const price = cost.pricePerMillion === null ? '' : ` × ${inUsd(cost.pricePerMillion)} per million`;
  const source = [model, `list price of ${cost.asOf ?? 'an unknown date'}`, cost.source].filter(
    (part) => part !== null,
  );
  return `Cost    ${volume}${price} = ${amount} (${source.join(', ')})`;
}
