import { quote } from '../../format/quote.ts';
import type { SyntaxProblem } from '../line.ts';
import { characterName, isOddWhitespace } from './character-names.ts';
import { type Detector, problem, problemAtStop } from './detector.ts';

/** How much may stand before a record for it to be a prefix of a log or a stream. */
const LONGEST_PREFIX = 200;

const nulBytes: Detector = ({ text, stop }) => {
  const first = text.indexOf('\u0000');
  if (first < 0 || first > stop) return undefined;
  let end = first;
  while (text[end] === '\u0000') end++;
  // One NUL in a text is a control character like others; a run of them is what a crash leaves.
  const blankBefore = text.slice(0, Math.min(first, 200)).trim() === '' && first < 200;
  if (!blankBefore && end - first < 8) return undefined;
  return problem('nul-bytes', first, end, `${end - first} NUL ${end - first === 1 ? 'byte' : 'bytes'}`);
};

const mergeConflict: Detector = ({ text }) => {
  const mark = /^(?:<{7}|>{7}|\|{7})(?: |$)|^={7}$/.exec(text)?.[0];
  return mark === undefined ? undefined : problem('merge-conflict', 0, mark.trimEnd().length, quote(text));
};

const markdownFence: Detector = ({ text }) => {
  const fence = /^\s{0,8}(?:`{3,10}|~{3,10})[\w-]{0,20}\s*$/.exec(text)?.[0];
  return fence === undefined ? undefined : problem('markdown-fence', 0, fence.length, quote(text.trim()));
};

const wholeLineComment: Detector = ({ text }) => {
  const start = /^\s{0,200}(?:\/\/|\/\*|#|--|<!--|;)/.exec(text)?.[0];
  if (start === undefined) return undefined;
  return problem('comment', start.search(/\S/), text.length, quote(text.trim()));
};

const csvQuoting: Detector = ({ text }) => {
  const start = /^\s{0,80}"\{""/.exec(text)?.[0];
  if (start === undefined) return undefined;
  return problem('csv-quoting', start.length - 4, start.length, quote(text));
};

const byteOrderMark: Detector = (context) =>
  context.met === '\ufeff' ? problemAtStop(context, 'byte-order-mark', 'a byte order mark (U+FEFF)') : undefined;

const terminalColours: Detector = ({ text, stop, expects }) => {
  const code = /^\u001b(?:\[[\d;?]{0,30}[A-Za-z])?/.exec(text.slice(stop, stop + 40))?.[0];
  if (code === undefined || expects === 'string') return undefined;
  return problem('terminal-colours', stop, stop + code.length, quote(code));
};

const oddWhitespace: Detector = (context) =>
  context.expects !== 'string' && isOddWhitespace(context.met)
    ? problemAtStop(context, 'odd-whitespace', characterName(context.met))
    : undefined;

const controlCharacter: Detector = (context) => {
  // White space between tokens only ends a number that is not complete.
  const wrong = context.expects === 'string' ? /^[\u0000-\u001f]$/ : /^[\u0000-\u0008\u000b\f\u000e-\u001f\u007f]$/;
  if (!wrong.test(context.met)) return undefined;
  return problemAtStop(context, 'raw-control-character', characterName(context.met));
};

/** A whole record behind `data: `, `12: `, `+`, a time stamp: log lines, event streams, grep and diff output. */
const streamPrefix: Detector = ({ text, expects }): SyntaxProblem | undefined => {
  const start = text.search(/\S/);
  const brace = text.slice(0, LONGEST_PREFIX).indexOf('{');
  if (brace <= start || expects === 'string') return undefined;
  const prefix = text.slice(start, brace).trim();
  if (/^[[({"'`\s]+$|^"[^"]*"\s{0,8}:$/.test(prefix) || !isRecord(text.slice(brace))) return undefined;
  return problem('stream-prefix', start, start + prefix.length, quote(prefix));
};

function isRecord(text: string): boolean {
  try {
    JSON.parse(text);
    return true;
  } catch {
    return false;
  }
}

/** Causes that a look at the whole line tells, or at one character wherever it stands. */
export const WHOLE_LINE: readonly Detector[] = [
  nulBytes,
  mergeConflict,
  markdownFence,
  csvQuoting,
  byteOrderMark,
  terminalColours,
  oddWhitespace,
  controlCharacter,
  streamPrefix,
  wholeLineComment,
];
