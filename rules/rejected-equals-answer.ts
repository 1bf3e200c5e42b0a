import { defineRule } from '../src/engine/rule.ts';
import { BROKEN_VARIANTS, broken, brokenMessages } from '../src/profile/broken.ts';

export default defineRule({
  meta: {
    id: 'rejected-equals-answer',
    summary: 'The rejected answer is the chosen one.',
    group: 'provider',
    severity: 'error',
    effect: 'rejected',
    everywhere: true,
    variants: BROKEN_VARIANTS,
    formats: ['swift-preference', 'sharegpt-preference', 'alpaca-preference', 'trl-preference'],
    messages: brokenMessages(
      'Both answers are the same: the pair teaches nothing, and {outcome}. Write another rejected answer, or remove the row.',
    ),
    docs: {
      why: 'A pair whose answers are the same has no gradient. ms-swift stops at it; other trainers spend time on it.',
      fix: 'Write another rejected answer, or remove the row.',
      sources: ['ms-swift, swift/dataset/preprocessor/core.py, _check_rejected_response (3602360, 2026-08-22)'],
      bad: [
        {
          file: '{"messages":[{"role":"user","content":"Name a tool."},{"role":"assistant","content":"A saw."}],"rejected_response":"A saw."}',
          options: { profile: 'ms-swift' },
        },
      ],
      good: [
        {
          file: '{"messages":[{"role":"user","content":"Name a tool."},{"role":"assistant","content":"A saw."}],"rejected_response":"A cow."}',
          options: { profile: 'ms-swift' },
        },
      ],
    },
  },
  example({ value, format, conversations }, { profile, report }) {
    const chosen =
      format === 'swift-preference' ? conversations[0]?.messages.at(-1)?.message['content'] : value['chosen'];
    const rejected = format === 'swift-preference' ? value['rejected_response'] : value['rejected'];
    if (chosen === undefined || rejected === undefined || JSON.stringify(chosen) !== JSON.stringify(rejected)) return;
    const { messageId, outcome } = broken(profile, undefined);
    report({ messageId, data: { outcome }, at: format === 'swift-preference' ? '/rejected_response' : '/rejected' });
  },
});
