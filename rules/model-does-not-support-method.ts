import { defineRule, type RuleContext } from '../src/engine/rule.ts';
import { quote } from '../src/format/quote.ts';
import { trains, waysOut } from '../src/profile/model-end.ts';
import { offeredElsewhere } from '../src/profile/offered-elsewhere.ts';

const CHAT =
  '{"messages":[{"role":"user","content":"Is parking free?"},{"role":"assistant","content":"For guests, yes."}]}';
const PROMPT = '{"messages":[{"role":"user","content":"What is 6 times 7?"}],"answer":42}';
const job = (model: string, type: string) => JSON.stringify({ model, training_file: 'file-a1', method: { type } });

export default defineRule({
  meta: {
    id: 'model-does-not-support-method',
    summary: 'The model that was named does not know the training method, or is not offered at all.',
    group: 'job',
    severity: 'error',
    effect: 'rejected',
    messages: {
      method:
        '{model} does not know {method} training on {profile}, only {methods}: the job is refused. Change one of the two. {ways}',
      notOffered:
        '{profile} does not offer {name} for fine-tuning, only {others} does: the job is refused. Name a model of {profile}, or check with --profile {others}.',
      completionOnly:
        '{model} trains on prompt/completion records only, and these are conversations: the job is refused. {ways}',
    },
    docs: {
      why: 'Each model knows some methods only, and providers differ: “Finetuning with o4-mini-2025-04-16 requires the reinforcement method of finetuning”. The rule speaks of models that you named, in the request or with `--model`.',
      fix: 'Name a model that knows the method, or the method that the model knows. docs/models.md lists both.',
      sources: [
        'Server message “Finetuning with o4-mini-2025-04-16 requires the reinforcement method of finetuning.” (recorded 2026-07-26)',
        'OpenAI direct preference optimization and reinforcement fine-tuning guides, supported models (2026-07-15)',
        'Microsoft Foundry “Models that support fine-tuning” (2026-03-05)',
      ],
      bad: [
        { job: job('gpt-4o-mini-2024-07-18', 'dpo') },
        { title: 'No method means supervised', job: '{"model":"o4-mini-2025-04-16","training_file":"file-a1"}' },
        { title: 'A model of another provider', job: job('gpt-oss-20b', 'supervised') },
        { title: 'Rows that call for another method', file: PROMPT, options: { model: 'gpt-4.1-2025-04-14' } },
        { title: 'An old base model', file: CHAT, options: { model: 'babbage-002' } },
      ],
      good: [
        { job: job('gpt-4.1-2025-04-14', 'dpo') },
        { file: CHAT, options: { model: 'gpt-4.1-2025-04-14' } },
        { title: 'No model named', file: CHAT, options: { method: 'supervised' } },
      ],
    },
  },
  job({ request }, context) {
    const { modelNamed, namedMethod, profile, settings, report } = context;
    const others = offeredElsewhere(profile, settings.unknownModel).join(' or ');
    if (others !== '') {
      const data = { name: quote(settings.unknownModel), profile: profile.id, others };
      report({ messageId: 'notOffered', data, at: '/model' });
    }
    if (request === undefined || !modelNamed || namedMethod === undefined) return;
    const at = request['method'] === undefined ? '/model' : '/method/type';
    if (!trains(context.model, namedMethod)) report({ messageId: 'method', data: wordsOf(context), at });
  },
  finish(_state, context) {
    const { role, model, modelNamed, method, formats, settings, report } = context;
    if (!modelNamed || role === 'validation') return;
    if (!trains(model, method)) {
      if (settings.job === undefined) report({ messageId: 'method', data: wordsOf(context) });
      return;
    }
    const { chat = 0, tools = 0, functions = 0, vision = 0 } = formats;
    const isOld = model.methods.value.every((each) => each === 'completion');
    if (isOld && chat + tools + functions + vision > 0) {
      const { model: name, ways } = wordsOf(context);
      report({ messageId: 'completionOnly', data: { model: name, ways } });
    }
  },
});

function wordsOf({ model, method, profile, settings }: Omit<RuleContext, 'report'>) {
  const known = model.methods.value.map((each) => (each === 'vision' || each === 'completion' ? 'supervised' : each));
  const methods = [...new Set(known)].join(' and ');
  return { model: model.id, method, profile: profile.id, methods, ways: waysOut(model, method, profile, settings.now) };
}
