import { defineRule } from '../src/engine/rule.ts';
import { SUPERVISED_CHAT } from '../src/format/example.ts';
import { describeCut } from '../src/tokens/describe-cut.ts';
import { truncationKind } from '../src/tokens/truncation-kind.ts';

export default defineRule({
  meta: {
    id: 'no-trainable-tokens',
    summary: "Everything the example could teach lies behind the model's token limit.",
    group: 'dataset',
    severity: 'error',
    effect: 'lost',
    everywhere: true,
    formats: [...SUPERVISED_CHAT, 'completion'],
    messages: {
      'all-cut':
        'The example has {tokens} tokens and {model} trains on the first {limit}: the cut falls {where}, before anything the model would learn. All it could teach, {learned|token|tokens}, is lost, and you pay for {limit} that teach nothing. Shorten what comes before the answer, or split the example.',
    },
    docs: {
      why: 'An example that is longer than the model’s training context is cut from its end. The answer stands at the end, so it goes first. Here no token of any trained answer is left: the example is billed in full up to the limit and teaches nothing.',
      fix: 'Shorten the system prompt, the tool definitions or the documents in front of the answer, split the example, or choose a model with a larger training context.',
      sources: [
        'OpenAI fine-tuning best practices guide, token limits: longer examples are truncated from the end (2026-07-15)',
        'Azure OpenAI fine-tuning guide, training context per model (2026-02-11)',
      ],
      bad: [
        {
          title: 'the question fills the whole context',
          file: JSON.stringify({
            messages: [
              { role: 'user', content: `Summarise this log: ${'retry '.repeat(70_000)}done` },
              { role: 'assistant', content: 'The job was retried until it was done.' },
            ],
          }),
        },
      ],
      good: [
        {
          title: 'the first answer is still learned: example-too-long reports the cut',
          file: JSON.stringify({
            messages: [
              { role: 'user', content: 'Do you read logs?' },
              { role: 'assistant', content: 'Yes, paste it here.' },
              { role: 'user', content: `${'retry '.repeat(70_000)}done` },
              { role: 'assistant', content: 'The job was retried until it was done.' },
            ],
          }),
        },
      ],
    },
  },
  example: (example, context) => {
    const { format, tokens } = example;
    const { model, report } = context;
    const limit = model.trainingContext?.value;
    if (tokens === undefined || limit === undefined) return;
    const { kind, truncation } = truncationKind(tokens, format, limit);
    if (kind !== 'nothing-left') return;
    const { where, place } = describeCut(example, truncation, context);
    const { learned } = truncation;
    report({
      messageId: 'all-cut',
      ...place,
      data: { tokens: truncation.tokens, model: model.id, limit, where, learned },
    });
  },
});
