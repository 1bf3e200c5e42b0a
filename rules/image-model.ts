import { addToFold, type Fold, foldedAt, mergeFolds, startFold } from '../src/engine/fold.ts';
import { defineRule } from '../src/engine/rule.ts';
import { imagesOf } from '../src/image/images-of.ts';

const part = '{"type":"image_url","image_url":{"url":"https://example.com/leaf.jpg"}}';
const user = `{"role":"user","content":[{"type":"text","text":"Which tree is this leaf from?"},${part}]}`;
const supervised = `{"messages":[${user},{"role":"assistant","content":"A red oak."}]}`;
const prompt = `{"messages":[${user}],"reference_answer":"red oak"}`;

export default defineRule({
  meta: {
    id: 'image-model',
    summary: 'The model that was named does not train on images.',
    group: 'images',
    severity: 'error',
    effect: 'rejected',
    variants: { reinforcement: { severity: 'warning', effect: 'quality' } },
    formats: ['vision', 'rft'],
    messages: {
      supervised:
        '{count|row holds|rows hold} images, and {model} does not train on images: the job is refused. Name a model that does ({models}), or leave the images out.',
      reinforcement:
        '{count|row holds|rows hold} images, and the provider lists reinforcement training of {model} as text to text. Describe the images in words, or try a small job first.',
    },
    docs: {
      why: 'Only some models train on images: on OpenAI gpt-4o-2024-08-06, on Azure also gpt-4.1-2025-04-14. A model that answers questions about images need not be one that trains on them. For reinforcement rows the schema of OpenAI allows images, so nothing is said about them there; Azure lists its models as text to text.',
      fix: 'Name a model that trains on images, or leave the images out.',
      sources: [
        'OpenAI guide "Vision fine-tuning" (2026-07-15)',
        'Microsoft Foundry "Vision fine-tuning" (2026-02-11)',
        'Microsoft Foundry "Models that support fine-tuning" (2026-03-05)',
      ],
      bad: [
        { file: supervised, options: { model: 'gpt-4o-mini-2024-07-18' } },
        { file: prompt, options: { profile: 'azure', model: 'o4-mini-2025-04-16' } },
      ],
      good: [
        { title: 'no model named', file: supervised },
        { file: supervised, options: { model: 'gpt-4o-2024-08-06' } },
        { file: supervised, options: { profile: 'azure', model: 'gpt-4.1-2025-04-14' } },
        { file: prompt, options: { model: 'o4-mini-2025-04-16' } },
      ],
    },
  },
  start: (): { readonly vision: Fold; readonly rft: Fold } => ({ vision: startFold(), rft: startFold() }),
  example(example, { modelNamed }, state) {
    if (!modelNamed) return;
    const image = imagesOf(example).find(({ misplaced }) => !misplaced);
    if (image !== undefined)
      addToFold(state[example.format === 'rft' ? 'rft' : 'vision'], example.place, image.pointer);
  },
  merge: (earlier, later) => ({
    vision: mergeFolds(earlier.vision, later.vision),
    rft: mergeFolds(earlier.rft, later.rft),
  }),
  finish({ vision, rft }, { model, profile, report }) {
    const methods = model.methods.value;
    // A model for another method is the wrong model altogether: format-does-not-fit-method and model rules say so.
    if (vision.count > 0 && !methods.includes('vision') && methods.includes('supervised')) {
      const models = profile.models.filter(({ methods: { value } }) => value.includes('vision')).map(({ id }) => id);
      const data = { count: vision.count, model: model.id, models: models.join(', ') };
      report({ messageId: 'supervised', data, ...foldedAt(vision) });
    }
    // Only a profile with a statement about it knows; elsewhere the schema allows images.
    if (rft.count > 0 && Object.hasOwn(profile.severities, 'image-model:reinforcement')) {
      report({ messageId: 'reinforcement', data: { count: rft.count, model: model.id }, ...foldedAt(rft) });
    }
  },
});
