import { defineRule } from '../src/engine/rule.ts';
import { fieldOf } from '../src/format/schema-words.ts';
import { BROKEN_VARIANTS, broken, brokenMessages } from '../src/profile/broken.ts';

export default defineRule({
  meta: {
    id: 'system-not-first',
    summary: 'A system message stands where the provider takes none.',
    group: 'provider',
    severity: 'error',
    effect: 'rejected',
    everywhere: true,
    variants: BROKEN_VARIANTS,
    messages: brokenMessages(
      '{where} is a system message after other messages, and {provider} takes one at the start only: {outcome}. Move it to the start, or join it to the first.',
    ),
    docs: {
      why: 'Some trainers read one system message, before everything else. What they do with a later one differs: the file is refused, the row is dropped, or the message is moved.',
      fix: 'Keep one system message, as the first message.',
      sources: [
        'Fireworks AI documentation, fine-tuning models (2026)',
        'LLaMA-Factory, data/README.md and src/llamafactory/data/converter.py (ff6d4d1, 2026-08-18)',
        'mistral-finetune, finetune/data/tokenize.py (1943535, 2026-06-12); mistral-common, protocol/instruct/validator.py (bc022b9, 2026-07-23)',
      ],
      bad: [
        {
          file: '{"messages":[{"role":"user","content":"Do you repair zips?"},{"role":"system","content":"Answer in one sentence."},{"role":"assistant","content":"Yes, within a week."}]}',
          options: { profile: 'fireworks' },
        },
        {
          file: '{"messages":[{"role":"system","content":"Answer in one sentence."},{"role":"system","content":"Be kind."},{"role":"user","content":"Do you repair zips?"},{"role":"assistant","content":"Yes, within a week."}]}',
          options: { profile: 'mistral' },
        },
      ],
      good: [
        {
          file: '{"messages":[{"role":"system","content":"Answer in one sentence."},{"role":"user","content":"Do you repair zips?"},{"role":"assistant","content":"Yes, within a week."}]}',
          options: { profile: 'fireworks' },
        },
      ],
    },
  },
  example({ conversations }, { profile, report }) {
    const fact = profile.contract?.system;
    if (fact === undefined) return;
    const { messageId, ...words } = broken(profile, fact);
    for (const { messages } of conversations) {
      for (const { role, pointer, index } of messages) {
        if (index === 0 || (role !== 'system' && role !== 'developer')) continue;
        report({ messageId, data: { ...words, where: fieldOf({ pointer }) }, at: pointer });
      }
    }
  },
});
