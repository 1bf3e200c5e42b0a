import { defineRule } from '../src/engine/rule.ts';
import { inUsd } from '../src/tokens/usd.ts';

const CHAT = `${JSON.stringify({
  messages: [
    { role: 'user', content: 'Where is order 4711?' },
    { role: 'assistant', content: 'It left our warehouse this morning and arrives on Thursday.' },
  ],
})}\n`;

const PAIR = `${JSON.stringify({
  input: { messages: [{ role: 'user', content: 'Can I return opened headphones?' }] },
  preferred_output: [{ role: 'assistant', content: 'Yes, within 30 days, as long as nothing is missing.' }],
  non_preferred_output: [{ role: 'assistant', content: 'No.' }],
})}\n`;

export default defineRule({
  meta: {
    id: 'cost-over-budget',
    summary: 'Training on the file would cost more than the budget.',
    group: 'dataset',
    severity: 'error',
    effect: 'cost',
    everywhere: true,
    variants: { 'no-price': { severity: 'warning' } },
    messages: {
      over: 'Training on this file costs about {cost} ({tokens} tokens in {epochs|epoch|epochs}), over the budget of {budget}. Train fewer epochs, drop examples, or choose a cheaper model.',
      'over-range':
        'Training on this file costs {low} to {cost} ({tokens} tokens in {epochs|epoch|epochs} at most), and the high end is over the budget of {budget}. Train fewer epochs, drop examples, or choose a cheaper model.',
      'no-price': 'The budget of {budget} cannot be checked: {reason}.',
    },
    docs: {
      why: 'Every token of every example is billed once per epoch, also system prompts, tool definitions and messages with `weight: 0`. A file that grew by accident can cost many times what was planned, and a finished job cannot be returned.\n\nWhere the cost is a range (preference pairs, images of unknown size), its high end is compared with the budget.',
      fix: 'Set `--epochs` lower, remove duplicates and overlong examples, choose a cheaper model, or raise `--max-cost`.',
      sources: [
        'OpenAI supervised fine-tuning guide, pricing: tokens in the file × epochs × price (2026-07-15)',
        'Token counts checked against `trained_tokens` of nine public fine-tuning jobs (2026-11-21)',
      ],
      bad: [
        {
          title: 'ten short examples and a budget of a tenth of a cent',
          file: CHAT.repeat(10),
          options: { maxCost: 0.001 },
        },
        { title: 'the high end of a range counts', file: PAIR.repeat(10), options: { maxCost: 0.001 } },
        {
          title: 'hours cannot be told from a file',
          file: `${JSON.stringify({
            messages: [{ role: 'user', content: 'What is 17 + 25? Reply with the number.' }],
            answer: 42,
          })}\n`.repeat(5),
          options: { method: 'reinforcement', maxCost: 50 },
          validation: `${JSON.stringify({
            messages: [{ role: 'user', content: 'What is 30 + 12? Reply with the number.' }],
            answer: 42,
          })}\n`,
        },
      ],
      good: [{ file: CHAT.repeat(10), options: { maxCost: 5 } }, CHAT],
    },
  },
  finish: (_, { role, settings: { maxCost }, cost, report }) => {
    if (role !== 'training' || maxCost === undefined || cost === undefined) return;
    const budget = inUsd(maxCost);
    if (cost.usd === null) {
      report({ messageId: 'no-price', data: { budget, reason: cost.reason ?? 'no price is known' } });
      return;
    }
    const { low, high } = cost.usd;
    if (high <= maxCost) return;
    const data = { cost: inUsd(high), tokens: cost.billedTokens, epochs: cost.epochs, budget };
    if (low < high) report({ messageId: 'over-range', data: { ...data, low: inUsd(low) } });
    else report({ messageId: 'over', data });
  },
});
