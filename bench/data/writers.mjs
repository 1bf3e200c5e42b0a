import { englishWords } from '../words/english-words.mjs';
import { russianWords } from '../words/russian-words.mjs';
import { chinese } from './chinese.mjs';
import { code } from './code.mjs';
import { japanese } from './japanese.mjs';
import { lexicon } from './lexicon.mjs';
import { prose } from './prose.mjs';
import { random } from './random.mjs';

const VOCABULARY_SEED = 7;

/**
 * One writer per kind of text: `(out, random, length)` appends about `length` bytes as the inside of a JSON string.
 * The vocabulary is the same for every seed of the data.
 */
export function writers() {
  const source = random(VOCABULARY_SEED);
  const words = lexicon(englishWords(source), 1.45, 14);
  return {
    english: prose(words, { open: '\\"', close: '\\"' }),
    russian: prose(lexicon(russianWords(source), 1.35, 8), { open: '«', close: '»' }),
    chinese: chinese(source),
    japanese: japanese(source),
    code: code(source, words),
  };
}
