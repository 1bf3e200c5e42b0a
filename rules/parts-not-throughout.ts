import { defineRule } from '../src/engine/rule.ts';
import { fieldOf } from '../src/format/schema-words.ts';
import { BROKEN_VARIANTS, broken, brokenMessages } from '../src/profile/broken.ts';

export default defineRule({
  meta: {
    id: 'parts-not-throughout',
    summary: 'A row with an image has messages whose content is plain text.',
    group: 'provider',
    severity: 'error',
    effect: 'rejected',
    everywhere: true,
    variants: BROKEN_VARIANTS,
    formats: ['vision'],
    messages: brokenMessages(
      '{where} is plain text in a row with an image, and {provider} wants the content of every message as a list of parts: {outcome}. Write a list with one text part.',
    ),
    docs: {
      why: 'The service reads a row either as text or as parts, all of it.',
      fix: 'Write the content of every message of such a row as a list of parts.',
      sources: ['Together AI documentation, data preparation (2026)'],
      bad: [
        {
          file: '{"messages":[{"role":"user","content":[{"type":"text","text":"Which part is broken?"},{"type":"image_url","image_url":{"url":"data:image/png;base64,iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAIAAACQd1PeAAAADElEQVR4nGP4z8AAAAMBAQDJ/pLvAAAAAElFTkSuQmCC"}}]},{"role":"assistant","content":"The seal."}]}',
          options: { profile: 'together' },
        },
      ],
      good: [
        {
          file: '{"messages":[{"role":"user","content":"Do you repair zips?"},{"role":"assistant","content":"Yes."}]}',
          options: { profile: 'together' },
        },
      ],
    },
  },
  example({ conversations }, { profile, report }) {
    const fact = profile.contract?.partsThroughout;
    if (fact === undefined) return;
    const { messageId, ...words } = broken(profile, fact);
    for (const { messages } of conversations) {
      const plain = messages.find(({ message }) => typeof message['content'] === 'string');
      if (plain === undefined) continue;
      const at = `${plain.pointer}/content`;
      report({ messageId, data: { ...words, where: fieldOf({ pointer: at }) }, at });
    }
  },
});
