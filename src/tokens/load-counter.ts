import type { Encoding, TokenCounter } from './example-tokens.ts';
import { makeCounter } from './make-counter.ts';

const RANK_TABLES = {
  o200k_base: () => import('js-tiktoken/ranks/o200k_base'),
  cl100k_base: () => import('js-tiktoken/ranks/cl100k_base'),
} as const;

const loaded = new Map<Encoding, Promise<TokenCounter>>();

/**
 * The counter of an encoding. Its table loads on the first call and stays for the life of the process.
 * Counts equal js-tiktoken's `encode(text, [], [])`; the time is n log n at worst, where js-tiktoken's is quadratic.
 */
export function loadCounter(encoding: Encoding): Promise<TokenCounter> {
  let counter = loaded.get(encoding);
  if (counter === undefined) {
    counter = RANK_TABLES[encoding]().then(({ default: table }) => makeCounter(encoding, table));
    loaded.set(encoding, counter);
  }
  return counter;
}
