import { chineseWords } from '../words/chinese-words.mjs';
import { cjk } from './cjk.mjs';
import { lexicon } from './lexicon.mjs';

/** A writer of Chinese: see `cjk`. */
export function chinese(random) {
  const words = lexicon(chineseWords(random), 1.2);
  return cjk((out, source) => {
    for (let count = 2 + source.below(6); count > 0; count--) words.put(out, words.draw(source));
  });
}
