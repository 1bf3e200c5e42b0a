import { defineRule } from '../src/engine/rule.ts';

const row = (city: string) =>
  `{"messages":[{"role":"user","content":"In which country is ${city}?"}],"reference_answer":"France"}`;

const job = {
  model: 'o4-mini-2025-04-16',
  training_file: 'file-a1',
  method: {
    type: 'reinforcement',
    reinforcement: {
      grader: {
        type: 'string_check',
        name: 'same',
        operation: 'eq',
        input: '{{sample.output_text}}',
        reference: '{{item.answer}}',
      },
    },
  },
};

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
      request:
        'The request names no validation_file: reinforcement fine-tuning needs one, and the job is refused without it. Hold back some rows, upload them as a file of their own and name it.',
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
        { title: 'A job request without one', job: JSON.stringify(job) },
      ],
      good: [
        { file: row('Nantes'), validation: row('Lyon'), options: { method: 'reinforcement' } },
        {
          title: 'supervised jobs may go without',
          file: '{"messages":[{"role":"user","content":"In which country is Nantes?"},{"role":"assistant","content":"France."}]}',
          options: { method: 'supervised' },
        },
        { job: JSON.stringify({ ...job, validation_file: 'file-b2' }) },
      ],
    },
  },
  job({ request }, { namedMethod, report }) {
    if (request === undefined || namedMethod !== 'reinforcement') return;
    if ((request['validation_file'] ?? null) === null) report({ messageId: 'request', at: '/method/type' });
  },
  finish(_state, { role, validation, formats, method, namedMethod, settings, report }) {
    if (settings.job !== undefined) return;
    if (role === 'validation' || validation.length > 0) return;
    if (method !== 'reinforcement' || (formats.rft ?? 0) === 0) return;
    report({ messageId: namedMethod === 'reinforcement' ? 'required' : 'assumed' });
  },
});
