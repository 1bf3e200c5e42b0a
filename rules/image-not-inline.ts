import { defineRule } from '../src/engine/rule.ts';
import { imagePartsOf } from '../src/format/image-parts.ts';
import { fieldOf } from '../src/format/schema-words.ts';
import { BROKEN_VARIANTS, broken, brokenMessages } from '../src/profile/broken.ts';

export default defineRule({
  meta: {
    id: 'image-not-inline',
    summary: 'An image is named by a URL, and the provider takes data URLs only.',
    group: 'provider',
    severity: 'error',
    effect: 'rejected',
    everywhere: true,
    variants: BROKEN_VARIANTS,
    formats: ['vision', 'dpo', 'rft'],
    messages: brokenMessages(
      '{where} is a web address, and {provider} takes images as base64 data URLs only: {outcome}. Fetch the image and put it into the row.',
    ),
    docs: {
      why: 'Hosted services that train on open models fetch nothing: the image has to be in the row.',
      fix: 'Fetch the image and write it as `data:image/png;base64,…`.',
      sources: [
        'Together AI documentation, data preparation (2026)',
        'Fireworks AI documentation, fine-tuning models (2026)',
      ],
      bad: [
        {
          file: '{"messages":[{"role":"user","content":[{"type":"text","text":"Which part is broken?"},{"type":"image_url","image_url":{"url":"https://example.com/pump.png"}}]},{"role":"assistant","content":[{"type":"text","text":"The seal."}]}]}',
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
  example(example, { profile, report }) {
    const fact = profile.contract?.imagesInline;
    if (fact === undefined) return;
    const { messageId, ...words } = broken(profile, fact);
    for (const { url, urlPointer } of imagePartsOf(example)) {
      if (url.startsWith('data:')) continue;
      report({ messageId, data: { ...words, where: fieldOf({ pointer: urlPointer }) }, at: urlPointer });
    }
  },
});
