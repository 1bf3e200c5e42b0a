import { defineRule } from '../src/engine/rule.ts';
import { SUPERVISED_CONVERSATIONS } from '../src/format/conversation-formats.ts';
import { inWords } from '../src/format/schema-words.ts';
import { BROKEN_VARIANTS, broken, brokenMessages } from '../src/profile/broken.ts';
import type { Ending } from '../src/profile/contract.ts';
import { endingOf } from '../src/profile/ending-of.ts';

export default defineRule({
  meta: {
    id: 'row-ending',
    summary: 'A row ends in a way that the provider does not take.',
    group: 'provider',
    severity: 'error',
    effect: 'rejected',
    everywhere: true,
    variants: BROKEN_VARIANTS,
    formats: SUPERVISED_CONVERSATIONS,
    messages: brokenMessages('The row ends with {ending}, and {provider} wants {wanted}: {outcome}. {advice}'),
    docs: {
      why: 'What the last message may be differs: most trainers want an answer, some take a tool call as the last word, few the result of one.',
      fix: 'End the row with the answer that is to be learned.',
      sources: [
        'Nebius Token Factory documentation, datasets (2026)',
        'mistral-finetune, finetune/data/tokenize.py (1943535, 2026-06-12); mistral-common, protocol/instruct/validator.py (bc022b9, 2026-07-23)',
        'Fireworks AI documentation, fine-tuning models (2026)',
      ],
      bad: [
        {
          file: '{"messages":[{"role":"user","content":"Is order 7 out?"},{"role":"assistant","tool_calls":[{"id":"call_1","type":"function","function":{"name":"order_state","arguments":"{\\"order\\":7}"}}]}],"tools":[{"type":"function","function":{"name":"order_state","parameters":{"type":"object","properties":{"order":{"type":"integer"}}}}}]}',
          options: { profile: 'nebius' },
        },
        {
          file: '{"messages":[{"role":"user","content":"Do you repair zips?"},{"role":"assistant","content":"Yes."},{"role":"user","content":"Thanks."}]}',
          options: { profile: 'mistral' },
        },
      ],
      good: [
        {
          file: '{"messages":[{"role":"user","content":"Do you repair zips?"},{"role":"assistant","content":"Yes."}]}',
          options: { profile: 'nebius' },
        },
      ],
    },
  },
  example({ conversations }, { profile, report }) {
    const fact = profile.contract?.endings;
    const [conversation] = conversations;
    if (fact === undefined || conversation === undefined) return;
    const ending = endingOf(conversation);
    if (ending === undefined || fact.value.includes(ending)) return;
    const { messageId, ...words } = broken(profile, fact);
    const wanted = inWords(
      fact.value.map((each) => WORDS[each]),
      'or',
    );
    const advice = ending === 'question' ? 'Append the answer, or drop the last message.' : 'Append the answer.';
    const at = conversation.messages.at(-1)?.pointer ?? '';
    report({ messageId, data: { ...words, ending: WORDS[ending], wanted, advice }, at });
  },
});

const WORDS: Readonly<Record<Ending, string>> = {
  answer: 'an answer',
  call: 'a tool call',
  result: 'the result of a tool',
  question: 'a message that is not the assistant’s',
};
