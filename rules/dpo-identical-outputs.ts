import { defineRule } from '../src/engine/rule.ts';
import { answerParts } from '../src/format/answer-parts.ts';
import { outputsOf } from '../src/format/outputs-of.ts';
import { sameButForSpace } from '../src/format/same-but-for-space.ts';
import { describeCut } from '../src/tokens/describe-cut.ts';
import { truncationKind } from '../src/tokens/truncation-kind.ts';

const row = (preferred: string, other: string, question = 'Can I pay by card?') =>
  JSON.stringify({
    input: { messages: [{ role: 'user', content: question }] },
    preferred_output: [{ role: 'assistant', content: preferred }],
    non_preferred_output: [{ role: 'assistant', content: other }],
  });

export default defineRule({
  meta: {
    id: 'dpo-identical-outputs',
    summary: 'The two answers of a preference pair are the same.',
    group: 'preference',
    severity: 'warning',
    effect: 'cost',
    everywhere: true,
    // What is cut off at the model's limit is lost, as in example-too-long, which leaves such pairs to this rule.
    variants: { truncated: { severity: 'error', effect: 'lost' } },
    formats: ['dpo'],
    messages: {
      same: 'The preferred and the non-preferred answer are the same: the pair teaches nothing and is billed all the same. Remove it, or put the answer in that was meant.',
      space:
        'The preferred and the non-preferred answer differ only in white space: the pair teaches little else, and is billed all the same. Remove it, unless the spacing is what you want to train.',
      truncated:
        'What is left of the two answers is the same: the pair has up to {tokens} tokens, {model} trains on the first {limit}, and the cut falls {where}. They differ only behind it, so the pair teaches nothing. Shorten the input or the answers.',
    },
    docs: {
      why: 'Preference training moves the model from one answer towards the other. Where they are the same, the gradient is zero and the tokens are paid for nothing. Long pairs can become the same when both answers are cut at the training context of the model.',
      fix: 'Remove the pair, or correct the answer that was copied by mistake. Shorten pairs that are cut.',
      sources: [
        'Microsoft fine-tuning skill, validate_dpo.py: identical outputs, as read 2026-11-21',
        'rlhf-book issue 504: 352 of 5,000 pairs the same after truncation (2026)',
      ],
      bad: [
        row('Yes, from ten euros on.', 'Yes, from ten euros on.'),
        row('Yes, from ten euros on.', 'Yes,  from ten euros on.\n'),
        {
          title: 'the same once both are cut',
          file: row('Yes.', 'No.', `Terms: ${'the buyer and the seller agree '.repeat(15_000)}Can I pay by card?`),
        },
        {
          title: 'answers that differ at their end, which is cut',
          file: row(`${'Yes, and yes again. '.repeat(15_000)}Really.`, `${'Yes, and yes again. '.repeat(16_000)}No.`),
        },
      ],
      good: [
        row('Yes, from ten euros on.', 'Cards are a modern means of payment.'),
        row('Yes, from ten euros on.', 'Yes, from 10 euros on.'),
        {
          title: 'other calls',
          file: '{"input":{"messages":[{"role":"user","content":"Book a table for two."}],"tools":[{"type":"function","function":{"name":"book"}},{"type":"function","function":{"name":"cancel"}}]},"preferred_output":[{"role":"assistant","tool_calls":[{"id":"call_1","type":"function","function":{"name":"book","arguments":"{}"}}]}],"non_preferred_output":[{"role":"assistant","tool_calls":[{"id":"call_1","type":"function","function":{"name":"cancel","arguments":"{}"}}]}]}',
        },
      ],
    },
  },
  example(example, context) {
    const { model, report } = context;
    const outputs = outputsOf(example);
    if (outputs === undefined) return;
    const at = outputs.other.pointer;
    const { tokens, format } = example;
    const limit = model.trainingContext?.value;
    if (tokens !== undefined && limit !== undefined) {
      const { kind, truncation } = truncationKind(tokens, format, limit);
      if (kind === 'same-left') {
        const { where, place } = describeCut(example, truncation, context);
        const data = { tokens: tokens.longest, model: model.id, limit, where };
        report({ messageId: 'truncated', ...place, data });
        return;
      }
    }
    const messageId = likeness(outputs);
    if (messageId !== undefined) report({ messageId, at, fixable: 'unsafe' });
  },
  repair({ example }) {
    const outputs = example === undefined ? undefined : outputsOf(example);
    const messageId = outputs === undefined ? undefined : likeness(outputs);
    if (messageId === undefined) return [];
    return [{ messageId, title: 'Delete the row', safety: 'unsafe', edits: [{ line: 'remove' }] }];
  },
});

function likeness(outputs: NonNullable<ReturnType<typeof outputsOf>>): 'same' | 'space' | undefined {
  const preferred = answerParts(outputs.preferred.messages);
  const other = answerParts(outputs.other.messages);
  if (!alike(preferred.fixed, other.fixed) || !says(preferred)) return undefined;
  if (alike(preferred.texts, other.texts)) return 'same';
  return alike(preferred.texts, other.texts, sameButForSpace) ? 'space' : undefined;
}

function alike(a: readonly string[], b: readonly string[], same = (x: string, y: string) => x === y): boolean {
  return a.length === b.length && a.every((text, index) => same(text, b[index] ?? ''));
}

/** Empty answers are the findings of other rules. */
function says({ texts, fixed }: ReturnType<typeof answerParts>): boolean {
  return fixed.length > 2 * texts.length || texts.some((text) => text.trim() !== '');
}
