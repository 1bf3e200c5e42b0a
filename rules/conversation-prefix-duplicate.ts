import { continuedRows } from '../src/engine/continued-rows.ts';
import { defineRule } from '../src/engine/rule.ts';
import { SUPERVISED_CHAT } from '../src/format/example.ts';

const turns = [
  { role: 'user', content: 'Do you have a room for two nights?' },
  { role: 'assistant', content: 'Yes. With or without breakfast?' },
  { role: 'user', content: 'With breakfast, please.' },
  { role: 'assistant', content: 'Then it is room 12 for 240 euros.' },
];
const rows = (...examples: readonly (readonly unknown[])[]) =>
  examples.map((messages) => JSON.stringify({ messages })).join('\n');

export default defineRule({
  meta: {
    id: 'conversation-prefix-duplicate',
    summary: 'A conversation is the beginning of a longer one in the same file.',
    group: 'dataset',
    severity: 'warning',
    effect: 'cost',
    everywhere: true,
    formats: SUPERVISED_CHAT,
    messages: {
      prefix:
        '{atLeast}{count|conversation is|conversations are} the beginning of a longer one in this file: {its} turns are trained twice, and billed twice. Keep the longest, or set the weight of the answers in the longer one that stand in the shorter one to 0.',
    },
    docs: {
      why: 'Every assistant message without `weight: 0` is trained. When an export writes a row after every turn, each row holds all turns before it, so that early answers are trained again and again.',
      fix: 'Keep the longest row of each conversation. To train each answer once with a row for every turn, set `weight: 0` on all answers but the last.',
      sources: [
        'OpenAI API reference, weight of assistant messages (2026-07-15)',
        'Overlapping snapshots in exports of traces, microsoft-foundry issue 38, as read 2026-11-21',
      ],
      bad: [rows(turns.slice(0, 2), turns)],
      good: [
        {
          title: 'the answers before are not trained again',
          file: rows(
            turns.slice(0, 2),
            turns.map((turn, index) => (index === 1 ? { ...turn, weight: 0 } : turn)),
          ),
        },
        { title: 'another beginning', file: rows(turns.slice(2), turns) },
      ],
    },
  },
  uses: 'rows',
  finish(_state, { rows: table, report }) {
    if (table === undefined) return;
    const { count, isCut, first } = continuedRows(table);
    const [head, ...others] = first;
    if (head === undefined) return;
    const related = [
      { message: 'it goes on here', place: head.longer },
      ...others.flatMap(({ row, longer }) => [
        { message: 'another beginning', place: row },
        { message: 'that goes on here', place: longer },
      ]),
    ];
    const data = { count, atLeast: isCut ? 'At least ' : '', its: count === 1 ? 'its' : 'their' };
    report({ messageId: 'prefix', data, place: head.row, occurrences: count, related });
  },
});
