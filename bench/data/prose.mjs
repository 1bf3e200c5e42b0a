import { put } from './put.mjs';
import { putNumber } from './put-number.mjs';

const BREAKS = ['\\n\\n', '\\n\\n', '\\n\\n', '\\n- ', '\\n- ', '\\n1. ', '\\n\\n## ', '\\n'];

/**
 * A writer of prose for alphabets with spaces: `(out, random, length)` appends whole sentences until some `length` bytes
 * are there, as the inside of a JSON string (line breaks and double quotes escaped).
 */
export function prose(words, { open, close }) {
  return (out, random, length) => {
    const end = out.at + length;
    for (;;) {
      sentence(out, random, words, open, close, end);
      if (out.at >= end) return;
      put(out, random.chance(0.15) ? random.of(BREAKS) : ' ');
    }
  };
}

function sentence(out, random, words, open, close, end) {
  const count = 3 + random.below(9) + random.below(11);
  words.putCapital(out, words.draw(random));
  for (let word = 1; word < count && out.at < end; word++) {
    const kind = random.below(256);
    put(out, kind < 20 ? ', ' : kind === 20 ? ' – ' : kind === 21 ? '; ' : ' ');
    const drawn = words.draw(random);
    if (kind >= 24 && kind < 30) putNumber(out, random);
    else if (kind === 30) around(out, words, drawn, open, close);
    else if (kind === 31) around(out, words, drawn, '(', ')');
    else if (kind === 32) around(out, words, drawn, '**', '**');
    else if (kind === 33) around(out, words, drawn, '`', '`');
    else if (kind === 34) words.putCapital(out, drawn);
    else words.put(out, drawn);
  }
  const mark = random.below(16);
  put(out, mark < 13 ? '.' : mark === 13 ? '?' : mark === 14 ? '!' : ':');
}

function around(out, words, word, open, close) {
  put(out, open);
  words.put(out, word);
  put(out, close);
}
