import type { Encoding } from './example-tokens.ts';

/** Tables as src/tokens/pair-table.ts reads them, by encoding. */
export type PairTableMemory = Partial<Record<Encoding, SharedArrayBuffer>>;

/** What this thread has loaded, or was given by another thread. */
export const pairTableMemory: PairTableMemory = {};
