import { addToFold, foldedAt, mergeFolds, startFold } from '../src/engine/fold.ts';
import { defineRule } from '../src/engine/rule.ts';

export default defineRule({
  meta: {
    id: 'weight-outside-sft',
    summary: 'A weight stands where no supervised training happens.',
    group: 'weight',
    severity: 'warning',
    effect: 'quality',
    formats: ['dpo', 'rft'],
    messages: {
      weight:
        '{count|message of an output or a reinforcement prompt has|messages of outputs or reinforcement prompts have} a weight: it has no meaning there and may be refused. Remove it.',
    },
    docs: {
      why: '`weight` chooses which assistant messages supervised fine-tuning learns. Outputs of preference examples and prompts of reinforcement examples have no such choice.',
      fix: 'Remove the key.',
      sources: [
        'OpenAI API reference, FineTunePreferenceRequestInput and FineTuneReinforcementRequestInput (openai-openapi manual_spec f7f4b05, 2025-07-04)',
      ],
      bad: [
        '{"input":{"messages":[{"role":"user","content":"Suggest a name for a bakery."}]},"preferred_output":[{"role":"assistant","content":"Morning Crumb.","weight":1}],"non_preferred_output":[{"role":"assistant","content":"Bakery."}]}',
      ],
      good: [
        '{"input":{"messages":[{"role":"user","content":"Suggest a name for a bakery."}]},"preferred_output":[{"role":"assistant","content":"Morning Crumb."}],"non_preferred_output":[{"role":"assistant","content":"Bakery."}]}',
      ],
    },
  },
  start: startFold,
  example({ conversations, place }, _context, fold) {
    for (const { kind, messages } of conversations) {
      if (kind === 'input') continue;
      for (const { message, pointer } of messages) {
        if (Object.hasOwn(message, 'weight')) addToFold(fold, place, `${pointer}/weight`);
      }
    }
  },
  merge: mergeFolds,
  finish(fold, { report }) {
    if (fold.count > 0)
      report({ messageId: 'weight', data: { count: fold.count }, ...foldedAt(fold), target: 'key', fixable: 'safe' });
  },
  repair({ example }) {
    return (example?.conversations ?? []).flatMap(({ kind, messages }) =>
      messages.flatMap(({ message, pointer }) => {
        if (kind === 'input' || !Object.hasOwn(message, 'weight')) return [];
        const edits = [{ remove: `${pointer}/weight` }];
        return [{ messageId: 'weight', title: 'Delete the weight', safety: 'safe', edits }] as const;
      }),
    );
  },
});
