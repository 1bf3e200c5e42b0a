import type { Encoding, TokenCounter } from './example-tokens.ts';

const RANK_TABLES = {
  o200k_base: () => import('js-tiktoken/ranks/o200k_base'),
  cl100k_base: () => import('js-tiktoken/ranks/cl100k_base'),
} as const;

/**
 * Counts with js-tiktoken, for those who doubt our own counter: slower by far, and quadratic on long runs of letters. It
 * differs from OpenAI's tiktoken on U+FEFF, U+0085, `'ſ` and characters newer than Node's Unicode.
 */
export async function jsTiktokenCounter(encoding: Encoding): Promise<TokenCounter> {
  const [{ Tiktoken }, { default: ranks }] = await Promise.all([import('js-tiktoken/lite'), RANK_TABLES[encoding]()]);
  const tiktoken = new Tiktoken(ranks);
  const encode = (text: string): number[] => tiktoken.encode(text, [], []);
  return {
    encoding,
    count: (text) => encode(text).length,
    head(text, tokens) {
      const encoded = encode(text);
      if (tokens >= encoded.length) return text.length;
      // A character that the last token cuts is decoded as U+FFFD.
      const decoded = tiktoken.decode(encoded.slice(0, Math.max(0, tokens)));
      let length = 0;
      while (length < decoded.length && decoded[length] === text[length]) length++;
      return length;
    },
  };
}
