import { defineRule } from '../src/engine/rule.ts';
import { pointerInWords } from '../src/format/pointer.ts';
import { imagesOf } from '../src/image/images-of.ts';

const image = '{"type":"image_url","image_url":{"url":"https://example.com/sofa.jpg"}}';
const user = '{"role":"user","content":"Show me the sofa in green."}';

export default defineRule({
  meta: {
    id: 'image-outside-user',
    summary: 'An image stands in a message that is not the user’s.',
    group: 'images',
    severity: 'error',
    effect: 'rejected',
    messages: {
      assistant:
        '{where} is an image in an assistant message: the model cannot learn to produce images, and the file is refused. Describe the image in words, or move it to a user message.',
      other:
        '{where} is an image in a message with the role {role}: only user messages may hold images. Move it to a user message.',
    },
    docs: {
      why: '"You cannot include images as output from messages with the assistant role", says the guide, and the schema allows text parts only in system, developer and tool messages. Chats that were exported from an app often keep the pictures where they appeared.',
      fix: 'Move the image to the user message that the answer is about. A picture that a tool returned can stand in a user message behind the tool result.',
      sources: [
        'OpenAI guide "Vision fine-tuning", content (2026-07-15)',
        'OpenAI API reference, ChatCompletionRequestSystemMessageContentPart and …ToolMessageContentPart (openai-openapi f85dbe2, 2026-08-21)',
      ],
      bad: [
        `{"messages":[${user},{"role":"assistant","content":[${image}]}]}`,
        `{"messages":[{"role":"system","content":[{"type":"text","text":"You sell this sofa."},${image}]},${user},{"role":"assistant","content":"Here it is."}]}`,
        {
          title: 'an answer of a preference pair',
          file: `{"input":{"messages":[${user}]},"preferred_output":[{"role":"assistant","content":[${image}]}],"non_preferred_output":[{"role":"assistant","content":"I cannot."}]}`,
        },
      ],
      good: [
        `{"messages":[{"role":"user","content":[{"type":"text","text":"Which sofa is this?"},${image}]},{"role":"assistant","content":"Our model Fjord."}]}`,
      ],
    },
  },
  example(example, { report }) {
    for (const { pointer: at, view, misplaced } of imagesOf(example)) {
      if (!misplaced) continue;
      const where = pointerInWords(at);
      const { role = '' } = view;
      if (role === 'assistant') report({ messageId: 'assistant', at, data: { where } });
      else report({ messageId: 'other', at, data: { where, role } });
    }
  },
});
