import { defineRule } from '../src/engine/rule.ts';

export default defineRule({
  meta: {
    id: 'too-few-examples',
    summary: 'A training file holds fewer examples than a job needs.',
    group: 'dataset',
    severity: 'error',
    effect: 'rejected',
    everywhere: true,
    messages: {
      few: 'This file has {count|example|examples}, and a job needs at least {least}: it is refused ("must have at least {least} examples"). Add {missing} more.',
    },
    docs: {
      why: 'The service counts the lines of the training file when the job starts and fails the job below its minimum. Validation files are exempt, except for reinforcement fine-tuning on Azure.',
      fix: 'Add examples. Around 50 good ones are a first size that shows an effect.',
      sources: [
        'Server message "Training file has 7 example(s), but must have at least 10 examples" (recorded job, 2024-12-29)',
      ],
      bad: [
        '{"messages":[{"role":"user","content":"Do you have parking?"},{"role":"assistant","content":"Twelve places behind the house."}]}',
      ],
      good: [
        Array.from({ length: 10 }, (_, index) =>
          JSON.stringify({
            messages: [
              { role: 'user', content: `What does room ${index + 1} cost?` },
              { role: 'assistant', content: `Room ${index + 1} costs ${80 + 5 * index} euros a night.` },
            ],
          }),
        ).join('\n'),
      ],
    },
  },
  finish(_state, { role, examples, profile, method, report }) {
    const { minExamples, minReinforcementTestExamples } = profile.limits;
    const test = method === 'reinforcement' ? minReinforcementTestExamples : null;
    const least = (role === 'training' ? minExamples : test)?.value ?? 0;
    if (examples < least) report({ messageId: 'few', data: { count: examples, least, missing: least - examples } });
  },
});
