import { defineRule } from '../src/engine/rule.ts';
import { isObject } from '../src/format/is-object.ts';
import { pointerInWords } from '../src/format/pointer.ts';

export default defineRule({
  meta: {
    id: 'audio-or-file-part',
    summary: 'A message holds audio or a file, which fine-tuning does not support.',
    group: 'messages',
    severity: 'error',
    effect: 'rejected',
    variants: { reply: { severity: 'warning', effect: 'quality' } },
    messages: {
      part: "{where} is {kind}: fine-tuning takes text and images only, and refuses the file. Use a transcript or the file's text, or remove the part.",
      reply: '{where} refers to an audio answer: no training is known to use it. Give the answer as text.',
    },
    docs: {
      why: '"Audio and file input messages are not currently supported for fine-tuning", says the reference. The chat API takes them, so exported conversations may hold some.',
      fix: 'Replace the part by its transcript or text, or remove it.',
      sources: [
        'OpenAI API reference, FineTuneChatRequestInput and ChatCompletionRequestUserMessage (openai-openapi manual_spec f7f4b05, 2025-07-04)',
      ],
      bad: [
        '{"messages":[{"role":"user","content":[{"type":"input_audio","input_audio":{"data":"UklGRg==","format":"wav"}}]},{"role":"assistant","content":"You asked for a refund."}]}',
      ],
      good: [
        '{"messages":[{"role":"user","content":[{"type":"text","text":"(transcript) I want a refund."}]},{"role":"assistant","content":"You asked for a refund."}]}',
      ],
    },
  },
  schemaFailure({ pointer, value }, _example, { report }) {
    const kind = isObject(value) && value['type'] === 'file' ? 'a file' : 'audio';
    report({ messageId: 'part', data: { where: pointerInWords(pointer), kind }, at: pointer });
  },
  example({ conversations }, { report }) {
    for (const { messages } of conversations) {
      for (const { message, role, pointer } of messages) {
        if (role !== 'assistant' || !isObject(message['audio'])) continue;
        report({ messageId: 'reply', data: { where: pointerInWords(`${pointer}/audio`) }, at: `${pointer}/audio` });
      }
    }
  },
});
