import { defineRule } from '../src/engine/rule.ts';
import { FOREIGN_FORMAT_IDS } from '../src/format/conversation-formats.ts';
import { type JsonObject, SUPERVISED_CHAT } from '../src/format/example.ts';
import { isObject } from '../src/format/is-object.ts';
import { BROKEN_VARIANTS, broken, brokenMessages } from '../src/profile/broken.ts';

export default defineRule({
  meta: {
    id: 'image-placeholders',
    summary: 'A row has more or fewer images than places for them.',
    group: 'provider',
    severity: 'error',
    effect: 'rejected',
    everywhere: true,
    variants: BROKEN_VARIANTS,
    formats: [...SUPERVISED_CHAT, ...FOREIGN_FORMAT_IDS],
    messages: brokenMessages(
      'The row has {images|image|images} and {places|place|places} for them: {outcome}. There has to be one {mark} for each.',
    ),
    docs: {
      why: 'These trainers keep images in a column and put a mark where each belongs. When the numbers differ, the row cannot be built.',
      fix: 'Add or remove `<image>` in the text, or parts `{"type": "image"}`, until there is one for each image.',
      sources: [
        'TRL, trl/data_utils.py, prepare_multimodal_messages (f2cd577, 2026-07-24)',
        'LLaMA-Factory, src/llamafactory/data/mm_plugin.py (ff6d4d1, 2026-08-18)',
      ],
      bad: [
        {
          file: '{"messages":[{"role":"user","content":[{"type":"image"},{"type":"text","text":"Which part is broken?"}]},{"role":"assistant","content":"The seal."}],"images":["pump.png","valve.png"]}',
          options: { profile: 'trl' },
        },
        {
          file: '{"conversations":[{"from":"human","value":"Which part is broken?"},{"from":"gpt","value":"The seal."}],"images":["pump.png"]}',
          options: { profile: 'llamafactory' },
        },
      ],
      good: [
        {
          file: '{"conversations":[{"from":"human","value":"<image>Which part is broken?"},{"from":"gpt","value":"The seal."}],"images":["pump.png"]}',
          options: { profile: 'llamafactory' },
        },
        {
          title: 'Plain text: TRL puts the mark in itself',
          file: '{"messages":[{"role":"user","content":"Which part is broken?"},{"role":"assistant","content":"The seal."}],"images":["pump.png"]}',
          options: { profile: 'trl' },
        },
      ],
    },
  },
  example({ value, conversations }, { profile, report }) {
    const column = profile.contract?.imageColumn?.value;
    if (column === undefined || !Array.isArray(value['images'])) return;
    const messages = conversations.flatMap((each) => each.messages.map(({ message }) => message));
    const byParts = column === 'parts';
    if (byParts && messages.every(({ content }) => typeof content === 'string')) return;
    const images = value['images'].length;
    const places = messages.reduce((sum, message) => sum + (byParts ? parts(message) : marks(message)), 0);
    if (images === places) return;
    const { messageId, outcome } = broken(profile, undefined);
    report({
      messageId,
      data: { images, places, mark: byParts ? '{"type": "image"}' : '<image>', outcome },
      at: '/images',
    });
  },
});

function parts({ content }: JsonObject): number {
  return Array.isArray(content) ? content.filter((part) => isObject(part) && part['type'] === 'image').length : 0;
}

function marks({ content, value }: JsonObject): number {
  return [content, value].reduce<number>(
    (sum, text) => sum + (typeof text === 'string' ? text.split('<image>').length - 1 : 0),
    0,
  );
}
