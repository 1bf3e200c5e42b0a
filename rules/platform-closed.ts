import { defineRule } from '../src/engine/rule.ts';

export default defineRule({
  meta: {
    id: 'platform-closed',
    summary: 'Nobody can create a fine-tuning job on the platform any more.',
    group: 'job',
    severity: 'error',
    effect: 'rejected',
    variants: { named: { severity: 'warning', effect: 'quality' } },
    messages: {
      job: '{profile} takes no fine-tuning job from anybody since {date}: the request is refused. Train elsewhere: other providers take the same format (--profile azure checks for one).',
      named:
        '{profile} takes no fine-tuning job from anybody since {date}, so {model} cannot be trained there. Other providers take the same format (--profile azure checks for one).',
    },
    docs: {
      why: 'OpenAI announced the end of its fine-tuning platform: from 2027-01-06 on no organisation can create a job. Before that, since 2026-05-07 and 2026-07-02, organisations without fine-tuning activity are refused with `training_not_available`, which no file tells. The format lives on at other providers. It is an error for a job request and a warning for a dataset whose model was named.',
      fix: 'Check the data with the profile of the provider you train with.',
      sources: [
        'OpenAI deprecations page, self-serve fine-tuning (2026-07-15)',
        'Server message “OpenAI is winding down the fine-tuning platform”, code training_not_available (recorded 2026-05-13)',
      ],
      bad: [
        {
          title: 'The day it closes',
          job: '{"model":"gpt-4.1-2025-04-14","training_file":"file-a1"}',
          options: { now: '2027-01-06' },
        },
        {
          title: 'A dataset',
          file: '{"messages":[{"role":"user","content":"Is it open?"},{"role":"assistant","content":"Until six."}]}',
          options: { now: '2027-02-01', model: 'gpt-4.1-2025-04-14' },
        },
      ],
      good: [
        {
          title: 'The day before',
          job: '{"model":"gpt-4.1-2025-04-14","training_file":"file-a1"}',
          options: { now: '2027-01-05' },
        },
        {
          title: 'No model named',
          file: '{"messages":[{"role":"user","content":"Is it open?"},{"role":"assistant","content":"Until six."}]}',
          options: { now: '2027-02-01' },
        },
      ],
    },
  },
  job(_request, { profile, settings: { now }, report }) {
    const date = profile.job.closes?.value;
    if (date !== undefined && date <= now) report({ messageId: 'job', data: { profile: profile.id, date } });
  },
  finish(_state, { role, model, modelNamed, profile, settings: { now, job }, report }) {
    const date = profile.job.closes?.value;
    if (date === undefined || date > now || !modelNamed || role === 'validation' || job !== undefined) return;
    report({ messageId: 'named', data: { profile: profile.id, date, model: model.id } });
  },
});
