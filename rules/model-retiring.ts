import { defineRule, type RuleContext } from '../src/engine/rule.ts';
import { daysAhead, modelEnd, nextEnd } from '../src/profile/model-end.ts';

/** A model that is trained now should answer for half a year at least. */
const AHEAD_DAYS = 180;

const file = JSON.stringify({
  messages: [
    { role: 'user', content: 'Is there a lift?' },
    { role: 'assistant', content: 'Yes, behind the reception.' },
  ],
});

export default defineRule({
  meta: {
    id: 'model-retiring',
    summary: 'The model that was named will soon be closed for training or shut down.',
    group: 'job',
    severity: 'warning',
    effect: 'quality',
    messages: {
      closed: '{model} is closed for training on {profile} from {date} on, in {days}.{note} {then}',
      retired:
        '{model} is shut down on {profile} on {date}, in {days}, and so is what is trained from it. Plan for its successor now.',
    },
    docs: {
      why: 'Training takes money and tuning takes weeks; a model that goes in some months returns neither. After the closing date the same data cannot be trained again, not even to correct a mistake. Reported from 180 days before the date that a provider announced; afterwards `model-retired` and `platform-closed` speak.',
      fix: 'Train in time, choose a model that stays longer, or keep the data portable: other providers take the same format.',
      sources: [
        'OpenAI deprecations page (2026-07-15), entry of 2026-10-14 as reported by copies (2026-10-28)',
        'Microsoft Foundry “Model retirement schedule”, fine-tuned models (2026-07-07)',
      ],
      bad: [
        { job: '{"model":"gpt-4.1-2025-04-14","training_file":"file-a1"}' },
        { title: 'A dataset', file, options: { model: 'gpt-4o-mini-2024-07-18' } },
        { file, options: { profile: 'azure', model: 'gpt-4.1-2025-04-14' } },
      ],
      good: [file, { file, options: { model: 'gpt-4.1-nano-2025-04-14' } }],
    },
  },
  job: (_request, context) => tell(context, '/model'),
  finish(_state, context) {
    if (context.role === 'training' && context.settings.job === undefined) tell(context);
  },
});

type Context = RuleContext<{
  readonly closed: '{model}{profile}{date}{days}{note}{then}';
  readonly retired: '{model}{profile}{date}{days}';
}>;

function tell({ model, modelNamed, profile, settings: { now }, report }: Context, at = ''): void {
  if (!modelNamed || modelEnd(model, now) !== undefined) return;
  const end = nextEnd(model, now);
  if (end === undefined) return;
  const date = end.fact.value;
  if (Date.parse(date) - Date.parse(now) > AHEAD_DAYS * 86_400_000) return;
  const data = { model: model.id, profile: profile.id, date, days: daysAhead(now, date) };
  if (end.what === 'retired') {
    report({ messageId: 'retired', data, at });
    return;
  }
  const note = end.fact.note === undefined ? '' : ` ${end.fact.note}`;
  const gone = model.retired?.value;
  const then = gone === undefined ? 'Train before that day.' : `Fine-tuned models stop answering on ${gone}.`;
  report({ messageId: 'closed', data: { ...data, note, then }, at });
}
