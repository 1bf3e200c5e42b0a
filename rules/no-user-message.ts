import { defineRule } from '../src/engine/rule.ts';
import { SUPERVISED_CHAT } from '../src/format/example.ts';
import { hasSoundRoles } from '../src/format/known-keys.ts';

export default defineRule({
  meta: {
    id: 'no-user-message',
    summary: 'A conversation has no user message.',
    group: 'messages',
    severity: 'warning',
    effect: 'rejected',
    formats: [...SUPERVISED_CHAT, 'dpo'],
    messages: {
      none: 'No user message: the model would learn to answer when nobody asked. Add what the user said.',
    },
    docs: {
      why: 'In use, the model always answers a user. An example without one teaches a situation that does not occur, and some services refuse it.',
      fix: 'Add the user message that led to the answer. If the question sits in the system message, move it.',
      sources: [
        'OpenAI cookbook, Chat_finetuning_data_prep.ipynb, warning "missing user message" (2e652704, read 2026-11-21)',
        'Microsoft fine-tuning skill: "messages must contain at least one user and one assistant message" (2026)',
      ],
      bad: [
        '{"messages":[{"role":"system","content":"Translate to Dutch: good evening"},{"role":"assistant","content":"goedenavond"}]}',
      ],
      good: [
        '{"messages":[{"role":"system","content":"Translate to Dutch."},{"role":"user","content":"good evening"},{"role":"assistant","content":"goedenavond"}]}',
      ],
    },
  },
  example(example, { report }) {
    if (!hasSoundRoles(example)) return;
    for (const { kind, messages, pointer } of example.conversations) {
      if (kind !== 'messages' && kind !== 'input') continue;
      if (messages.length === 0 || messages.some(({ role }) => role === 'user')) continue;
      if (kind === 'messages' && !messages.some(({ role }) => role === 'assistant')) continue;
      report({ messageId: 'none', at: pointer });
    }
  },
});
