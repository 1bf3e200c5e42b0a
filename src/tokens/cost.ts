import type { Accuracy } from './example-tokens.ts';

/** An estimate of what training on one file costs, at a list price with its date. */
export interface Cost {
  readonly currency: 'USD';
  readonly tokensPerEpoch: number;
  readonly epochs: number;
  readonly epochsSource: 'auto' | 'option';
  readonly billedTokens: number;
  readonly accuracy: Accuracy;
  /** Null where no price can be computed; `reason` then says why. */
  readonly usd: { readonly low: number; readonly high: number } | null;
  readonly reason?: string;
  readonly pricePerMillion: number | null;
  readonly asOf: string | null;
  readonly source: string | null;
}
