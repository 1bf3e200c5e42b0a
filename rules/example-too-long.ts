import { defineRule } from '../src/engine/rule.ts';
import { pointerInWords } from '../src/format/pointer.ts';
import { describeCut } from '../src/tokens/describe-cut.ts';
import { lossInWords } from '../src/tokens/loss-in-words.ts';
import { truncationKind } from '../src/tokens/truncation-kind.ts';

export default defineRule({
  meta: {
    id: 'example-too-long',
    summary: "The example is longer than the model's training context and is cut from its end.",
    group: 'dataset',
    severity: 'error',
    effect: 'lost',
    everywhere: true,
    variants: { 'context-cut': { severity: 'warning' } },
    messages: {
      'answer-cut':
        'The example has {tokens} tokens and {model} trains on the first {limit}: the cut falls {where} and drops the last {lost|token|tokens}. Of the last answer, {answer}, {loss}{more}. Shorten the example or split it, so that its answers fit.',
      'context-cut':
        'The example has {tokens} tokens and {model} trains on the first {limit}: the cut falls {where} and drops the last {lost|token|tokens}. No trained answer is cut. Shorten the example, or expect its end to be missing.',
    },
    docs: {
      why: 'Training reads an example up to the model’s training context and drops the rest, without a word in the job’s events. The end goes first, and the end is the answer: a model trained on answers that stop in the middle learns to stop in the middle.',
      fix: 'Shorten the documents, the history or the tool definitions in front of the answer, split the conversation into several examples, or choose a model with a larger training context.',
      sources: [
        'OpenAI fine-tuning best practices guide, token limits: longer examples are truncated from the end (2026-07-15)',
        'Azure OpenAI fine-tuning guide, training context per model (2026-02-11)',
      ],
      bad: [
        {
          title: 'the last of two answers is lost',
          file: JSON.stringify({
            messages: [
              { role: 'user', content: 'Can you shorten meeting notes?' },
              { role: 'assistant', content: 'Yes, send them over.' },
              { role: 'user', content: `Notes: ${'and then we waited '.repeat(20_000)}for lunch` },
              { role: 'assistant', content: 'They waited for lunch.' },
            ],
          }),
        },
        {
          title: 'an answer that stops in the middle',
          file: JSON.stringify({
            messages: [
              { role: 'user', content: 'Write a very long story about a river.' },
              { role: 'assistant', content: `The river ${'went on and on and '.repeat(15_000)}reached the sea.` },
            ],
          }),
        },
        {
          title: 'only an answer that is not trained is cut',
          file: JSON.stringify({
            messages: [
              { role: 'user', content: 'Can you shorten meeting notes?' },
              { role: 'assistant', content: 'Yes, send them over.', weight: 1 },
              { role: 'user', content: `Notes: ${'and then we waited '.repeat(20_000)}for lunch` },
              { role: 'assistant', content: 'They waited for lunch.', weight: 0 },
            ],
          }),
        },
        {
          title: 'a preference pair whose longer answer is cut',
          file: JSON.stringify({
            input: { messages: [{ role: 'user', content: 'Write a very long story about a river.' }] },
            preferred_output: [
              { role: 'assistant', content: `The river ${'went on and on and '.repeat(15_000)}reached the sea.` },
            ],
            non_preferred_output: [{ role: 'assistant', content: 'It flows.' }],
          }),
        },
      ],
      good: [
        JSON.stringify({
          messages: [
            { role: 'user', content: 'Can you shorten meeting notes?' },
            { role: 'assistant', content: 'Yes, send them over.' },
          ],
        }),
        {
          title: 'long, and still under the limit',
          file: JSON.stringify({
            messages: [
              { role: 'user', content: `Notes: ${'and then we waited '.repeat(10_000)}for lunch` },
              { role: 'assistant', content: 'They waited for lunch.' },
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
    if (kind !== 'answer-cut' && kind !== 'context-cut') return;
    const { where, place } = describeCut(example, truncation, context);
    const { lost, learned, lostLearned, answer } = truncation;
    const data = { tokens: truncation.tokens, model: model.id, limit, where, lost };
    if (kind === 'context-cut' || answer === undefined) {
      report({ messageId: 'context-cut', ...place, data });
      return;
    }
    const loss = lossInWords(answer.lost, answer.learned);
    const more = learned > answer.learned ? `; of all trained answers, ${lossInWords(lostLearned, learned)}` : '';
    report({
      messageId: 'answer-cut',
      ...place,
      data: { ...data, answer: pointerInWords(answer.pointer), loss, more },
    });
  },
});
