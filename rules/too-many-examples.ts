import { defineRule } from '../src/engine/rule.ts';

export default defineRule({
  meta: {
    id: 'too-many-examples',
    summary: 'The file has more examples than the provider takes.',
    group: 'provider',
    severity: 'error',
    effect: 'rejected',
    everywhere: true,
    messages: {
      many: 'The file has {count} examples, and {provider} takes {limit}: it is refused. Take the best, or train in several jobs.',
    },
    docs: {
      why: 'Some providers limit the number of rows of a file.',
      fix: 'Leave rows out; duplicates and near duplicates first.',
      sources: [
        'Fireworks AI documentation, fine-tuning models (2026)',
        'AWS documentation, Nova data preparation (2026)',
      ],
      bad: [],
      good: [
        {
          file: '{"messages":[{"role":"user","content":"Do you repair zips?"},{"role":"assistant","content":"Yes."}]}',
          options: { profile: 'fireworks' },
        },
      ],
    },
  },
  finish(_state, { profile, role, examples, report }) {
    const limit = profile.limits.maxExamples?.value;
    if (limit === undefined || role === 'validation' || examples <= limit) return;
    report({ messageId: 'many', data: { count: examples, provider: profile.title, limit } });
  },
});
