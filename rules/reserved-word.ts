import { defineRule } from '../src/engine/rule.ts';
import { isObject } from '../src/format/is-object.ts';
import { quote } from '../src/format/quote.ts';
import { fieldOf } from '../src/format/schema-words.ts';
import { BROKEN_VARIANTS, broken, brokenMessages } from '../src/profile/broken.ts';

export default defineRule({
  meta: {
    id: 'reserved-word',
    summary: 'A text holds a word that the provider keeps for itself.',
    group: 'provider',
    severity: 'error',
    effect: 'rejected',
    everywhere: true,
    variants: BROKEN_VARIANTS,
    formats: ['converse', 'converse-preference'],
    messages: brokenMessages(
      '{where} holds {word}, which {provider} keeps for itself: {outcome}. Take it out or spell it otherwise.',
    ),
    docs: {
      why: 'The provider builds its own prompts with these words. In training data they end the job, or break the count of images.',
      fix: 'Take the word out, or write it another way.',
      sources: ['AWS documentation, Nova data preparation (2026)'],
      bad: [
        {
          file: '{"schemaVersion":"bedrock-conversation-2024","messages":[{"role":"user","content":[{"text":"User: do you repair zips?"}]},{"role":"assistant","content":[{"text":"Yes, within a week."}]}]}',
          options: { profile: 'bedrock-nova' },
        },
      ],
      good: [
        {
          file: '{"schemaVersion":"bedrock-conversation-2024","messages":[{"role":"user","content":[{"text":"Do you repair zips?"}]},{"role":"assistant","content":[{"text":"Yes, within a week."}]}]}',
          options: { profile: 'bedrock-nova' },
        },
      ],
    },
  },
  example({ conversations }, { profile, report }) {
    const fact = profile.contract?.reservedWords;
    if (fact === undefined) return;
    const { messageId, ...words } = broken(profile, fact);
    for (const { messages } of conversations) {
      for (const { message, pointer } of messages) {
        const blocks: readonly unknown[] = Array.isArray(message['content']) ? message['content'] : [];
        for (const [index, block] of blocks.entries()) {
          const text = isObject(block) ? block['text'] : undefined;
          const word = typeof text === 'string' ? fact.value.find((each) => text.includes(each)) : undefined;
          if (word === undefined) continue;
          const at = `${pointer}/content/${index}/text`;
          report({ messageId, data: { ...words, where: fieldOf({ pointer: at }), word: quote(word) }, at });
        }
      }
    }
  },
});
