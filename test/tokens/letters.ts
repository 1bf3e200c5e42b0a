import type { TokenCounter } from '../../src/tokens/example-tokens.ts';

/** Counts each UTF-16 unit as a token, so that sums can be done by hand. */
export const LETTERS: TokenCounter = {
  encoding: 'o200k_base',
  count: (text) => text.length,
  head: (text, tokens) => Math.max(0, Math.min(tokens, text.length)),
};
