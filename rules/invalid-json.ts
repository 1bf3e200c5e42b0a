import { foldedAt } from '../src/engine/fold.ts';
import { defineRule } from '../src/engine/rule.ts';
import { REQUEST_SYNTAX_MESSAGES, SYNTAX_MESSAGES } from '../src/format/syntax-messages.ts';
import { isRepairable, syntaxRepair } from '../src/format/syntax-repair.ts';

import { cutPartOf } from '../src/read/cut-string.ts';
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

export default defineRule({
  meta: {
    id: 'invalid-json',
    summary: 'A line is not valid JSON; the column and the cause are named.',
    group: 'file',
    severity: 'error',
    effect: 'rejected',
    everywhere: true,
    messages: { ...SYNTAX_MESSAGES, ...REQUEST_SYNTAX_MESSAGES },
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
