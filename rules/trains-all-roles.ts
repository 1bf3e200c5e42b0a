import { addToFold, mergeFolds, startFold } from '../src/engine/fold.ts';
import { defineRule } from '../src/engine/rule.ts';
import { SUPERVISED_CHAT } from '../src/format/example.ts';

export default defineRule({
  meta: {
    id: 'trains-all-roles',
    summary: 'The trainer learns everything that is said, not only the answers.',
    group: 'provider',
    severity: 'info',
    effect: 'quality',
    everywhere: true,
    formats: SUPERVISED_CHAT,
    messages: {
      file: 'In rows with "messages", {provider} trains on all roles: the model learns to ask like a user too. Set assistant_only_loss, or give prompt and completion apart; tunelint convert writes the latter.',
    },
    docs: {
      why: 'OpenAI trains on what the assistant says. This trainer learns the whole conversation unless it is told otherwise.',
      fix: 'Set `assistant_only_loss=True` (it needs a chat template with generation marks), or write rows with `prompt` and `completion`.',
      sources: ['TRL, docs/source/dataset_formats.md and trl/data_utils.py (f2cd577, 2026-07-24)'],
      bad: [
        {
          file: '{"messages":[{"role":"user","content":"Do you repair zips?"},{"role":"assistant","content":"Yes."}]}',
          options: { profile: 'trl' },
        },
      ],
      good: [
        {
          file: '{"prompt":[{"role":"user","content":"Do you repair zips?"}],"completion":[{"role":"assistant","content":"Yes."}]}',
          options: { profile: 'trl' },
        },
      ],
    },
  },
  start: startFold,
  example({ place }, { profile }, fold) {
    if (profile.contract?.trainsAllRoles !== undefined) addToFold(fold, place);
  },
  merge: mergeFolds,
  finish(fold, { profile, report }) {
    const fact = profile.contract?.trainsAllRoles;
    if (fact !== undefined && fold.count > 0) report({ messageId: 'file', data: { provider: profile.title } });
  },
});
