import { defineRule } from '../src/engine/rule.ts';
import { quote } from '../src/format/quote.ts';

export default defineRule({
  meta: {
    id: 'model-alias',
    summary: 'The job request names an alias instead of a snapshot.',
    group: 'job',
    severity: 'warning',
    effect: 'quality',
    messages: {
      alias:
        '{name} is an alias: only snapshots can be fine-tuned, so the request may be refused, or train another model when the alias moves. Write "{id}".',
    },
    docs: {
      why: 'The guide says that only specific model snapshots can be fine-tuned; the API reference lists an alias in an example. Where an alias is taken, it says nothing about what it will stand for next month. For a dataset (`--model gpt-4.1`) an alias is as good as its snapshot.',
      fix: 'Write the id of the snapshot.',
      sources: [
        'OpenAI fine-tuning guide, older edition: only specific model snapshots (2024-12-18)',
        'OpenAI API reference, CreateFineTuningJobRequest (openai-openapi f85dbe2, 2026-08-21)',
      ],
      bad: [{ job: '{"model":"gpt-4o-mini","training_file":"file-a1"}' }],
      good: [
        { job: '{"model":"gpt-4o-mini-2024-07-18","training_file":"file-a1"}' },
        {
          title: 'A checkpoint',
          job: '{"model":"ft:gpt-4o-mini-2024-07-18:acme::8Xa:ckpt-step-88","training_file":"file-a1"}',
        },
        {
          title: 'A dataset',
          file: '{"messages":[{"role":"user","content":"Are dogs allowed?"},{"role":"assistant","content":"On a lead."}]}',
          options: { model: 'gpt-4o-mini' },
        },
      ],
    },
  },
  job({ request }, { model, modelFound, report }) {
    if (modelFound !== 'alias') return;
    const name = quote(request?.['model'] ?? model.id);
    report({ messageId: 'alias', data: { name, id: model.id }, at: '/model' });
  },
});
