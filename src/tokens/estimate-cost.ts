import type { Method, Model, Profile } from '../profile/profile.ts';
import { autoEpochs } from './auto-epochs.ts';
import type { Cost } from './cost.ts';
import type { TokenStatistics } from './token-statistics.ts';
import { inUsd } from './usd.ts';

const PER_MILLION = 1_000_000;

/**
 * What training on a file costs: billed tokens per epoch, times epochs, times the model's list price. `source` names
 * where the price was read: a title when the profile's `sources` are given, else their key. A price that is not known
 * and training that is billed by the hour leave `usd` null, with the reason.
 */
export function estimateCost({
  tokens,
  examples,
  method,
  model,
  epochs,
  sources,
}: {
  readonly tokens: TokenStatistics;
  readonly examples: number;
  readonly method: Method;
  readonly model: Model;
  readonly epochs: number | 'auto';
  readonly sources?: Profile['sources'];
}): Cost {
  const count = epochs === 'auto' ? autoEpochs(examples) : epochs;
  const price = method === 'reinforcement' ? null : model.trainingPrice;
  const fact = method === 'reinforcement' ? model.trainingPricePerHour : price;
  const base = {
    currency: 'USD',
    tokensPerEpoch: tokens.billedPerEpoch,
    epochs: count,
    epochsSource: epochs === 'auto' ? 'auto' : 'option',
    billedTokens: tokens.billedPerEpoch * count,
    accuracy: tokens.accuracy,
    pricePerMillion: price?.value ?? null,
    asOf: fact?.asOf ?? null,
    source: fact === null ? null : titleOf(fact.source, sources),
  } as const;
  if (method === 'reinforcement') return { ...base, usd: null, reason: hourlyReason(model) };
  if (price === null) return { ...base, usd: null, reason: `no training price is known for ${model.id}` };
  const usd = (perEpoch: number): number => (perEpoch * count * price.value) / PER_MILLION;
  return { ...base, usd: { low: usd(tokens.billedPerEpochLow), high: usd(tokens.billedPerEpoch) } };
}

function hourlyReason({ id, trainingPricePerHour }: Model): string {
  const price = trainingPricePerHour === null ? '' : ` (${inUsd(trainingPricePerHour.value)} per hour for ${id})`;
  return `reinforcement fine-tuning is billed per hour of training${price}, which a file does not tell`;
}

function titleOf(source: string, sources: Profile['sources'] | undefined): string {
  return sources !== undefined && Object.hasOwn(sources, source) ? (sources[source]?.title ?? source) : source;
}
