import { addToFold, foldedAt, mergeFolds, startFold } from '../src/engine/fold.ts';
import { defineRule } from '../src/engine/rule.ts';
import { imagesOf } from '../src/image/images-of.ts';

const row = (content: string) =>
  `{"input":{"messages":[{"role":"user","content":${content}}]},"preferred_output":[{"role":"assistant","content":"A fern, most likely bracken."}],"non_preferred_output":[{"role":"assistant","content":"A plant."}]}`;

export default defineRule({
  meta: {
    id: 'image-in-dpo',
    summary: 'A preference pair holds an image, and preference training is for text.',
    group: 'images',
    severity: 'warning',
    effect: 'quality',
    formats: ['dpo'],
    messages: {
      image:
        '{count|preference pair holds|preference pairs hold} images: the guide says that preference training takes text only, and nothing says what becomes of the images. Describe them in words, or train on them with the supervised method.',
    },
    docs: {
      why: 'The guide says that direct preference optimization is "currently only supported for text inputs and outputs", while the schema of its rows speaks of text or image content. Nobody documents what happens to images.',
      fix: 'Replace the images by text, or use supervised training with a model that takes images.',
      sources: [
        'OpenAI guide "Direct preference optimization" (2026-07-15)',
        'OpenAI API reference, FineTunePreferenceRequestInput (openai-openapi manual_spec f7f4b05, 2025-07-04)',
      ],
      bad: [
        row(
          '[{"type":"text","text":"Which plant is this?"},{"type":"image_url","image_url":{"url":"https://example.com/fern.jpg"}}]',
        ),
      ],
      good: [row('"Which plant has fronds?"')],
    },
  },
  start: startFold,
  example(example, _context, fold) {
    const image = imagesOf(example).find(({ misplaced }) => !misplaced);
    if (image !== undefined) addToFold(fold, example.place, image.pointer);
  },
  merge: mergeFolds,
  finish(fold, { report }) {
    if (fold.count > 0) report({ messageId: 'image', data: { count: fold.count }, ...foldedAt(fold) });
  },
});
