import type { Encoding, TokenCounter } from './example-tokens.ts';
import { makeCounter } from './make-counter.ts';
import { loadPairTable } from './pair-table.ts';

const loaded = new Map<Encoding, Promise<TokenCounter>>();

/** The counter of an encoding. Its table loads on the first call and stays for the life of the process. */
export function loadCounter(encoding: Encoding): Promise<TokenCounter> {
  let counter = loaded.get(encoding);
  if (counter === undefined) {
    counter = Promise.resolve().then(() => makeCounter(encoding, loadPairTable(encoding)));
    loaded.set(encoding, counter);
  }
  return counter;
}
