import type { ServerMessage } from '../server-message.ts';

/** Said when the images of a job are checked: the image is left out, the job goes on. */
export const IMAGE_MESSAGES: readonly ServerMessage[] = [
  {
    id: 'image-of-people',
    provider: 'openai, azure',
    stage: 'when images are checked: the image is left out, the job goes on',
    says: ['contains captchas', 'contains people', 'contains faces', 'contains children'],
    meaning:
      'The service found people, faces, children or a CAPTCHA in an image and leaves it out. No local check can see that.',
    fix: 'Replace the image.',
    rules: [],
    source: 'OpenAI vision fine-tuning guide, "What to do if your images get skipped"',
    date: '2026-07-15',
  },
  {
    id: 'image-inaccessible',
    provider: 'openai, azure',
    stage: 'when images are checked: the image is left out, the job goes on',
    says: ['inaccessible url'],
    meaning: 'The service could not fetch an image from its URL: it is private, has moved, or needs a login.',
    fix: 'Use public URLs, or put the image into the row as base64.',
    rules: ['image-url'],
    run: 'tunelint train.jsonl --only image-url',
    source: 'OpenAI vision fine-tuning guide, "What to do if your images get skipped"',
    date: '2026-07-15',
  },
  {
    id: 'image-too-large',
    provider: 'openai, azure',
    stage: 'when images are checked: the image is left out, the job goes on',
    says: ['image too large'],
    meaning: 'An image has more than 10 MB and is left out.',
    fix: 'Scale it down.',
    rules: ['image-too-large'],
    run: 'tunelint train.jsonl --only image-too-large',
    source: 'OpenAI vision fine-tuning guide, "What to do if your images get skipped"',
    date: '2026-07-15',
  },
  {
    id: 'image-format',
    provider: 'openai, azure',
    stage: 'when images are checked: the image is left out, the job goes on',
    says: ['invalid image format'],
    meaning: 'An image is not JPEG, PNG or WEBP, or its colours are not RGB or RGBA, and it is left out.',
    fix: 'Convert it.',
    rules: ['image-format', 'image-mode', 'image-base64'],
    run: 'tunelint train.jsonl --only image-format --only image-mode --only image-base64',
    source: 'OpenAI vision fine-tuning guide, "What to do if your images get skipped"',
    date: '2026-07-15',
  },
];
