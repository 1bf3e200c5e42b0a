import { defineRule } from '../src/engine/rule.ts';

export default defineRule({
  meta: {
    id: 'few-examples',
    summary: 'A training file holds fewer examples than recommended.',
    group: 'dataset',
    severity: 'warning',
    effect: 'quality',
    everywhere: true,
    messages: {
      few: 'This file has {count|example|examples}: it trains, but an effect is usually seen from {recommended} good ones on. Add more, or treat the result as a trial.',
    },
    docs: {
      why: 'With few examples a model picks up their accidents as much as their point. The guide recommends to start with 50 well-made ones.',
      fix: 'Add examples of the cases that matter. Quality counts more than number.',
      sources: ['OpenAI fine-tuning best practices, "start with 50 well-crafted demonstrations" (2026-07-15)'],
      bad: [
        Array.from({ length: 10 }, (_, index) =>
          JSON.stringify({
            messages: [
              { role: 'user', content: `What does room ${index + 1} cost?` },
              { role: 'assistant', content: `Room ${index + 1} costs ${80 + 5 * index} euros a night.` },
            ],
          }),
        ).join('\n'),
      ],
      good: [
        {
          title: 'Below the minimum only too-few-examples speaks',
          file: '{"messages":[{"role":"user","content":"Do you have parking?"},{"role":"assistant","content":"Twelve places behind the house."}]}',
        },
      ],
    },
  },
  finish(_state, { role, examples, profile, report }) {
    const { minExamples, recommendedExamples } = profile.limits;
    if (
      role === 'validation' ||
      recommendedExamples === null ||
      examples < (minExamples?.value ?? 0) ||
      examples >= recommendedExamples.value
    )
      return;
    report({ messageId: 'few', data: { count: examples, recommended: recommendedExamples.value } });
  },
});
