import type { Encoding, TokenCounter } from './example-tokens.ts';

/** `tunelint`: our own. `js-tiktoken`: the library's, to compare with. */
export const TOKENIZERS = ['tunelint', 'js-tiktoken'] as const;

export type Tokenizer = (typeof TOKENIZERS)[number];

const loaded = new Map<string, Promise<TokenCounter>>();

/**
 * The counter of an encoding. Its table loads on the first call and stays for the life of the process, so that a run that
 * counts nothing loads nothing.
 */
export function loadCounter(encoding: Encoding, tokenizer: Tokenizer = 'tunelint'): Promise<TokenCounter> {
  const key = `${tokenizer} ${encoding}`;
  let counter = loaded.get(key);
  if (counter === undefined) {
    counter = tokenizer === 'tunelint' ? ownCounter(encoding) : jsTiktokenCounter(encoding);
    loaded.set(key, counter);
  }
  return counter;
}

async function ownCounter(encoding: Encoding): Promise<TokenCounter> {
  return (await import('./own-counter.ts')).ownCounter(encoding);
}

async function jsTiktokenCounter(encoding: Encoding): Promise<TokenCounter> {
  return (await import('./js-tiktoken-counter.ts')).jsTiktokenCounter(encoding);
}
