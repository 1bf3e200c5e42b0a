import { defineRule } from '../src/engine/rule.ts';

const row = '{"messages":[{"role":"user","content":"Name a river in Spain."}],"accepted":["Ebro","Tajo"]}\n';

export default defineRule({
  meta: {
    id: 'too-many-rft-examples',
    summary: 'A reinforcement file holds more examples than a job takes.',
    group: 'dataset',
    severity: 'error',
    effect: 'rejected',
    messages: {
      training: 'This file has {count} examples, and a reinforcement job trains on at most {most}. Leave out {over}.',
      validation:
        'This validation file has {count} examples, and a reinforcement job takes at most {most}. Leave out {over}; a few hundred tell as much.',
    },
    docs: {
      why: 'Reinforcement jobs sample several answers for each example, so their files are limited: 50,000 examples for training and 1,000 for validation at OpenAI. Azure states no such limit.',
      fix: 'Keep a random part of the rows.',
      sources: ['OpenAI reinforcement fine-tuning guide, limits of the datasets (2026-07-15)'],
      bad: [],
      good: [{ file: row, validation: row }],
    },
  },
  finish(_state, { role, formats, profile, report }) {
    const { maxReinforcementExamples, maxReinforcementTestExamples } = profile.limits;
    const limit = role === 'training' ? maxReinforcementExamples : maxReinforcementTestExamples;
    const count = formats.rft ?? 0;
    if (limit === null || count <= limit.value) return;
    report({ messageId: role, data: { count, most: limit.value, over: count - limit.value } });
  },
});
