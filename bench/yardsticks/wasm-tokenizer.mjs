import { createRequire } from 'node:module';
import { Tiktoken } from 'tiktoken/lite';

const require = createRequire(import.meta.url);

/** OpenAI's Rust tokenizer, compiled to WASM, for an encoding. `encode(text, [], [])`: special tokens are ordinary text. */
export function wasmTokenizer(encoding) {
  const { bpe_ranks, special_tokens, pat_str } = require(`tiktoken/encoders/${encoding}.json`);
  return new Tiktoken(bpe_ranks, special_tokens, pat_str);
}
