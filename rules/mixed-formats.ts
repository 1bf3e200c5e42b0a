import {
  addToFamilyFolds,
  familiesIn,
  foldIn,
  mergeFamilyFolds,
  startFamilyFolds,
} from '../src/engine/family-folds.ts';
import { type Fold, foldedAt, mergeFolds, startFold } from '../src/engine/fold.ts';
import { formatNumber } from '../src/engine/message.ts';
import { comparePlaces } from '../src/engine/place.ts';
import { defineRule } from '../src/engine/rule.ts';
import { EVERY_FORMAT } from '../src/format/conversation-formats.ts';
import { familyName } from '../src/format/format-family.ts';

export default defineRule({
  meta: {
    id: 'mixed-formats',
    summary: 'A file mixes rows of different training formats.',
    group: 'file',
    severity: 'error',
    effect: 'rejected',
    everywhere: true,
    formats: EVERY_FORMAT,
    messages: {
      mixed:
        'This file mixes formats: {list}. The service takes one format per file and refuses the others. Keep one format here and move the others ({count|row|rows}) to a file of their own.',
    },
    docs: {
      why: 'The service tells the format from the file as a whole and compares it with the training method. Chat, tools, functions and images are one format in this sense; preference, reinforcement and prompt/completion rows are others.',
      fix: 'Split the file by format, or convert the rows that differ.',
      sources: [
        'Server message "Input file … is in the fine-tune-chat format, but …" (recorded job, 2024-12-29)',
        'Together AI documentation, data preparation: files with mixed formats are rejected (2026)',
      ],
      bad: [
        {
          title: 'Two formats of one trainer',
          file: '{"conversations":[{"from":"human","value":"Open?"},{"from":"gpt","value":"Yes."}]}\n{"instruction":"Name a tree.","input":"","output":"Oak."}',
          options: { profile: 'llamafactory' },
        },
        '{"messages":[{"role":"user","content":"Do you sell gift cards?"},{"role":"assistant","content":"Yes, from 10 euros."}]}\n{"messages":[{"role":"user","content":"Are you on the ground floor?"},{"role":"assistant","content":"No, on the second."}]}\n{"input":{"messages":[{"role":"user","content":"Write a greeting."}]},"preferred_output":[{"role":"assistant","content":"Good morning!"}],"non_preferred_output":[{"role":"assistant","content":"What."}]}',
      ],
      good: [
        {
          title: 'A format of its own takes its own rows',
          file: '{"conversations":[{"from":"human","value":"Open?"},{"from":"gpt","value":"Yes."}]}\n{"conversations":[{"from":"human","value":"Now?"},{"from":"gpt","value":"Yes."}]}',
          options: { profile: 'llamafactory' },
        },
        '{"messages":[{"role":"user","content":"Do you sell gift cards?"},{"role":"assistant","content":"Yes, from 10 euros."}]}\n{"messages":[{"role":"user","content":"Are you open?"},{"role":"assistant","tool_calls":[{"id":"call_1","type":"function","function":{"name":"opening_hours","arguments":"{}"}}]}],"tools":[{"type":"function","function":{"name":"opening_hours"}}]}',
      ],
    },
  },
  start: startFamilyFolds,
  example: (example, _context, folds) => addToFamilyFolds(folds, example),
  merge: mergeFamilyFolds,
  finish(folds, { report }) {
    const present = familiesIn(folds).sort(
      (a, b) => foldIn(folds, b).count - foldIn(folds, a).count || firstFirst(foldIn(folds, a), foldIn(folds, b)),
    );
    if (present.length < 2) return;
    const others = present.slice(1).reduce((fold, family) => mergeFolds(fold, foldIn(folds, family)), startFold());
    const list = present
      .map((family) => `${formatNumber(foldIn(folds, family).count)} ${familyName(family)}`)
      .join(', ');
    report({ messageId: 'mixed', data: { list, count: others.count }, ...foldedAt(others) });
  },
});

function firstFirst(a: Fold, b: Fold): number {
  const [x, y] = [a.first[0], b.first[0]];
  return x === undefined || y === undefined ? 0 : comparePlaces(x.place, y.place);
}
