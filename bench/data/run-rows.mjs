import { noise } from './noise.mjs';

const FAMILY = '👨‍👩‍👧‍👦👩🏽‍🚀🇳🇴❤️‍🔥👍🏿🏴󠁧󠁢󠁥󠁮󠁧󠁿';

/** One string per class, of `bytes` bytes of UTF-8 or a few less, that is hard on a tokenizer. */
export const RUNS = {
  a: (bytes) => 'a'.repeat(bytes),
  space: (bytes) => ' '.repeat(bytes),
  newline: (bytes) => '\n'.repeat(bytes),
  han: (bytes) => '中'.repeat(bytes / 3),
  hyphen: (bytes) => '-'.repeat(bytes),
  digits: (bytes, random) => characters('0123456789', bytes, random),
  base64: (bytes, random) => noise(random, (bytes / 4) * 3).toString('base64'),
  emoji: (bytes) => FAMILY.repeat(bytes / Buffer.byteLength(FAMILY)),
  letters: (bytes, random) => characters('abcdefghijklmnopqrstuvwxyz', bytes, random),
};

/** A writer of one row whose question is a run. */
export function runRow(random, kind, bytes) {
  const messages = [
    { role: 'user', content: RUNS[kind](bytes, random) },
    { role: 'assistant', content: 'That is one long run.' },
  ];
  const row = Buffer.from(`${JSON.stringify({ messages })}\n`);
  return (out) => {
    out.bytes.set(row, out.at);
    out.at += row.length;
  };
}

function characters(alphabet, count, random) {
  return Array.from({ length: count }, () => alphabet[random.below(alphabet.length)]).join('');
}
