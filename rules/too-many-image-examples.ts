import { defineRule } from '../src/engine/rule.ts';
import { imagePartsOf } from '../src/format/image-parts.ts';

export default defineRule({
  meta: {
    id: 'too-many-image-examples',
    summary: 'A file holds more examples with images than the provider takes.',
    group: 'images',
    severity: 'error',
    effect: 'rejected',
    everywhere: true,
    formats: ['vision', 'dpo', 'rft'],
    messages: {
      examples:
        '{count} examples hold images, and the limit of {provider} is {limit} of them in one file. Take fewer, or replace images by text where the text is enough.',
    },
    docs: {
      why: 'A training file may hold at most 50,000 examples with images. Examples with text alone do not count.',
      fix: 'Train on a selection of the examples.',
      sources: [
        'OpenAI guide "Vision fine-tuning", size: at most 50,000 examples that contain images (2026-07-15)',
        'Microsoft Foundry "Vision fine-tuning" (2026-02-11)',
      ],
      bad: [],
      good: [
        '{"messages":[{"role":"user","content":[{"type":"text","text":"Which valve leaks?"},{"type":"image_url","image_url":{"url":"https://example.com/valves.jpg"}}]},{"role":"assistant","content":"The third."}]}',
      ],
    },
  },
  start: () => ({ count: 0 }),
  example(example, _context, state) {
    if (imagePartsOf(example).length > 0) state.count++;
  },
  merge: (earlier, later) => ({ count: earlier.count + later.count }),
  finish({ count }, { report, profile }) {
    const limit = profile.limits.maxImageExamples?.value ?? Number.POSITIVE_INFINITY;
    if (count > limit) report({ messageId: 'examples', data: { count, provider: profile.title, limit } });
  },
});
