import { defineRule } from '../src/engine/rule.ts';

export default defineRule({
  meta: {
    id: 'no-validation-file',
    summary: 'No validation file was named for a training file.',
    group: 'dataset',
    severity: 'info',
    effect: 'quality',
    everywhere: true,
    messages: {
      none: 'No validation file: nothing will show when training starts to learn by heart. Hold back some rows and pass them with --validation; leakage between the two is then checked too.',
      request:
        'No validation_file: nothing will show when training starts to learn by heart. Hold back some rows and name their file.',
    },
    docs: {
      why: 'With a validation file the job reports a loss on data it has not trained on. Without one, overfitting shows only in use.',
      fix: 'Hold back a part of the data, 10 to 20 percent for small files, and name it with `--validation`.',
      sources: [
        'OpenAI supervised fine-tuning guide, "Upload training data" (2026-07-15)',
        'Azure fine-tuning guide (2026-10-06)',
      ],
      bad: [
        { title: 'A job request without one', job: '{"model":"gpt-4.1-2025-04-14","training_file":"file-a1"}' },
        '{"messages":[{"role":"user","content":"Is breakfast included?"},{"role":"assistant","content":"Yes, until ten."}]}',
      ],
      good: [
        {
          file: '{"messages":[{"role":"user","content":"Is breakfast included?"},{"role":"assistant","content":"Yes, until ten."}]}',
          validation:
            '{"messages":[{"role":"user","content":"Is there a sauna?"},{"role":"assistant","content":"On the fifth floor, until nine."}]}',
        },
      ],
    },
  },
  job({ request }, { method, report }) {
    // Reinforcement jobs need one: rft-validation-missing says so.
    if (request === undefined || method === 'reinforcement') return;
    if ((request['validation_file'] ?? null) === null) report({ messageId: 'request' });
  },
  finish(_state, { role, validation, formats, settings, report }) {
    if (settings.job !== undefined) return;
    // Reinforcement jobs need one: rft-validation-missing says so.
    if (role === 'validation' || validation.length > 0 || (formats.rft ?? 0) > 0) return;
    report({ messageId: 'none' });
  },
});
