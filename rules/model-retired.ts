import { defineRule, type RuleContext } from '../src/engine/rule.ts';
import { modelEnd, waysOut } from '../src/profile/model-end.ts';

const file = JSON.stringify({
  messages: [
    { role: 'user', content: 'Is the tap water safe?' },
    { role: 'assistant', content: 'Yes, everywhere in town.' },
  ],
});
const job = (model: string) => JSON.stringify({ model, training_file: 'file-a1' });

export default defineRule({
  meta: {
    id: 'model-retired',
    summary: 'The model that was named is shut down, or can no longer be trained.',
    group: 'job',
    severity: 'error',
    effect: 'rejected',
    variants: {
      retiredNamed: { severity: 'warning', effect: 'quality' },
      closedNamed: { severity: 'warning', effect: 'quality' },
    },
    messages: {
      retired: '{model} is shut down on {profile} since {date}, and so are its fine-tunes: the job is refused. {ways}',
      closed: '{model} can no longer be trained on {profile} since {date}: the job is refused. {ways}',
      retiredNamed:
        '{model} is shut down on {profile} since {date}, and so are its fine-tunes: no job can be started with this file. {ways}',
      closedNamed:
        '{model} can no longer be trained on {profile} since {date}: no job can be started with this file. {ways}',
    },
    docs: {
      why: 'A model that is shut down takes no job, and what was trained from it no longer answers. The dates are those that the providers announced; the rule compares them with today (`--today`). It is an error for a job request and a warning for a dataset, which may be meant for another model.',
      fix: 'Name a model that can be trained. docs/models.md lists them with their dates.',
      sources: [
        'OpenAI deprecations page (2026-07-15), entry of 2026-10-14 as reported by copies (2026-10-28)',
        'Microsoft Foundry “Model retirement schedule”, fine-tuned models (2026-07-07)',
      ],
      bad: [
        { job: job('gpt-4.1-nano-2025-04-14') },
        { job: job('davinci-002') },
        { title: 'A dataset', file, options: { model: 'gpt-3.5-turbo-0125' } },
      ],
      good: [
        { job: job('gpt-4.1-2025-04-14') },
        { file, options: { profile: 'azure', model: 'gpt-4.1-nano-2025-04-14' } },
        file,
      ],
    },
  },
  job(_request, context) {
    const found = endOf(context);
    if (found !== undefined) context.report({ messageId: found.what, data: found.data, at: '/model' });
  },
  finish(_state, context) {
    const { role, settings, report } = context;
    const found = role === 'training' && settings.job === undefined ? endOf(context) : undefined;
    if (found !== undefined) report({ messageId: `${found.what}Named`, data: found.data });
  },
});

function endOf({ model, modelNamed, method, profile, settings: { now } }: Omit<RuleContext, 'report'>) {
  const end = modelNamed ? modelEnd(model, now) : undefined;
  const closes = profile.job.closes?.value;
  // What ended with the platform is told by platform-closed.
  if (end === undefined || (closes !== undefined && closes <= now && end.fact.value >= closes)) return undefined;
  const data = {
    model: model.id,
    profile: profile.id,
    date: end.fact.value,
    ways: waysOut(model, method, profile, now),
  };
  return { what: end.what, data };
}
