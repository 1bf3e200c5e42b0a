import { addToFold, foldedAt, mergeFolds, startFold } from '../src/engine/fold.ts';
import { defineRule } from '../src/engine/rule.ts';
import { fieldOf } from '../src/format/schema-words.ts';
import { toolCallsOf } from '../src/format/tool-calls.ts';
import { outcomeWords } from '../src/profile/outcome-words.ts';

export default defineRule({
  meta: {
    id: 'text-beside-call',
    summary: 'Text stands beside tool calls, and the trainer has no place for both.',
    group: 'provider',
    severity: 'error',
    effect: 'rejected',
    everywhere: true,
    variants: { dropped: { severity: 'warning', effect: 'lost' } },
    messages: {
      refused:
        '{where} has content and tool calls, and {provider} takes one of the two: {outcome}. Split the message, or drop one.',
      dropped:
        '{count|row has|rows have} text beside tool calls, which {provider} leaves out without a word. Move it to a message of its own, or leave it out knowingly.',
    },
    docs: {
      why: 'Some trainers turn a message with calls into a call only. The text beside it, often the reasoning, is dropped or the row is refused.',
      fix: 'Move the text to a message of its own where the trainer takes that, or leave it out knowingly.',
      sources: [
        'LLaMA-Factory, data/README.md and src/llamafactory/data/converter.py (ff6d4d1, 2026-08-18)',
        'mistral-finetune, finetune/data/tokenize.py (1943535, 2026-06-12); mistral-common, protocol/instruct/validator.py (bc022b9, 2026-07-23)',
      ],
      bad: [
        {
          file: '{"messages":[{"role":"user","content":"Is order 7 out?"},{"role":"assistant","content":"I will look.","tool_calls":[{"id":"aB3dE6gH9","type":"function","function":{"name":"order_state","arguments":"{\\"order\\":7}"}}]},{"role":"tool","tool_call_id":"aB3dE6gH9","content":"sent"},{"role":"assistant","content":"Yes."}],"tools":[{"type":"function","function":{"name":"order_state","description":"Where an order is","parameters":{"type":"object","properties":{"order":{"type":"integer"}}}}}]}',
          options: { profile: 'mistral' },
        },
        {
          file: '{"messages":[{"role":"user","content":"Is order 7 out?"},{"role":"assistant","content":"I will look.","tool_calls":[{"id":"call_1","type":"function","function":{"name":"order_state","arguments":{"order":7}}}]},{"role":"tool","tool_call_id":"call_1","content":"sent"},{"role":"assistant","content":"Yes."}],"tools":[{"type":"function","function":{"name":"order_state","parameters":{"type":"object","properties":{"order":{"type":"integer"}}}}}]}',
          options: { profile: 'llamafactory' },
        },
      ],
      good: [
        {
          file: '{"messages":[{"role":"user","content":"Do you repair zips?"},{"role":"assistant","content":"Yes."}]}',
          options: { profile: 'mistral' },
        },
      ],
    },
  },
  start: startFold,
  example({ conversations, place }, { profile, report }, fold) {
    const fact = profile.contract?.textBesideCalls;
    if (fact === undefined) return;
    for (const { messages } of conversations) {
      for (const view of messages) {
        const { content } = view.message;
        if (view.role !== 'assistant' || content === '' || content === null || content === undefined) continue;
        if (toolCallsOf(view).length === 0) continue;
        const at = `${view.pointer}/content`;
        if (fact.value === 'dropped') return addToFold(fold, place, at);
        const data = { where: fieldOf(view), outcome: outcomeWords(profile, fact), provider: profile.title };
        report({ messageId: 'refused', data, at });
      }
    }
  },
  merge: mergeFolds,
  finish(fold, { profile, report }) {
    const data = { count: fold.count, provider: profile.title };
    if (fold.count > 0) report({ messageId: 'dropped', data, ...foldedAt(fold) });
  },
});
