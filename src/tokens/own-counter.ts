import type { Encoding, TokenCounter } from './example-tokens.ts';
import { makeCounter } from './make-counter.ts';
import { loadPairTable } from './pair-table.ts';

/** The counter over an encoding's pair table. */
export function ownCounter(encoding: Encoding): TokenCounter {
  return makeCounter(encoding, loadPairTable(encoding));
}
