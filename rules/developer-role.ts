import { addToFold, foldedAt, mergeFolds, startFold } from '../src/engine/fold.ts';
import { defineRule } from '../src/engine/rule.ts';
import { SUPERVISED_CHAT } from '../src/format/example.ts';

export default defineRule({
  meta: {
    id: 'developer-role',
    summary: 'Supervised examples use the role developer, which is not listed for them.',
    group: 'messages',
    severity: 'info',
    effect: 'quality',
    formats: SUPERVISED_CHAT,
    messages: {
      developer:
        '{count|row uses|rows use} the role "developer", which the reference lists for reinforcement fine-tuning only. Whether supervised jobs take it is not documented; "system" is safe.',
    },
    docs: {
      why: 'The reference of supervised examples names system, user, assistant, tool and function. Nobody has published whether `developer` is accepted there.',
      fix: 'Use `system` for instructions in supervised data.',
      sources: [
        'OpenAI API reference, FineTuneChatRequestInput and FineTuneReinforcementRequestInput (openai-openapi manual_spec f7f4b05, 2025-07-04)',
      ],
      bad: [
        '{"messages":[{"role":"developer","content":"Answer in one sentence."},{"role":"user","content":"Do you ship to Malta?"},{"role":"assistant","content":"Yes, within five days."}]}',
      ],
      good: [
        '{"messages":[{"role":"system","content":"Answer in one sentence."},{"role":"user","content":"Do you ship to Malta?"},{"role":"assistant","content":"Yes, within five days."}]}',
        '{"messages":[{"role":"developer","content":"Answer yes or no."},{"role":"user","content":"Is 91 prime?"}],"answer":"no"}',
      ],
    },
  },
  start: startFold,
  example({ conversations, place }, _context, fold) {
    for (const { messages } of conversations) {
      const first = messages.find(({ role }) => role === 'developer');
      if (first !== undefined) addToFold(fold, place, `${first.pointer}/role`);
    }
  },
  merge: mergeFolds,
  finish(fold, { report }) {
    if (fold.count > 0)
      report({ messageId: 'developer', data: { count: fold.count }, ...foldedAt(fold), fixable: 'unsafe' });
  },
  repair({ example }) {
    return (example?.conversations ?? []).flatMap(({ messages }) =>
      messages.flatMap(({ role, pointer }) => {
        const edits = [{ at: `${pointer}/role`, text: '"system"' }];
        const repair = { messageId: 'developer', title: 'Write system', safety: 'unsafe', edits } as const;
        return role === 'developer' ? [repair] : [];
      }),
    );
  },
});
