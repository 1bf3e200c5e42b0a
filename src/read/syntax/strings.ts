import { quote } from '../../format/quote.ts';
import { type Detector, problem, problemAtStop } from './detector.ts';

/** Inside a string only an escape, a control character or the end of the line can stop a parser. */
const badEscape: Detector = ({ text, stop, met, expects, stringStart, whereIs }) => {
  if (expects !== 'string' || met !== '\\') return undefined;
  const rest = text.slice(stop, stop + 6);
  const unicode = /^\\u[\da-fA-F]{0,4}/.exec(rest)?.[0];
  const whole = unicode ?? `\\${String.fromCodePoint(text.codePointAt(stop + 1) ?? 0x20)}`;
  if (stop + whole.length >= text.length) {
    return problem(
      'truncated',
      text.length,
      text.length,
      `the line ends inside a string that opens at ${whereIs(stringStart)}`,
    );
  }
  return problem('bad-escape', stop, stop + whole.length, quote(whole));
};

const endsInString: Detector = ({ text, stop, expects, stringStart, whereIs }) =>
  expects === 'string' && stop >= text.length
    ? problem(
        'truncated',
        text.length,
        text.length,
        `the line ends inside a string that opens at ${whereIs(stringStart)}`,
      )
    : undefined;

/** In a text of several lines: most likely the closing quote is missing, not the escape. */
export const unclosedString: Detector = ({ text, stop, expects, stringStart, whereIs }) => {
  if (expects !== 'string' || !/^\r?\n/.test(text.slice(stop, stop + 2))) return undefined;
  const detail = `${quote(text.slice(stringStart, stop))} opens at ${whereIs(stringStart)}`;
  return problem('unclosed-string', stringStart, stop, detail);
};

/** A string that closes too early: `"He said "hi" to me"`. */
const unescapedQuote: Detector = ({ text, stop, met, expects, previous, container }) => {
  if (previous?.kind !== 'string' || (expects !== 'comma' && expects !== 'colon')) return undefined;
  if (met === '' || ',:}]=;'.includes(met)) return undefined;
  const inside = text.slice(previous.start, previous.end);
  if (/\\"\s{0,8}[,:}\]]/.test(inside.slice(-400))) {
    const swallowed = previous.start + lastMatch(inside);
    return problem('escaped-closing-quote', swallowed, swallowed + 2, quote(inside));
  }
  const adjacent = stop === previous.end;
  if (met === '"') {
    // `"a" "b"` lacks a comma, and so does `"a""b":`; `"say ""hi"" now"` has doubled quotes.
    if (!adjacent || expects === 'colon' || isKeyNext(text, stop)) return undefined;
  } else if (met === '{' || met === '[') {
    if (!adjacent || container === 'array') return undefined;
  } else if (!adjacent && !/[\p{L}\p{N}.!?;'’)%&]/u.test(met)) return undefined;
  else if (!adjacent && expects === 'colon') return undefined;
  return problem('unescaped-quote', previous.end - 1, previous.end, quote(around(text, previous.end - 1)));
};

function lastMatch(inside: string): number {
  const from = Math.max(0, inside.length - 400);
  const match = /\\"\s{0,8}[,:}\]]/.exec(inside.slice(from));
  return from + (match?.index ?? 0);
}

/** True when the string at an index is followed by a colon. */
function isKeyNext(text: string, open: number): boolean {
  const close = text.indexOf('"', open + 1);
  return close > 0 && /^\s{0,20}:/.test(text.slice(close + 1, close + 22));
}

function around(text: string, index: number): string {
  return text.slice(Math.max(0, index - 12), index + 13);
}

const SMART =
  /[\u2018-\u201f\u00ab\u00bb\u2039\u203a\u2032\u2033\uff02\uff07\u300c-\u300f\u301d-\u301f\uff5b\uff5d\uff3b\uff3d\uff1a\uff0c]/;

const smartQuotes: Detector = (context) =>
  SMART.test(context.met) ? problemAtStop(context, 'smart-quotes', quote(context.met)) : undefined;

const singleQuotes: Detector = (context) => {
  const { text, stop, expects } = context;
  const prefixed = /^(?:[bBuUrRfF]{1,2})?['`]/.exec(text.slice(stop, stop + 3))?.[0];
  if (prefixed === undefined || (expects !== 'key' && expects !== 'value')) return undefined;
  const shown = text.slice(stop, stop + 40);
  const close = shown.indexOf(prefixed.slice(-1), prefixed.length);
  return problem(
    'single-quotes',
    stop,
    stop + prefixed.length,
    quote(close < 0 ? prefixed : shown.slice(0, close + 1)),
  );
};

/** Causes that have to do with strings and their quotes. */
export const STRINGS: readonly Detector[] = [badEscape, endsInString, smartQuotes, unescapedQuote, singleQuotes];
