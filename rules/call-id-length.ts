import { defineRule } from '../src/engine/rule.ts';
import { quote } from '../src/format/quote.ts';
import { fieldOf } from '../src/format/schema-words.ts';
import { toolCallsOf } from '../src/format/tool-calls.ts';
import { BROKEN_VARIANTS, broken, brokenMessages } from '../src/profile/broken.ts';

export default defineRule({
  meta: {
    id: 'call-id-length',
    summary: 'The id of a call has not the form that the provider asks for.',
    group: 'provider',
    severity: 'error',
    effect: 'rejected',
    everywhere: true,
    variants: BROKEN_VARIANTS,
    messages: brokenMessages(
      '{where} is {id}, and {provider} wants exactly {length} letters and digits: {outcome}. Rename it here and in the result; tunelint convert does both.',
    ),
    docs: {
      why: 'The ids become part of the training text, and the tokenizer of the provider knows one form only.',
      fix: 'Use ids of the length that the message says, the same in the call and in its result.',
      sources: [
        'mistral-finetune, finetune/data/tokenize.py (1943535, 2026-06-12); mistral-common, protocol/instruct/validator.py (bc022b9, 2026-07-23)',
      ],
      bad: [
        {
          file: '{"messages":[{"role":"user","content":"Is order 7 out?"},{"role":"assistant","tool_calls":[{"id":"call_1","type":"function","function":{"name":"order_state","arguments":"{\\"order\\":7}"}}]}],"tools":[{"type":"function","function":{"name":"order_state","description":"Where an order is","parameters":{"type":"object","properties":{"order":{"type":"integer"}}}}}]}',
          options: { profile: 'mistral' },
        },
      ],
      good: [
        {
          file: '{"messages":[{"role":"user","content":"Is order 7 out?"},{"role":"assistant","tool_calls":[{"id":"aB3dE6gH9","type":"function","function":{"name":"order_state","arguments":"{\\"order\\":7}"}}]}],"tools":[{"type":"function","function":{"name":"order_state","description":"Where an order is","parameters":{"type":"object","properties":{"order":{"type":"integer"}}}}}]}',
          options: { profile: 'mistral' },
        },
      ],
    },
  },
  example({ conversations }, { profile, report }) {
    const fact = profile.contract?.callIdLength;
    if (fact === undefined) return;
    const { messageId, ...words } = broken(profile, fact);
    for (const call of conversations.flatMap(({ messages }) => messages.flatMap(toolCallsOf))) {
      if (call.id === undefined || (call.id.length === fact.value && /^[A-Za-z0-9]+$/.test(call.id))) continue;
      const at = `${call.pointer}/id`;
      report({
        messageId,
        data: { ...words, where: fieldOf({ pointer: at }), id: quote(call.id), length: fact.value },
        at,
      });
    }
  },
});
