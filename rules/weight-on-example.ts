import { addToFold, foldedAt, mergeFolds, startFold } from '../src/engine/fold.ts';
import { defineRule } from '../src/engine/rule.ts';
import { SUPERVISED_CHAT } from '../src/format/example.ts';

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
  example({ value, place, format }, _context, fold) {
    if (!Object.hasOwn(value, 'weight')) return;
    const hasShape = format === 'dpo' || format === 'completion' || Object.hasOwn(value, 'messages');
    if (hasShape) addToFold(fold, place, '/weight');
  },
  merge: mergeFolds,
  finish(fold, { report }) {
    if (fold.count > 0) report({ messageId: 'weight', data: { count: fold.count }, ...foldedAt(fold), target: 'key' });
  },
});
