import type { SyntaxCause } from '../read/line.ts';
import { SYNTAX_WORDS } from './syntax-words.ts';

/** Ends every message: the line cannot be read, whatever the cause. */
const WHY = 'The line is not JSON and the file is refused.';

/** What is said of each syntax error in a line of a dataset. */
export const SYNTAX_MESSAGES = {
  'unescaped-quote': `${SYNTAX_WORDS['unescaped-quote']} ${WHY}`,
  'escaped-closing-quote': `${SYNTAX_WORDS['escaped-closing-quote']} ${WHY}`,
  'trailing-comma': `${SYNTAX_WORDS['trailing-comma']} ${WHY}`,
  'extra-comma': `${SYNTAX_WORDS['extra-comma']} ${WHY}`,
  'single-quotes': `${SYNTAX_WORDS['single-quotes']} ${WHY}`,
  'python-literal': `${SYNTAX_WORDS['python-literal']} ${WHY}`,
  'not-a-number': `${SYNTAX_WORDS['not-a-number']} ${WHY}`,
  'smart-quotes': `${SYNTAX_WORDS['smart-quotes']} ${WHY}`,
  'raw-control-character': `${SYNTAX_WORDS['raw-control-character']} ${WHY}`,
  truncated: `${SYNTAX_WORDS.truncated} ${WHY}`,
  'unclosed-string': `${SYNTAX_WORDS['unclosed-string']} ${WHY}`,
  'missing-comma': `${SYNTAX_WORDS['missing-comma']} ${WHY}`,
  'missing-colon': `${SYNTAX_WORDS['missing-colon']} ${WHY}`,
  'wrong-bracket': `${SYNTAX_WORDS['wrong-bracket']} ${WHY}`,
  'glued-records': `${SYNTAX_WORDS['glued-records']} ${WHY}`,
  comment: `${SYNTAX_WORDS.comment} ${WHY}`,
  'unquoted-key': `${SYNTAX_WORDS['unquoted-key']} ${WHY}`,
  'unquoted-value': `${SYNTAX_WORDS['unquoted-value']} ${WHY}`,
  'bad-escape': `${SYNTAX_WORDS['bad-escape']} ${WHY}`,
  'bad-number': `${SYNTAX_WORDS['bad-number']} ${WHY}`,
  'byte-order-mark': `${SYNTAX_WORDS['byte-order-mark']} ${WHY}`,
  'odd-whitespace': `${SYNTAX_WORDS['odd-whitespace']} ${WHY}`,
  'merge-conflict': `${SYNTAX_WORDS['merge-conflict']} ${WHY}`,
  'stream-prefix': `${SYNTAX_WORDS['stream-prefix']} ${WHY}`,
  'terminal-colours': `${SYNTAX_WORDS['terminal-colours']} ${WHY}`,
  'markdown-fence': `${SYNTAX_WORDS['markdown-fence']} ${WHY}`,
  'csv-quoting': `${SYNTAX_WORDS['csv-quoting']} ${WHY}`,
  'nul-bytes': '{detail}', // reported by not-utf8
  'not-json': `${SYNTAX_WORDS['not-json']} ${WHY}`,
  'stray-text': `Text or the rest of a record, but no JSON, on {count|line|lines}: {detail}. Put each record on one line (a line break in a string is \\n), delete what belongs to none: the file is refused.`,
} as const satisfies Record<SyntaxCause | 'stray-text', string>;

/** The same of a job request, which may stand on several lines. */
export const REQUEST_SYNTAX_MESSAGES = Object.fromEntries(
  Object.entries(SYNTAX_MESSAGES).map(([cause, text]) => [
    `request-${cause}`,
    text
      .replace(WHY, 'The request is not JSON and is refused.')
      .replace('The line is cut off', 'The request is cut off'),
  ]),
) as Record<`request-${SyntaxCause}`, '{detail}'>;
