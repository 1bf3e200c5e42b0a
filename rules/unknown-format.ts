import { foldedAt } from '../src/engine/fold.ts';
import { addToKeyedFolds, keyedFoldsInOrder, mergeKeyedFolds, startKeyedFolds } from '../src/engine/keyed-folds.ts';
import { defineRule } from '../src/engine/rule.ts';
import { FOREIGN_SHAPES, FOREIGN_WITH_MESSAGES } from '../src/format/foreign-shapes.ts';

export default defineRule({
  meta: {
    id: 'unknown-format',
    summary: "Rows have the shape of another tool's training data.",
    group: 'file',
    severity: 'error',
    effect: 'rejected',
    everywhere: true,
    formats: ['foreign'],
    messages: {
      shape:
        '{count|row has|rows have} the {shape} shape, which the service does not take: it refuses the file. {advice}',
    },
    docs: {
      why: 'Trainers read different record shapes. This service reads `messages` (supervised and reinforcement) and `input` with two outputs (preference), and refuses a file of anything else.',
      fix: 'Convert the rows as the message says.',
      sources: [
        'Server message "Example X is missing key \'messages\'" (public repository, 2024)',
        'OpenAI supervised fine-tuning guide (2026-07-15)',
      ],
      bad: [
        {
          title: 'ShareGPT',
          file: '{"conversations":[{"from":"human","value":"How do I descale it?"},{"from":"gpt","value":"Run vinegar through it twice."}]}',
        },
        { title: 'Alpaca', file: '{"instruction":"Translate to Polish.","input":"bread","output":"chleb"}' },
        { title: 'TRL preference', file: '{"prompt":"Name a tree.","chosen":"Oak.","rejected":"Granite."}' },
        { title: 'Evaluation row', file: '{"item":{"question":"Is 91 prime?","answer":"no"}}' },
      ],
      good: [
        '{"messages":[{"role":"user","content":"How do I descale it?"},{"role":"assistant","content":"Run vinegar through it twice."}]}',
      ],
    },
  },
  start: startKeyedFolds,
  example({ shape, place }, _context, folds) {
    if (shape !== undefined) addToKeyedFolds(folds, shape, place);
  },
  merge: mergeKeyedFolds,
  finish(folds, { report }) {
    for (const [name, fold] of keyedFoldsInOrder(folds)) {
      const shape = [...FOREIGN_WITH_MESSAGES, ...FOREIGN_SHAPES].find((candidate) => candidate.name === name);
      report({
        messageId: 'shape',
        data: { count: fold.count, shape: name, advice: shape?.advice ?? '' },
        ...foldedAt(fold),
      });
    }
  },
});
