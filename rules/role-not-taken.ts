import { defineRule } from '../src/engine/rule.ts';
import { quote } from '../src/format/quote.ts';
import { fieldOf, inWords } from '../src/format/schema-words.ts';
import { BROKEN_VARIANTS, broken, brokenMessages } from '../src/profile/broken.ts';

export default defineRule({
  meta: {
    id: 'role-not-taken',
    summary: 'A message has a role that the provider does not know.',
    group: 'provider',
    severity: 'error',
    effect: 'rejected',
    everywhere: true,
    variants: BROKEN_VARIANTS,
    messages: brokenMessages('{where} has the role {role}, and {provider} knows {known}: {outcome}. {advice}'),
    docs: {
      why: 'Each trainer knows a list of roles. Some refuse the file for another one, some drop the row, and some stop in the middle of a run.',
      fix: 'Use a role of the list: `developer` becomes `system`, the role of a tool’s result is `tool`.',
      sources: [
        'Fireworks AI documentation, fine-tuning models (2026)',
        'LLaMA-Factory, data/README.md and src/llamafactory/data/converter.py (ff6d4d1, 2026-08-18)',
        'ms-swift, swift/dataset/preprocessor/core.py (3602360, 2026-08-22)',
      ],
      bad: [
        {
          file: '{"messages":[{"role":"developer","content":"Answer in one sentence."},{"role":"user","content":"Do you repair zips?"},{"role":"assistant","content":"Yes, within a week."}]}',
          options: { profile: 'fireworks' },
        },
        {
          file: '{"messages":[{"role":"developer","content":"Answer in one sentence."},{"role":"user","content":"Do you repair zips?"},{"role":"assistant","content":"Yes, within a week."}]}',
          options: { profile: 'ms-swift' },
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
    const fact = profile.contract?.roles;
    if (fact === undefined) return;
    const { messageId, ...words } = broken(profile, fact);
    for (const { messages } of conversations) {
      for (const { role, pointer } of messages) {
        if (role === undefined || fact.value.includes(role)) continue;
        const known = inWords(fact.value.map(quote), 'and');
        const advice = role === 'developer' ? 'Write "system".' : 'Use one of these.';
        const at = `${pointer}/role`;
        report({ messageId, data: { ...words, where: fieldOf({ pointer }), role: quote(role), known, advice }, at });
      }
    }
  },
});
