import { addToFold, foldedAt, mergeFolds, startFold } from '../src/engine/fold.ts';
import { defineRule } from '../src/engine/rule.ts';

const row = (role: string) =>
  `{"messages":[{"role":"${role}","content":"Answer with one word."},{"role":"user","content":"What is the capital of Latvia?"}],"reference_answer":"Riga"}`;

export default defineRule({
  meta: {
    id: 'rft-system-role',
    summary: 'A reinforcement example holds a system message.',
    group: 'reinforcement',
    severity: 'error',
    effect: 'rejected',
    formats: ['rft'],
    messages: {
      system:
        '{count|example holds|examples hold} a message of role "system", and the job fails: "System messages are not supported in \'reinforcement\' examples". Write "developer" instead; the text stays the same.',
    },
    docs: {
      why: 'Reasoning models take instructions as `developer` messages, and the service refuses reinforcement examples that hold a `system` message.',
      fix: 'Rename the role to `developer`.',
      sources: [
        'Server message "System messages are not supported in \'reinforcement\' examples" (public log of a job, 2026-07-26)',
        'OpenAI API reference, FineTuneReinforcementRequestInput (openai-openapi manual_spec f7f4b05, 2025-07-04)',
      ],
      bad: [row('system')],
      good: [row('developer')],
    },
  },
  start: startFold,
  example({ conversations, place }, _context, fold) {
    const system = conversations[0]?.messages.find(({ role }) => role === 'system');
    if (system !== undefined) addToFold(fold, place, `${system.pointer}/role`);
  },
  merge: mergeFolds,
  finish(fold, { report }) {
    if (fold.count > 0) report({ messageId: 'system', data: { count: fold.count }, ...foldedAt(fold) });
  },
});
