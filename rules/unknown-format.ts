import { foldedAt } from '../src/engine/fold.ts';
import { addToKeyedFolds, keyedFoldsInOrder, mergeKeyedFolds, startKeyedFolds } from '../src/engine/keyed-folds.ts';
import { defineRule } from '../src/engine/rule.ts';
import { FOREIGN_SHAPES, FOREIGN_WITH_MESSAGES } from '../src/format/foreign-shapes.ts';
import { outcomeWords } from '../src/profile/outcome-words.ts';

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
      shape: '{count|row has|rows have} the {shape} shape, which {provider} does not take: {outcome}. {advice}',
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
        {
          title: 'OpenAI rows for another trainer',
          file: '{"messages":[{"role":"user","content":"Name a tree."},{"role":"assistant","content":"Oak."}]}',
          options: { profile: 'gemini' },
        },
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
  finish(folds, { profile, report }) {
    // The advice of a shape leads to `messages`.
    const takesMessages = profile.contract === undefined || profile.contract.formats.value.includes('chat');
    for (const [name, fold] of keyedFoldsInOrder(folds)) {
      const shape = [...FOREIGN_WITH_MESSAGES, ...FOREIGN_SHAPES].find((candidate) => candidate.name === name);
      const advice =
        takesMessages && shape !== undefined ? shape.advice : `tunelint convert --to ${profile.id} writes rows for it.`;
      report({
        messageId: 'shape',
        data: { count: fold.count, shape: name, provider: profile.title, outcome: outcomeWords(profile), advice },
        ...foldedAt(fold),
      });
    }
  },
});
