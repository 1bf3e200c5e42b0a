import { ADJECTIVES, COMMON, NOUNS, VERBS } from './english-stems.mjs';
import { shuffle } from './shuffle.mjs';
import { splitWords } from './split-words.mjs';

const FIRST_NAMES = splitWords(`
  Anna Ben Carla David Elena Frank Grace Hugo Ingrid James Kofi Laura Maria Nadia Oscar Priya Quentin Rosa Samuel Tara
  Ulrich Victor Wendy Xavier Yusuf Zoe Aisha Boris Chloe Dmitri Emma Farid Gita Hanna Ivan Jonas Kenji Liam Mei Noah
`);
const PLACES = splitWords(`
  London Paris Berlin Tokyo Lagos Lima Cairo Oslo Madrid Rome Chicago Boston Texas California Europe Africa Asia India China
  Japan Brazil Canada Mexico Norway Kenya Python JavaScript Linux Windows Docker Kubernetes GitHub Google SQL API JSON HTML
  HTTP URL CSS CPU GPU USA EU UN NASA PDF
`);
const ONSETS = splitWords('b br c ch d dr f fl g gr h j k kl l m n p pr qu r s sh st t th tr v w z');
const VOWELS = splitWords('a e i o u ae ea ia io oo y');
const CODAS = splitWords('l m n r s t ck ld nd ng rt ss th x ller man son sky berg ford ton well');

/**
 * Some 50,000 English words by falling frequency: common words, stems, inflected forms, names, and a long tail of
 * derived and compound words. Spelling by rule ("carryed" never, "goed" perhaps): it is read by tokenizers only.
 */
export function englishWords(random) {
  const stems = shuffle([...NOUNS, ...VERBS, ...ADJECTIVES], random);
  const inflected = [
    ...NOUNS.map((noun) => plural(noun)),
    ...VERBS.flatMap((verb) => [past(verb), plural(verb), joined(verb, 'ing')]),
    ...ADJECTIVES.flatMap((adjective) => [adverb(adjective), joined(adjective, 'er')]),
  ];
  const derived = [
    ...VERBS.flatMap((verb) => [
      ...['ment', 'er', 'able', 'ation', 'ive', 'ability', "er's"].map((suffix) => joined(verb, suffix)),
      ...['re', 'un', 'over', 'mis', 'pre', 'out', 'co-'].map((prefix) => prefix + verb),
      `re${past(verb)}`,
      `un${past(verb)}`,
      `pre${joined(verb, 'ing')}`,
    ]),
    ...ADJECTIVES.flatMap((word) => [
      joined(word, 'ness'),
      joined(word, 'ity'),
      `un${word}`,
      `non-${word}`,
      `semi${word}`,
    ]),
    ...NOUNS.flatMap((word) => [`${word}'s`, joined(word, 'less'), joined(word, 'ish'), `sub${word}`, `inter${word}`]),
  ];
  const names = Array.from({ length: 6000 }, () => madeUpName(random));
  const compounds = Array.from({ length: 26_000 }, () => compound(random));
  const tail = shuffle([...derived, ...names, ...compounds], random);
  const middle = shuffle([...inflected, ...FIRST_NAMES, ...PLACES], random);
  return [
    ...new Set([...COMMON, ...stems.slice(0, 600), ...shuffle([...stems.slice(600), ...middle], random), ...tail]),
  ];
}

function plural(word) {
  if (/(s|x|z|ch|sh)$/.test(word)) return `${word}es`;
  return /[^aeiou]y$/.test(word) ? `${word.slice(0, -1)}ies` : `${word}s`;
}

function past(verb) {
  return /[^aeiou]y$/.test(verb) ? `${verb.slice(0, -1)}ied` : joined(verb, 'ed');
}

function adverb(adjective) {
  return adjective.endsWith('y') ? `${adjective.slice(0, -1)}ily` : `${adjective}ly`;
}

function joined(stem, suffix) {
  return stem.endsWith('e') && /^[aei]/.test(suffix) ? stem.slice(0, -1) + suffix : stem + suffix;
}

function madeUpName(random) {
  let name = '';
  for (let syllable = 1 + random.below(3); syllable > 0; syllable--) name += random.of(ONSETS) + random.of(VOWELS);
  name += random.of(CODAS);
  return name[0].toUpperCase() + name.slice(1);
}

function compound(random) {
  const first = random.of(random.chance(0.6) ? NOUNS : ADJECTIVES);
  const second = random.of(NOUNS);
  return first + (random.chance(0.45) ? '-' : '') + (random.chance(0.3) ? plural(second) : second);
}
