/** As long as gate G22 of the reliability goals wants it. */
const BAIT_LENGTH = 100_000;
const MOST_CHARACTERS = 16;
const MOST_RUNS = 4;

/** What stands for a class, by the letter behind the backslash. */
const CLASSES: Readonly<Record<string, string>> = {
  d: '0',
  w: 'a',
  s: ' ',
  n: '\n',
  r: '\r',
  t: '\t',
  W: '!',
  D: 'a',
  S: 'a',
};
const SYNTAX = /\(\?(?:[:=!]|<[=!])|\{\d+(?:,\d*)?\}|\\[bBpPux]|[()[\]|*+?^$.]/g;
const BEHIND = '\u0001';

/**
 * Long texts on which an expression that backtracks takes its time: each of its own characters again and again, and its
 * own words again and again, alone and behind one another, with an end that no expression asks for.
 *
 * @param regex as `/source/flags`
 */
export function baitsFor(regex: string, length = BAIT_LENGTH): string[] {
  const filled = (unit: string) => unit.repeat(Math.ceil(length / unit.length)) + BEHIND;
  const source = regex.slice(1, regex.lastIndexOf('/'));
  const words = source
    .replace(SYNTAX, '\u0000')
    .replace(/\\(.)/g, (_, letter: string) => CLASSES[letter] ?? letter)
    .split('\u0000')
    .filter((word) => word !== '');
  const characters = [...new Set(['a', '0', ' ', '"', '\\', ...words.join('')])].slice(0, MOST_CHARACTERS);
  const runs = [...new Set(words)].filter(({ length }) => length > 1).slice(0, MOST_RUNS);
  return [
    ...characters.map(filled),
    ...runs.map(filled),
    ...runs.flatMap((run) => characters.map((character) => run + filled(character))),
  ];
}
