import { addToFold, mergeFolds, startFold } from '../src/engine/fold.ts';
import { defineRule } from '../src/engine/rule.ts';
import { SUPERVISED_CHAT } from '../src/format/example.ts';

export default defineRule({
  meta: {
    id: 'system-prompt-changed',
    summary: 'The trainer changes the system prompt by itself.',
    group: 'provider',
    severity: 'warning',
    effect: 'quality',
    everywhere: true,
    formats: SUPERVISED_CHAT,
    messages: {
      file: 'With rows in OpenAI’s form, {provider} changes the system prompt: {change}. Compare what it trains with what you send, or use rows in ShareGPT form.',
    },
    docs: {
      why: 'A model that was trained with another system prompt than it is asked with answers worse, and nothing says why.',
      fix: 'Use the ShareGPT form (`tunelint convert --to llamafactory`), whose system prompt stays as it is.',
      sources: ['LLaMA-Factory, data/README.md and src/llamafactory/data/converter.py (ff6d4d1, 2026-08-18)'],
      bad: [
        {
          file: '{"messages":[{"role":"user","content":"Do you repair zips?"},{"role":"assistant","content":"Yes."}]}',
          options: { profile: 'llamafactory' },
        },
      ],
      good: [
        {
          file: '{"conversations":[{"from":"human","value":"Do you repair zips?"},{"from":"gpt","value":"Yes."}]}',
          options: { profile: 'llamafactory' },
        },
      ],
    },
  },
  start: startFold,
  example({ place }, { profile }, fold) {
    if (profile.contract?.changesSystem !== undefined) addToFold(fold, place);
  },
  merge: mergeFolds,
  finish(fold, { profile, report }) {
    const fact = profile.contract?.changesSystem;
    if (fact !== undefined && fold.count > 0)
      report({ messageId: 'file', data: { provider: profile.title, change: fact.value } });
  },
});
