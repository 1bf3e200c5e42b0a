import { defineRule } from '../src/engine/rule.ts';

export default defineRule({
  meta: {
    id: 'tokens-over-job-limit',
    summary: 'The tokens of the training file, times the epochs, are more than one job may have.',
    group: 'dataset',
    severity: 'error',
    effect: 'rejected',
    everywhere: true,
    variants: { near: { severity: 'warning', effect: 'quality' } },
    messages: {
      over: '{tokens} tokens × {epochs|epoch|epochs} are {total}, and {profile} takes {limit} per job: it is refused. Train fewer epochs (at most {most}), or split the data.',
      near: 'Up to {tokens} tokens × {epochs|epoch|epochs} are {total}, and {profile} takes {limit} per job: it may be refused. Train fewer epochs, or split the data.',
    },
    docs: {
      why: 'Azure limits a job to 2,000,000,000 tokens, counted as the tokens of the training file times the number of epochs. Epochs are those of the job request or `--epochs`, else what `auto` comes to.',
      fix: 'Lower `n_epochs`, drop duplicates and overlong examples, or train in two jobs.',
      sources: ['Azure OpenAI in Microsoft Foundry “Quotas and limits” (2026-02-17)'],
      bad: [],
      good: [
        {
          file: '{"messages":[{"role":"user","content":"Is there wifi?"},{"role":"assistant","content":"Yes, it is free."}]}',
          options: { profile: 'azure', epochs: 50 },
        },
      ],
    },
  },
  finish(_state, { role, profile, tokens, cost, report }) {
    const limit = profile.limits.maxTokensPerJob?.value;
    if (limit === undefined || tokens === undefined || cost === undefined || role === 'validation') return;
    const { epochs, billedTokens } = cost;
    const least = tokens.billedPerEpochLow * epochs;
    if (billedTokens <= limit) return;
    const data = { epochs, profile: profile.id, limit };
    if (least <= limit) {
      report({ messageId: 'near', data: { ...data, tokens: tokens.billedPerEpoch, total: billedTokens } });
      return;
    }
    const most = Math.floor(limit / tokens.billedPerEpochLow);
    report({ messageId: 'over', data: { ...data, tokens: tokens.billedPerEpochLow, total: least, most } });
  },
});
