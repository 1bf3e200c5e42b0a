import { addToFold, foldedAt, mergeFolds, startFold } from '../src/engine/fold.ts';
import { defineRule } from '../src/engine/rule.ts';
import { type Example, SUPERVISED_CHAT } from '../src/format/example.ts';

export default defineRule({
  meta: {
    id: 'weight-on-example',
    summary: 'A whole example has a weight, which only assistant messages can have.',
    group: 'weight',
    severity: 'error',
    effect: 'rejected',
    formats: [...SUPERVISED_CHAT, 'dpo', 'completion'],
    messages: {
      weight:
        '{count|row has|rows have} a top-level "weight": the service refuses the file (\'contains an extra "weight"\'). Put a weight of 0 or 1 on assistant messages, or remove it; to make an example count more, repeat it.',
    },
    docs: {
      why: 'Other trainers weigh whole samples. This service knows weights of 0 and 1 on assistant messages only, and refuses a file with a top-level `weight`.',
      fix: 'Remove the key. Examples that should count less can be left out; those that should count more can be repeated.',
      sources: ['Server message "Example 1 contains an extra \\"weight\\"." (recorded job, 2025-10)'],
      bad: [
        '{"messages":[{"role":"user","content":"How long is the warranty?"},{"role":"assistant","content":"Two years."}],"weight":0.7}',
      ],
      good: [
        '{"messages":[{"role":"user","content":"How long is the warranty?"},{"role":"assistant","content":"Two years.","weight":1}]}',
      ],
    },
  },
  start: startFold,
  example(example, _context, fold) {
    if (isWeighted(example)) addToFold(fold, example.place, '/weight');
  },
  merge: mergeFolds,
  finish(fold, { report }) {
    if (fold.count > 0)
      report({ messageId: 'weight', data: { count: fold.count }, ...foldedAt(fold), target: 'key', fixable: 'unsafe' });
  },
  repair({ example }) {
    if (example === undefined || !isWeighted(example)) return [];
    return [{ messageId: 'weight', title: 'Delete the weight', safety: 'unsafe', edits: [{ remove: '/weight' }] }];
  },
});

function isWeighted({ value, format }: Example): boolean {
  if (!Object.hasOwn(value, 'weight')) return false;
  return format === 'dpo' || format === 'completion' || Object.hasOwn(value, 'messages');
}
