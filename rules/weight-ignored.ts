import { addToFold, foldedAt, mergeFolds, startFold } from '../src/engine/fold.ts';
import { defineRule } from '../src/engine/rule.ts';
import { SUPERVISED_CHAT } from '../src/format/example.ts';

export default defineRule({
  meta: {
    id: 'weight-ignored',
    summary: 'Messages have a weight of 0, and the provider trains on them all the same.',
    group: 'provider',
    severity: 'warning',
    effect: 'quality',
    everywhere: true,
    formats: SUPERVISED_CHAT,
    messages: {
      ignored:
        '{count|row has|rows have} answers with weight 0, and {provider} ignores weights: it trains on these answers too. End the row before them, or give prompt and completion apart; tunelint convert does that where it says the same.',
    },
    docs: {
      why: 'A weight of 0 says that an answer is context only. Most trainers outside the hosted services know no weights of messages: they learn the answer that was meant to be left out.',
      fix: 'Convert the rows (`tunelint convert`): where only the last answer is trained, prompt and completion say the same. Else split the conversation so that each row ends with the answer to learn.',
      sources: [
        'TRL, docs/source/dataset_formats.md and trl/data_utils.py (f2cd577, 2026-07-24)',
        'LLaMA-Factory, data/README.md and src/llamafactory/data/converter.py (ff6d4d1, 2026-08-18)',
      ],
      bad: [
        {
          file: '{"messages":[{"role":"user","content":"Do you repair zips?"},{"role":"assistant","content":"Dunno.","weight":0},{"role":"user","content":"Please ask."},{"role":"assistant","content":"We do, within a week."}]}',
          options: { profile: 'trl' },
        },
      ],
      good: [
        {
          file: '{"messages":[{"role":"user","content":"Do you repair zips?"},{"role":"assistant","content":"Yes."}]}',
          options: { profile: 'trl' },
        },
      ],
    },
  },
  start: startFold,
  example({ conversations, place }, { profile }, fold) {
    if (profile.contract?.ignoresWeights === undefined) return;
    for (const { messages } of conversations) {
      const untrained = messages.find(({ role, message }) => role === 'assistant' && message['weight'] === 0);
      if (untrained !== undefined) return addToFold(fold, place, `${untrained.pointer}/weight`);
    }
  },
  merge: mergeFolds,
  finish(fold, { profile, report }) {
    const data = { count: fold.count, provider: profile.title };
    if (fold.count > 0) report({ messageId: 'ignored', data, ...foldedAt(fold) });
  },
});
