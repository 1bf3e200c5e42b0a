import type { MessageTokens } from './example-tokens.ts';

/** How many tokens of each message of a sequence are in front of the limit, by pointer. */
export function keptTokens(messages: readonly MessageTokens[], limit: number | null): ReadonlyMap<string, number> {
  const kept = new Map<string, number>();
  let left = limit ?? Number.POSITIVE_INFINITY;
  for (const { pointer, tokens, unsure = 0 } of messages) {
    // Images of unknown size count as small ones: what may fit is not called cut.
    const size = tokens - unsure;
    kept.set(pointer, left >= size ? tokens : Math.max(0, left));
    left -= size;
  }
  return kept;
}
