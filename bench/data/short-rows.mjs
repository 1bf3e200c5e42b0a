import { put } from './put.mjs';
import { writers } from './writers.mjs';

const ROW_BYTES = 250;
const FRAME = '{"messages": [{"role": "user", "content": ""}, {"role": "assistant", "content": ""}]}\n'.length;

/** A writer of chat rows of about 250 bytes: one question, one answer. */
export function shortRows(random) {
  const write = writers();
  const languages = [write.english, write.english, write.russian, write.chinese, write.japanese];
  const room = ROW_BYTES - FRAME;

  return (out) => {
    const language = random.of(languages);
    const question = 25 + random.below(Math.floor(room / 2) - 25);
    const start = out.at;
    put(out, '{"messages": [{"role": "user", "content": "');
    language(out, random, question - 10);
    put(out, '"}, {"role": "assistant", "content": "');
    // Sentences end some bytes after what was asked for.
    language(out, random, Math.max(8, start + ROW_BYTES - 8 - out.at));
    put(out, '"}]}\n');
  };
}
