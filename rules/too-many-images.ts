import { defineRule } from '../src/engine/rule.ts';
import { imagePartsOf } from '../src/format/image-parts.ts';

const row = (count: number) => {
  const images = Array.from({ length: count }, (_, index) => ({
    type: 'image_url',
    image_url: { url: `https://example.com/shelf-${index + 1}.jpg`, detail: 'low' },
  }));
  const question = { type: 'text', text: 'Which shelf is empty?' };
  return JSON.stringify({
    messages: [
      { role: 'user', content: [question, ...images] },
      { role: 'assistant', content: 'The second from the left.' },
    ],
  });
};

export default defineRule({
  meta: {
    id: 'too-many-images',
    summary: 'An example holds more images than the provider takes.',
    group: 'images',
    severity: 'error',
    effect: 'rejected',
    everywhere: true,
    formats: ['vision', 'dpo', 'rft'],
    messages: {
      images:
        'The example holds {count} images, and the limit of {provider} is {limit} per example. Split it, or leave images out.',
    },
    docs: {
      why: 'OpenAI takes at most 10 images per example, Azure at most 64.',
      fix: 'Split the example, or put several small pictures into one image.',
      sources: [
        'OpenAI guide "Vision fine-tuning", size: at most 10 images per example (2026-07-15)',
        'Microsoft Foundry "Vision fine-tuning": at most 64 images per example (2026-02-11)',
      ],
      bad: [
        { title: '11 images', file: row(11) },
        { title: '65 images on Azure', file: row(65), options: { profile: 'azure' } },
      ],
      good: [
        { title: '10 images', file: row(10) },
        { title: '64 images on Azure', file: row(64), options: { profile: 'azure' } },
      ],
    },
  },
  example(example, { report, profile }) {
    const limit = profile.limits.maxImagesPerExample?.value ?? Number.POSITIVE_INFINITY;
    const images = imagePartsOf(example);
    const first = images[limit];
    if (first === undefined) return;
    report({ messageId: 'images', at: first.pointer, data: { count: images.length, provider: profile.title, limit } });
  },
});
