import {
  addToFamilyFolds,
  familiesIn,
  foldIn,
  mergeFamilyFolds,
  startFamilyFolds,
} from '../src/engine/family-folds.ts';
import { foldedAt } from '../src/engine/fold.ts';
import { defineRule, type RuleContext } from '../src/engine/rule.ts';
import { EVERY_FORMAT } from '../src/format/conversation-formats.ts';
import { familyMethod, familyName } from '../src/format/format-family.ts';

export default defineRule({
  meta: {
    id: 'format-does-not-fit-method',
    summary: "The file's format does not fit the training method.",
    group: 'file',
    severity: 'error',
    effect: 'rejected',
    formats: EVERY_FORMAT,
    messages: {
      method:
        '{count|row is|rows are} in the {format} format, but the training method is {method}: the job fails while the file is validated. Use the method {fitting}, or convert the data.',
      completion:
        '{count|row is|rows are} in the prompt/completion format, which only old base models trained on: a chat model refuses it. Write each pair as a user and an assistant message in "messages".',
    },
    docs: {
      why: "The service tells a file's format from its content and fails the job when the method asks for another one: \"Input file … is in the fine-tune-chat format, but the specified fine-tuning job is not using 'supervised' as the training method\".",
      fix: 'Name the method that fits the data, or convert the data.',
      sources: [
        'Server message, code invalid_training_file (recorded jobs, 2024-12-29)',
        'OpenAI deprecations page: no training on babbage-002 and davinci-002 since 2024-10-28 (2026-07-15)',
      ],
      bad: [
        {
          file: '{"messages":[{"role":"user","content":"Which size fits a queen bed?"},{"role":"assistant","content":"240 by 220."}]}',
          options: { method: 'dpo' },
        },
        {
          file: '{"prompt":"Which size fits a queen bed?","completion":"240 by 220."}',
          options: { method: 'supervised' },
        },
      ],
      good: [
        {
          file: '{"messages":[{"role":"user","content":"Which size fits a queen bed?"},{"role":"assistant","content":"240 by 220."}]}',
          options: { method: 'supervised' },
        },
        '{"prompt":"Which size fits a queen bed?","completion":"240 by 220."}',
      ],
    },
  },
  start: startFamilyFolds,
  example: (example, _context, folds) => addToFamilyFolds(folds, example),
  merge: mergeFamilyFolds,
  finish(folds, context) {
    const present = familiesIn(folds);
    const [family] = present;
    // A mixed file fits no method as a whole: mixed-formats says so.
    if (family === undefined || present.length > 1) return;
    const { count } = foldIn(folds, family);
    const { namedMethod, report } = context;
    if (family === 'completion' && (namedMethod === undefined || namedMethod === 'supervised')) {
      if (refusesCompletions(context))
        report({ messageId: 'completion', data: { count }, ...foldedAt(foldIn(folds, family)) });
      return;
    }
    const fitting = familyMethod(family);
    if (namedMethod === undefined || namedMethod === fitting) return;
    const data = { count, format: familyName(family), method: namedMethod, fitting };
    report({ messageId: 'method', data, ...foldedAt(foldIn(folds, family)) });
  },
});

/** A method or model was named, and it is not a model that trains on completions. */
function refusesCompletions({
  namedMethod,
  modelNamed,
  model,
}: Pick<RuleContext, 'namedMethod' | 'modelNamed' | 'model'>): boolean {
  if (modelNamed) return !model.methods.value.includes('completion');
  return namedMethod !== undefined;
}
