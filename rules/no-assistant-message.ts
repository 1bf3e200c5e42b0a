import { defineRule } from '../src/engine/rule.ts';
import { SUPERVISED_CHAT } from '../src/format/example.ts';
import { hasSoundRoles } from '../src/format/known-keys.ts';

export default defineRule({
  meta: {
    id: 'no-assistant-message',
    summary: 'A supervised example has no assistant message, so there is nothing to learn.',
    group: 'messages',
    severity: 'error',
    effect: 'rejected',
    everywhere: true,
    formats: SUPERVISED_CHAT,
    messages: {
      untaught:
        'No assistant message: training learns what the assistant says, so this example has nothing to teach. Add the answer, or remove the row.',
      none: 'No assistant message: training learns what the assistant says, so this example has nothing to teach and is refused. Add the answer, or remove the row. Prompts for reinforcement fine-tuning are another format: name that method.',
    },
    docs: {
      why: 'Supervised fine-tuning trains the model on assistant messages. An example without one has no target.',
      fix: 'Append the answer that the model should give, or remove the row.',
      sources: [
        'OpenAI cookbook, Chat_finetuning_data_prep.ipynb, check "example_missing_assistant_message" (2e652704, read 2026-11-21)',
        'Microsoft fine-tuning skill: "messages must contain at least one user and one assistant message" (2026)',
      ],
      bad: [
        {
          title: 'For a trainer that says nothing about it',
          file: '{"messages":[{"role":"system","content":"You answer questions about train tickets."},{"role":"user","content":"Can I take my bike?"}]}',
          options: { profile: 'axolotl' },
        },
        '{"messages":[{"role":"system","content":"You answer questions about train tickets."},{"role":"user","content":"Can I take my bike?"}]}',
      ],
      good: [
        '{"messages":[{"role":"user","content":"Can I take my bike?"},{"role":"assistant","content":"Yes, with a bicycle ticket."}]}',
        {
          file: '{"messages":[{"role":"user","content":"Can I take my bike? Answer yes or no."}],"answer":"yes"}',
          options: { method: 'reinforcement' },
        },
      ],
    },
  },
  example(example, { profile, report }) {
    // That it is refused, and that another format might be meant, is what OpenAI and Azure say.
    const messageId = profile.contract === undefined ? 'none' : 'untaught';
    if (!hasSoundRoles(example)) return;
    for (const { messages, pointer } of example.conversations) {
      if (messages.length > 0 && !messages.some(({ role }) => role === 'assistant')) report({ messageId, at: pointer });
    }
  },
});
