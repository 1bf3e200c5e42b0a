import { fileURLToPath } from 'node:url';
import { againstTokenizer } from './against-tokenizer.mjs';

const YARDSTICK = fileURLToPath(new URL('../yardsticks/js-tiktoken.mjs', import.meta.url));

/** Goal 1: the whole lint of 10 MB of chat against js-tiktoken, which only encodes. */
export function againstJsTiktoken({ rounds }) {
  return againstTokenizer({
    goal: 1,
    data: 'chat-10mb',
    yardstick: YARDSTICK,
    name: 'js-tiktoken',
    most: 0.05,
    rounds,
  });
}
