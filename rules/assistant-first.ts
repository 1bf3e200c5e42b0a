import { addToFold, foldedAt, mergeFolds, startFold } from '../src/engine/fold.ts';
import { defineRule } from '../src/engine/rule.ts';
import { SUPERVISED_CHAT } from '../src/format/example.ts';
import { hasSoundRoles } from '../src/format/known-keys.ts';

export default defineRule({
  meta: {
    id: 'assistant-first',
    summary: 'Conversations start with the assistant.',
    group: 'messages',
    severity: 'info',
    effect: 'quality',
    formats: SUPERVISED_CHAT,
    messages: {
      first:
        '{count|conversation starts|conversations start} with the assistant: unless your application opens with a greeting, the model trains a turn it never has in use. Give that message weight 0, or start with the user.',
    },
    docs: {
      why: 'The first assistant message is trained without any question before it. That is right for an assistant that speaks first and wrong for all others.',
      fix: 'Start with the user message, or give the greeting `"weight": 0`.',
      sources: ['microsoft-foundry/fine-tuning, dataset_validation.py, check "message.order" (2026)'],
      bad: [
        '{"messages":[{"role":"assistant","content":"Hello, how can I help?","weight":1},{"role":"user","content":"I lost my card."},{"role":"assistant","content":"I have blocked it for you."}]}',
      ],
      good: [
        '{"messages":[{"role":"assistant","content":"Hello, how can I help?","weight":0},{"role":"user","content":"I lost my card."},{"role":"assistant","content":"I have blocked it for you."}]}',
      ],
    },
  },
  start: startFold,
  example(example, _context, fold) {
    for (const { messages } of example.conversations) {
      const first = messages.find(({ role }) => role !== 'system' && role !== 'developer');
      if (first?.role !== 'assistant' || first.message['weight'] === 0) continue;
      if (!messages.some(({ role }) => role === 'user') || !hasSoundRoles(example)) continue;
      addToFold(fold, example.place, first.pointer);
    }
  },
  merge: mergeFolds,
  finish(fold, { report }) {
    if (fold.count > 0) report({ messageId: 'first', data: { count: fold.count }, ...foldedAt(fold) });
  },
});
