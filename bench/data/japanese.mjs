import { japaneseWords } from '../words/japanese-words.mjs';
import { cjk } from './cjk.mjs';
import { lexicon } from './lexicon.mjs';

/** A writer of Japanese: modifier? (noun particle)+ verb; see `cjk`. */
export function japanese(random) {
  const words = japaneseWords(random);
  const nouns = lexicon(words.nouns, 1.1);
  const particles = lexicon(words.particles, 0.8);
  const verbs = lexicon(words.verbs, 0.7);
  const modifiers = lexicon(words.modifiers, 0.5);
  return cjk((out, source) => {
    if (source.chance(0.3)) modifiers.put(out, modifiers.draw(source));
    for (let count = source.chance(0.3) ? 2 : 1; count > 0; count--) {
      nouns.put(out, nouns.draw(source));
      particles.put(out, particles.draw(source));
    }
    verbs.put(out, verbs.draw(source));
  });
}
