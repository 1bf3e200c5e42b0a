import { addToFold, type Fold, foldedAt, mergeFolds, startFold } from '../src/engine/fold.ts';
import { defineRule } from '../src/engine/rule.ts';

const ROW =
  '{"messages":[{"role":"user","content":"Is breakfast included?"},{"role":"assistant","content":"Yes, until ten."}]}';
const OTHER = ROW.replace('breakfast', 'parking').replace('Yes, until ten.', 'No, it is ten euros a day.');

export default defineRule({
  meta: {
    id: 'blank-line',
    summary: 'The file has blank lines.',
    group: 'file',
    severity: 'info',
    effect: 'quality',
    everywhere: true,
    messages: {
      blank: 'The file has {count|blank line|blank lines}. Some readers take one for a broken record; delete them.',
    },
    docs: {
      why: 'A blank line is no record. Lenient readers skip it, strict ones fail on it ("a blank line is not a valid JSON value"), and the line numbers in a server’s message may or may not count it. tunelint counts physical lines.',
      fix: 'Delete the blank lines. The file may end with one line feed, which is no blank line.',
      sources: ['jsonlines.org, each line is a valid JSON value, a blank line is not, as read 2026-11-21'],
      bad: [`${ROW}\n\n${OTHER}\n`, `${ROW}\n  \t\n`, { title: 'Two at the end', file: `${ROW}\r\n\r\n\r\n` }],
      good: [`${ROW}\n${OTHER}\n`, ROW, `${ROW}\r\n`],
    },
  },
  start: startFold,
  line(line, _, fold: Fold) {
    if (line.kind === 'blank') addToFold(fold, line.place);
  },
  merge: mergeFolds,
  finish(fold, { examples, report }) {
    // A file of blank lines only is an empty file, which has a rule of its own.
    if (fold.count === 0 || examples === 0) return;
    report({ messageId: 'blank', data: { count: fold.count }, ...foldedAt(fold), fixable: 'safe' });
  },
  repair({ line }) {
    if (line.kind !== 'blank') return [];
    return [{ messageId: 'blank', title: 'Delete the blank line', safety: 'safe', edits: [{ line: 'remove' }] }];
  },
});
