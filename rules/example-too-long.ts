import { defineRule } from '../src/engine/rule.ts';
import { pointerInWords } from '../src/format/pointer.ts';
import { truncationKind } from '../src/tokens/truncation-kind.ts';

export default defineRule({
  meta: {
    id: 'example-too-long',
    summary: "The example is longer than the model's training context and is cut from its end.",
    group: 'dataset',
    severity: 'error',
    effect: 'lost',
    variants: { 'context-cut': { severity: 'warning' } },
    messages: {
      'answer-cut':
        'The example has {tokens} tokens and {model} trains on the first {limit}: the cut falls inside {message}, so the last {lost|token|tokens} are not trained, among them {how} of the last answer, {answer}. Shorten what comes before it.',
      'context-cut':
        'The example has {tokens} tokens and {model} trains on the first {limit}: the cut falls inside {message}, so the last {lost|token|tokens} are not trained. No trained answer is cut. Shorten the example, or expect its end to be missing.',
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
  example: ({ format, tokens }, { model, report }) => {
    const limit = model.trainingContext?.value;
    if (tokens === undefined || limit === undefined) return;
    const { kind, truncation } = truncationKind(tokens, format, limit);
    if (kind !== 'answer-cut' && kind !== 'context-cut') return;
    const { cut, lost, answer, answerLost } = truncation;
    const data = { tokens: truncation.tokens, model: model.id, limit, message: pointerInWords(cut.pointer), lost };
    if (kind === 'context-cut' || answer === undefined) {
      report({ messageId: 'context-cut', at: cut.pointer, data });
      return;
    }
    const how = answerLost === 'wholly' ? 'all' : 'the end';
    report({
      messageId: 'answer-cut',
      at: cut.pointer,
      data: { ...data, how, answer: pointerInWords(answer.pointer) },
    });
  },
});
