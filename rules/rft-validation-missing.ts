import { defineRule } from '../src/engine/rule.ts';

const row = (city: string) =>
  `{"messages":[{"role":"user","content":"In which country is ${city}?"}],"reference_answer":"France"}`;

export default defineRule({
  meta: {
    id: 'rft-validation-missing',
    summary: 'A reinforcement job needs a validation file, and none was named.',
    group: 'reinforcement',
    severity: 'error',
    effect: 'rejected',
    variants: { assumed: { severity: 'info', effect: 'quality' } },
    messages: {
      required:
        'No validation file: reinforcement fine-tuning needs one, and a job without it is refused. Hold back some rows and name their file with --validation.',
      assumed:
        'No validation file was named. These rows look like reinforcement fine-tuning, where a job needs one: name it with --validation, and both files are checked together.',
    },
    docs: {
      why: 'Supervised jobs may go without a validation file, reinforcement jobs may not: the reward on the validation rows is what the job reports and what it picks its best checkpoints by. The finding is an error when the method is named (`--method reinforcement`, or a model that knows no other), else a remark.',
      fix: 'Hold back some rows and name them with `--validation`.',
      sources: [
        'OpenAI reinforcement fine-tuning guide, "Upload your training and test files" (2026-07-15)',
        'Azure reinforcement fine-tuning guide: training and validation datasets are required (2026-02-12)',
      ],
      bad: [
        { file: row('Nantes'), options: { method: 'reinforcement' } },
        { file: row('Nantes'), options: { model: 'o4-mini-2025-04-16' } },
        row('Nantes'),
      ],
      good: [
        { file: row('Nantes'), validation: row('Lyon'), options: { method: 'reinforcement' } },
        {
          title: 'supervised jobs may go without',
          file: '{"messages":[{"role":"user","content":"In which country is Nantes?"},{"role":"assistant","content":"France."}]}',
          options: { method: 'supervised' },
        },
      ],
    },
  },
  finish(_state, { role, validation, formats, method, namedMethod, report }) {
    if (role === 'validation' || validation.length > 0) return;
    if (method !== 'reinforcement' || (formats.rft ?? 0) === 0) return;
    report({ messageId: namedMethod === 'reinforcement' ? 'required' : 'assumed' });
  },
});
