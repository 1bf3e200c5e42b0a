import { defineRule } from '../src/engine/rule.ts';
import { nearest } from '../src/format/nearest.ts';
import { pointerInWords } from '../src/format/pointer.ts';
import { quote } from '../src/format/quote.ts';

const row = (detail: string) =>
  `{"messages":[{"role":"user","content":[{"type":"text","text":"Which bike is this?"},{"type":"image_url","image_url":{"url":"https://example.com/bike.jpg","detail":${detail}}}]},{"role":"assistant","content":"A city bike, size S."}]}`;

export default defineRule({
  meta: {
    id: 'image-detail',
    summary: 'The `detail` of an image is not auto, low or high.',
    group: 'images',
    severity: 'error',
    effect: 'rejected',
    formats: ['vision', 'dpo', 'rft'],
    messages: {
      value: '{where} is {value}: training knows auto, low and high only, and refuses the file.{hint}',
    },
    docs: {
      why: 'The schema of training data allows three values. Newer ones, such as `original`, exist at inference only.',
      fix: 'Use `low` for small, cheap images and `high` for ones with detail, or leave the key out.',
      sources: [
        'OpenAI API reference, ChatCompletionRequestMessageContentPartImage (openai-openapi f85dbe2, 2026-08-21)',
        'OpenAI guide "Images and vision", 2026-07-15',
      ],
      bad: [row('"High"'), row('"original"'), row('null')],
      good: [row('"low"'), row('"auto"')],
    },
  },
  schemaFailure({ pointer, value }, _example, { report }) {
    const near = typeof value === 'string' ? nearest(value, ['auto', 'low', 'high']) : undefined;
    const hint = near === undefined ? '' : ` Did you mean ${quote(near)}?`;
    report({ messageId: 'value', at: pointer, data: { where: pointerInWords(pointer), value: quote(value), hint } });
  },
});
