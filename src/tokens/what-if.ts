import type { Cost } from './cost.ts';
import type { TokenStatistics } from './token-statistics.ts';

/** What training on one file would cost with one model, for several numbers of epochs. */
export interface WhatIf {
  readonly model: string;
  /** Named by the user, assumed for the data, or offered by the same provider. */
  readonly source: 'named' | 'default' | 'offered';
  readonly limit: number | null;
  readonly overLimit: number;
  readonly accuracy: TokenStatistics['accuracy'];
  /** One for each number of epochs, `auto` last. */
  readonly costs: readonly Cost[];
}
