import { quote } from '../../format/quote.ts';
import { type Detector, problem, wordAt } from './detector.ts';

const PYTHON = ['None', 'True', 'False', 'NONE', 'TRUE', 'FALSE', 'Null', 'NULL', 'nil'];
const NOT_NUMBERS = ['NaN', 'nan', 'NAN', 'Infinity', 'infinity', 'inf', 'Inf', 'undefined'];

/** Numbers in spellings of other languages: 01, +1, .5, 1., 0x1, 1_000, -NaN. */
const badNumber: Detector = ({ text, stop, expects, previous }) => {
  const glued = previous?.kind === 'number' && previous.end === stop;
  const start = glued ? previous.start : stop;
  const token = /^[-+]?[\w.+]{0,60}/.exec(text.slice(start, start + 60))?.[0] ?? '';
  const name = token.replace(/^[-+]/, '');
  if (NOT_NUMBERS.includes(name) && (glued || expects === 'value')) {
    return problem('not-a-number', start, start + token.length, quote(token));
  }
  const numeric = glued
    ? token.length > stop - start || /[-+.eE]$/.test(token)
    : expects === 'value' && /^(?:\+|-|\.\d|\d)/.test(token);
  // At the end of the line the number is only the place of the cut.
  if (!numeric || stop >= text.length) return undefined;
  return problem('bad-number', start, start + token.length, quote(token));
};

const wrongWord: Detector = ({ text, stop, expects, previous }) => {
  if (expects !== 'value') return undefined;
  const word = wordAt(text, stop);
  if (word === '') return undefined;
  const end = stop + word.length;
  if (end >= text.length && ['true', 'false', 'null'].some((literal) => literal.startsWith(word))) {
    return problem('truncated', text.length, text.length, `the line ends inside ${quote(word)}`);
  }
  if (PYTHON.includes(word)) return problem('python-literal', stop, end, quote(word));
  if (NOT_NUMBERS.includes(word)) return problem('not-a-number', stop, end, quote(word));
  return previous === undefined ? undefined : problem('unquoted-value', stop, end, quote(word));
};

const unquotedKey: Detector = ({ text, stop, expects }) => {
  if (expects !== 'key') return undefined;
  const key = wordAt(text, stop) || (/^\d{1,40}/.exec(text.slice(stop, stop + 40))?.[0] ?? '');
  return key === '' ? undefined : problem('unquoted-key', stop, stop + key.length, quote(key));
};

/** Numbers; these come before brackets and commas, which would blame the digit after `0` in `01`. */
export const NUMBERS: readonly Detector[] = [badNumber];

/** Words without quotes. */
export const WORDS: readonly Detector[] = [wrongWord, unquotedKey];
