import { addPair, currentHash, type Hash64, startHash } from './hash64.ts';

/** The hash of two hashes, in this order. */
export function hashPair(first: Hash64, second: Hash64): Hash64 {
  startHash();
  addPair(first.high, first.low);
  addPair(second.high, second.low);
  return currentHash();
}
