import { foldedAt } from '../src/engine/fold.ts';
import { defineRule } from '../src/engine/rule.ts';
import { isRepairable, syntaxRepair } from '../src/format/syntax-repair.ts';
import { SYNTAX_WORDS } from '../src/format/syntax-words.ts';
import { cutPartOf } from '../src/read/cut-string.ts';
import type { SyntaxCause } from '../src/read/line.ts';
import { addLine, isRest, mergeStrayLines, startStrayLines, strayRows } from '../src/read/stray-lines.ts';

const ROW =
  '{"messages":[{"role":"user","content":"Is the pool open on Sundays?"},{"role":"assistant","content":"Yes, from nine to six."}]}';
/** A broken line below a good one. */
const below = (line: string, title?: string) => ({
  file: `${ROW}\n${line}\n`,
  ...(title === undefined ? {} : { title }),
});
const answer = (content: string) =>
  `{"messages":[{"role":"user","content":"Is the sauna hot?"},{"role":"assistant","content":${content}}]}`;

/** Ends every message: the line cannot be read, whatever the cause. */
const WHY = 'The line is not JSON and the file is refused.';

const messages = {
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
const requestMessages = Object.fromEntries(
  Object.entries(messages).map(([cause, text]) => [
    `request-${cause}`,
    text
      .replace(WHY, 'The request is not JSON and is refused.')
      .replace('The line is cut off', 'The request is cut off'),
  ]),
) as Record<`request-${SyntaxCause}`, '{detail}'>;

export default defineRule({
  meta: {
    id: 'invalid-json',
    summary: 'A line is not valid JSON; the column and the cause are named.',
    group: 'file',
    severity: 'error',
    effect: 'rejected',
    messages: { ...messages, ...requestMessages },
    docs: {
      why: 'One line that is not JSON gets the whole file refused, and the server’s message ("Example 1273 cannot be parsed") says neither the column in your file nor the reason. Every other line is still checked.',
      fix: 'Correct the marked character. Rows written by hand or pasted from a chat break most often: build them in code and write them with `json.dumps(record, ensure_ascii=False)` or `JSON.stringify(record)`.',
      sources: [
        'Server message "Invalid file format. Example 1273 cannot be parsed. Error: line contains invalid json" (openai-openapi#24, 2023)',
        'RFC 8259, The JavaScript Object Notation Data Interchange Format, 2017-12',
      ],
      bad: [
        below(answer('"Yes, "very" hot."'), 'An unescaped quote'),
        below(answer('"Yes."},'), 'A trailing comma'),
        below("{'messages': [{'role': 'user', 'content': 'Hot?'}]}", 'Single quotes'),
        below(answer('None'), 'A Python literal'),
        below(answer('NaN')),
        below(answer('“Yes.”'), 'Smart quotes'),
        below(answer('"Yes,\tvery."'), 'A raw tab'),
        below(answer('"Yes').slice(0, -3), 'A line cut off'),
        below(answer('"Yes.\nVery, says \\"Ann\\".\n"'), 'Raw line breaks in a string'),
        below('To be continued.', 'A line of text'),
        below(`${ROW.replace('Sundays', 'Mondays')}${ROW.replace('Sundays', 'Fridays')}`, 'Two records on a line'),
        below(answer('"C:\\pool"'), 'A bad escape'),
        below(answer('"Yes."').replace('"role"', 'role'), 'A key without quotes'),
        below(answer('"Yes."},{"role" "user"')),
        below(`\u00a0${answer('"Yes."')}`, 'A no-break space before the record'),
        below(`\ufeff${answer('"Yes."')}`, 'A byte order mark inside the file'),
        below(`data: ${answer('"Yes."')}`, 'A line of an event stream'),
        below('<<<<<<< HEAD', 'A merge conflict'),
        below('// to be continued'),
        {
          title: 'A job request with a comma too much',
          job: '{\n  "model": "gpt-4.1-mini-2025-04-14",\n  "training_file": "file-abc123",\n}\n',
        },
        {
          title: 'A job request with a string that is not closed',
          job: '{\n  "model": "gpt-4.1-mini-2025-04-14,\n  "training_file": "file-abc123"\n}\n',
        },
      ],
      good: [ROW, `  ${ROW}\t\r\n`, answer('"A \\"hot\\" one, \\u00e9t\\u00e9 \\ud83d\\ude00"')],
    },
  },
  start: startStrayLines,
  line(line, { report }, state) {
    const part = cutPartOf(line);
    addLine(state, line, part);
    // The rest of a record that was cut is told with the line that it was cut from, or in `finish`.
    if (line.kind !== 'broken' || isRest(part)) return;
    const { cause, index, length, detail } = line.problem;
    if (cause === 'nul-bytes') return;
    const range = { start: index, end: Math.min(line.text.length, index + length) };
    const fixable = isRepairable(line.text, line.problem) ? ({ fixable: 'safe' } as const) : {};
    report({ messageId: cause as 'not-json', range, data: { detail }, ...fixable });
  },
  job({ line }, { report }) {
    if (line.kind !== 'broken') return;
    const { cause, index, length, detail } = line.problem;
    const range = { start: index, end: Math.min(line.text.length, index + length) };
    report({ messageId: `request-${cause}` as 'request-not-json', range, data: { detail } });
  },
  merge: mergeStrayLines,
  finish(state, { report }) {
    const stray = strayRows(state);
    if (stray === undefined) return;
    const { detail, range, rows } = stray;
    report({ messageId: 'stray-text', data: { count: rows.count, detail }, ...foldedAt(rows), range });
  },
  repair({ line }) {
    const found = line.kind === 'broken' ? syntaxRepair(line.text, line.problem) : undefined;
    if (found === undefined || line.kind !== 'broken') return [];
    const { title, range, text } = found;
    return [{ messageId: line.problem.cause as 'not-json', title, safety: 'safe', edits: [{ range, text }] }];
  },
});
