import { foldedAt } from '../src/engine/fold.ts';
import { addToKeyedFolds, keyedFoldsInOrder, mergeKeyedFolds, startKeyedFolds } from '../src/engine/keyed-folds.ts';
import { defineRule } from '../src/engine/rule.ts';
import { hasSoundRoles } from '../src/format/known-keys.ts';

const row = (last: string) =>
  `{"messages":[{"role":"user","content":"Is 221 a prime number? Answer yes or no."}${last}],"reference_answer":"no"}`;
const answered = ',{"role":"assistant","content":"no"}';

export default defineRule({
  meta: {
    id: 'rft-last-message-not-user',
    summary: 'A reinforcement example does not end with a user message.',
    group: 'reinforcement',
    severity: 'warning',
    effect: 'rejected',
    formats: ['rft'],
    messages: {
      last: '{count|example ends|examples end} with a message of role "{role}": in reinforcement fine-tuning the model writes the answer itself, after the last message, and Azure refuses examples that do not end with the user. {advice}',
    },
    docs: {
      why: 'The model samples its own answers to the messages and the grader scores them. An answer at the end is not compared with anything: the model goes on after it. Azure says: "The final message in the data must be assigned a user role". OpenAI’s documents do not say what may come last.',
      fix: 'Remove the trailing answer, and keep it in a field of its own (such as `reference_answer`) if the grader needs it.',
      sources: [
        'Azure reinforcement fine-tuning guide, "The final message in the data must be assigned a user role" (2026-02-12)',
        'OpenAI API reference, FineTuneReinforcementRequestInput (openai-openapi manual_spec f7f4b05, 2025-07-04)',
      ],
      bad: [
        { file: row(answered), options: { method: 'reinforcement' } },
        { file: row(answered), options: { method: 'reinforcement', profile: 'azure' } },
        {
          title: 'one answer left among prompts',
          file: [row(''), row(answered), row('').replace('221', '223')].join('\n'),
        },
      ],
      good: [row('')],
    },
  },
  start: startKeyedFolds,
  example(example, _context, folds) {
    const last = example.conversations[0]?.messages.at(-1);
    if (last?.role === undefined || last.role === 'user' || !hasSoundRoles(example)) return;
    // rft-system-role speaks about system messages wherever they stand.
    if (last.role !== 'system') addToKeyedFolds(folds, last.role, example.place, last.pointer);
  },
  merge: mergeKeyedFolds,
  finish(folds, { report }) {
    for (const [role, fold] of keyedFoldsInOrder(folds)) {
      report({ messageId: 'last', data: { count: fold.count, role, advice: adviceFor(role) }, ...foldedAt(fold) });
    }
  },
});

function adviceFor(role: string): string {
  if (role === 'assistant') return 'Move the answer into a field for the grader, such as "reference_answer".';
  return 'End each example with the user’s request.';
}
