import { defineRule, type RuleContext } from '../src/engine/rule.ts';
import { quote } from '../src/format/quote.ts';
import { offeredElsewhere } from '../src/profile/offered-elsewhere.ts';
import { resolveModel } from '../src/profile/resolve-model.ts';

const file = JSON.stringify({
  messages: [
    { role: 'user', content: 'Do you deliver on Saturdays?' },
    { role: 'assistant', content: 'Yes, until noon.' },
  ],
});

const messages = {
  typo: 'The profile {profile} has no model {name}. Did you mean {near}? Limits, prices and token counts are those of {assumed}.',
  unknown:
    'The profile {profile} has no model {name}, so limits, prices and token counts are those of {assumed}. Name the base model to get its own.',
} as const;

export default defineRule({
  meta: {
    id: 'unknown-model',
    summary: 'The model that was named is not one that the profile knows.',
    group: 'file',
    severity: 'warning',
    effect: 'quality',
    messages,
    docs: {
      why: 'The model decides how tokens are counted, where examples are cut, what the training costs and which methods there are. Under an unknown name all of that is assumed. On Azure a deployment may have any name, which says nothing about its model.',
      fix: 'Give the id of the snapshot, such as `gpt-4.1-mini-2025-04-14`. An alias, a fine-tuned model (`ft:…`) and a checkpoint (`…:ckpt-step-88`) are understood too.',
      sources: ['OpenAI guide “Supervised fine-tuning”, supported models, 2026-07-15'],
      bad: [
        { file, options: { model: 'gpt-4.1-minni' } },
        { file, options: { model: 'our-support-bot', profile: 'azure' } },
        { job: '{"model":"gpt-4.1-minni","training_file":"file-a1","validation_file":"file-b2"}' },
      ],
      good: [{ file, options: { model: 'gpt-4.1-mini' } }, file],
    },
  },
  job(_request, context) {
    // A model of another provider is refused: model-does-not-support-method says so.
    if (offeredElsewhere(context.profile, context.settings.unknownModel).length === 0) tell(context, '/model');
  },
  finish(_state, context) {
    if (context.role === 'training' && context.settings.job === undefined) tell(context);
  },
});

function tell({ profile, model, settings, report }: RuleContext<typeof messages>, at = ''): void {
  const name = settings.unknownModel;
  if (name === undefined) return;
  const resolved = resolveModel(profile, name);
  const near = 'unknown' in resolved ? resolved.nearest : undefined;
  const data = { profile: profile.id, name: quote(name), assumed: model.id };
  if (near === undefined) report({ messageId: 'unknown', data, at });
  else report({ messageId: 'typo', data: { ...data, near: quote(near) }, at });
}
