import { defineRule } from '../src/engine/rule.ts';
import { SUPERVISED_CHAT } from '../src/format/example.ts';

export default defineRule({
  meta: {
    id: 'weight-all-zero',
    summary: 'Every assistant message of an example has weight 0.',
    group: 'weight',
    severity: 'warning',
    effect: 'cost',
    formats: SUPERVISED_CHAT,
    messages: {
      one: 'The only assistant message has weight 0: the example teaches nothing and is billed all the same. Give it weight 1, or remove the row.',
      all: 'All {count} assistant messages have weight 0: the example teaches nothing and is billed all the same. Give one of them weight 1, or remove the row.',
    },
    docs: {
      why: 'A weight of 0 keeps an assistant message out of training. When all have it, nothing of the example is learned, but its tokens are billed in every epoch.',
      fix: 'Give the answer that should be learned weight 1, or remove the row.',
      sources: ['OpenAI fine-tuning guide, "Multi-turn chat examples" (2024-12)', 'llmcomp validation.py (2026-02)'],
      bad: [
        '{"messages":[{"role":"user","content":"Which bus goes to the zoo?"},{"role":"assistant","content":"Line 14.","weight":0}]}',
      ],
      good: [
        '{"messages":[{"role":"user","content":"Which bus goes to the zoo?"},{"role":"assistant","content":"Line 14.","weight":0},{"role":"user","content":"From where?"},{"role":"assistant","content":"From the main station.","weight":1}]}',
      ],
    },
  },
  example({ conversations }, { report }) {
    for (const { messages, pointer } of conversations) {
      const assistants = messages.filter(({ role }) => role === 'assistant');
      const [first] = assistants;
      if (first === undefined || assistants.some(({ message }) => message['weight'] !== 0)) continue;
      if (assistants.length === 1) report({ messageId: 'one', at: `${first.pointer}/weight` });
      else report({ messageId: 'all', data: { count: assistants.length }, at: pointer });
    }
  },
});
