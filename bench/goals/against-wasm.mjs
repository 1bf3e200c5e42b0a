import { fileURLToPath } from 'node:url';
import { againstTokenizer } from './against-tokenizer.mjs';

const YARDSTICK = fileURLToPath(new URL('../yardsticks/tiktoken.mjs', import.meta.url));

/** Goal 2: the whole lint of 100 MB of chat against OpenAI's tokenizer in WASM, which only encodes. */
export function againstWasm({ rounds, quick }) {
  const data = quick ? 'chat-10mb' : 'chat-100mb';
  return againstTokenizer({ goal: 2, data, yardstick: YARDSTICK, name: 'tiktoken (WASM)', most: 0.12, rounds });
}
