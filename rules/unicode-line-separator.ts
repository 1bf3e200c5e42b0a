import { addToFold, type Fold, foldedAt, mergeFolds, startFold } from '../src/engine/fold.ts';
import { defineRule } from '../src/engine/rule.ts';

const row = (answer: string, question = 'Where do I park?') =>
  `{"messages":[{"role":"user","content":"${question}"},{"role":"assistant","content":"${answer}"}]}\n`;

const SEPARATOR = /[\u2028\u2029\u0085]/;
const ALL_SEPARATORS = /[\u2028\u2029\u0085]/g;
const SEPARATORS = ['\u2028', '\u2029', '\u0085'];

interface State {
  rows: Fold;
  /** Where the first row's first separator stands. */
  range?: { readonly start: number; readonly end: number };
}

export default defineRule({
  meta: {
    id: 'unicode-line-separator',
    summary: 'A string holds U+2028, U+2029 or U+0085, at which other readers cut the line.',
    group: 'file',
    severity: 'info',
    effect: 'quality',
    everywhere: true,
    messages: {
      separator:
        'Line separators U+2028, U+2029 or U+0085 stand in the strings of {count|row|rows}. That is valid JSON, but str.splitlines() of Python and readline of Node cut the record there; escape them (\\u2028) or write \\n.',
    },
    docs: {
      why: 'The three characters are allowed inside JSON strings. Tools that split a file with Python’s `str.splitlines()` or Node’s `readline` still cut the record in two there, and then report broken JSON on a line that is fine. They come with text copied from web pages and PDFs.',
      fix: 'Replace them by `\\n` if they are line breaks, or write them as escapes: `json.dumps(record)` with its default `ensure_ascii=True` does it.',
      sources: [
        'Node.js issue 57591, readline splits on U+2028 and U+2029, 2025',
        'Python documentation, str.splitlines, 3.13, 2024-10',
      ],
      bad: [
        row('Behind the house.\u2028The gate is open.'),
        row('Behind the house.\u2029') + row('In front of it.\u0085').replace('I park', 'I wash'),
      ],
      good: [row('Behind the house.\\u2028The gate is open.'), row('Behind the house.\\nThe gate is open.')],
    },
  },
  start: (): State => ({ rows: startFold() }),
  line(line, _, state) {
    if (line.kind !== 'parsed' || !SEPARATORS.some(line.mayHold)) return;
    const start = line.text.search(SEPARATOR);
    if (start < 0) return;
    state.range ??= { start, end: start + 1 };
    addToFold(state.rows, line.place);
  },
  merge(earlier, later) {
    const range = earlier.range ?? later.range;
    return { rows: mergeFolds(earlier.rows, later.rows), ...(range === undefined ? {} : { range }) };
  },
  finish({ rows, range }, { report }) {
    if (rows.count === 0 || range === undefined) return;
    report({ messageId: 'separator', data: { count: rows.count }, ...foldedAt(rows), range, fixable: 'safe' });
  },
  repair({ line }) {
    if (line.kind !== 'parsed' || !SEPARATORS.some(line.mayHold)) return [];
    const edits = [...line.text.matchAll(ALL_SEPARATORS)].map(({ index, 0: character }) => ({
      range: { start: index, end: index + 1 },
      text: `\\u${character.charCodeAt(0).toString(16).padStart(4, '0')}`,
    }));
    return edits.length === 0 ? [] : [{ messageId: 'separator', title: 'Escape it', safety: 'safe', edits }];
  },
});
