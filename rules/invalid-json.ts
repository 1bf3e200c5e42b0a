import { foldedAt } from '../src/engine/fold.ts';
import { defineRule } from '../src/engine/rule.ts';
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
  'unescaped-quote': `A double quote inside a string has to be written \\": here the string ends too early ({detail}). ${WHY}`,
  'escaped-closing-quote': `The quote that should close this string is escaped ({detail}), so the string goes on. Remove the backslash. ${WHY}`,
  'trailing-comma': `Comma {detail} with nothing after it: JSON allows none there. Delete it. ${WHY}`,
  'extra-comma': `Comma {detail}: a member is missing or the comma is too much. Delete it. ${WHY}`,
  'single-quotes': `{detail} is in single quotes or backticks; JSON knows only double quotes. In Python write the row with json.dumps(). ${WHY}`,
  'python-literal': `{detail} is not JSON: write true, false or null. In Python json.dumps() does it. ${WHY}`,
  'not-a-number': `{detail} is no JSON value: write null or leave the field out (json.dumps(..., allow_nan=False) refuses it early). ${WHY}`,
  'smart-quotes': `{detail} comes from a word processor or an input method; JSON needs plain " : , and brackets. Replace it. ${WHY}`,
  'raw-control-character': `Raw control character: {detail}. Inside a string write it as an escape (\\t, \\n, \\u0000), elsewhere delete it. ${WHY}`,
  truncated: `The line is cut off: {detail}. A raw line break inside a string (write it \\n) or a broken download does this. ${WHY}`,
  'missing-comma': `A comma is missing here: {detail}. ${WHY}`,
  'missing-colon': `A key has to be followed by a colon and a value: {detail}. ${WHY}`,
  'wrong-bracket': `This bracket does not fit: it stands {detail}. Count the brackets around it. ${WHY}`,
  'glued-records': `A second record starts on the same line: {detail}. Put a line feed between the two. ${WHY}`,
  comment: `JSON has no comments: {detail}. Delete it. ${WHY}`,
  'unquoted-key': `The key {detail} needs double quotes. ${WHY}`,
  'unquoted-value': `Here a value should stand, found {detail}: put text in double quotes. ${WHY}`,
  'bad-escape': `{detail} is no escape of JSON (those are \\" \\\\ \\/ \\b \\f \\n \\r \\t \\uXXXX). Write a backslash as \\\\. ${WHY}`,
  'bad-number': `{detail} is no JSON number: no leading zero or plus, a digit on both sides of the point, no hex, no underscore. ${WHY}`,
  'byte-order-mark': `The line starts with {detail}, left over from joining files. Delete it. ${WHY}`,
  'odd-whitespace': `The {detail} here is not white space to JSON, though it looks like it. Delete it or use a plain space. ${WHY}`,
  'merge-conflict': `Mark of a merge conflict: {detail}. Resolve the conflict. ${WHY}`,
  'stream-prefix': `{detail} stands before the record, as in a log, a stream, a diff or grep output. Keep only the JSON. ${WHY}`,
  'terminal-colours': `Terminal colour code {detail}: the output of a coloured command was saved. Write it again without colour (jq -M). ${WHY}`,
  'markdown-fence': `Markdown fence {detail}. Keep only the JSON inside it. ${WHY}`,
  'csv-quoting': `The record is quoted as a CSV cell ({detail}). Read the CSV with a parser and write the cell as it is. ${WHY}`,
  'nul-bytes': '{detail}', // reported by not-utf8
  'not-json': `{detail}. ${WHY}`,
  'stray-text': `Text or the rest of a record, but no JSON, on {count|line|lines}: {detail}. Put each record on one line (a line break in a string is \\n), delete what belongs to none: the file is refused.`,
} as const satisfies Record<SyntaxCause | 'stray-text', string>;

export default defineRule({
  meta: {
    id: 'invalid-json',
    summary: 'A line is not valid JSON; the column and the cause are named.',
    group: 'file',
    severity: 'error',
    effect: 'rejected',
    messages,
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
    report({ messageId: cause as 'not-json', range, data: { detail } });
  },
  merge: mergeStrayLines,
  finish(state, { report }) {
    const stray = strayRows(state);
    if (stray === undefined) return;
    const { detail, range, rows } = stray;
    report({ messageId: 'stray-text', data: { count: rows.count, detail }, ...foldedAt(rows), range });
  },
});
