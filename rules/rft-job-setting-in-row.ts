import { foldedAt } from '../src/engine/fold.ts';
import { addToKeyedFolds, keyedFoldsInOrder, mergeKeyedFolds, startKeyedFolds } from '../src/engine/keyed-folds.ts';
import { defineRule } from '../src/engine/rule.ts';
import { JOB_SETTINGS } from '../src/format/reinforcement-fields.ts';

const row = (fields: string) =>
  `{"messages":[{"role":"user","content":"Extract the total of this invoice: 3 chairs, 120 euros."}],"total":120${fields}}`;

/** Where a setting belongs; others are hyperparameters. */
const PLACES: ReadonlyMap<string, string> = new Map([
  ['response_format', 'method.reinforcement.response_format'],
  ['grader', 'method.reinforcement.grader'],
  ['hyperparameters', 'method.reinforcement.hyperparameters'],
  ['training_file', 'the job request itself'],
  ['validation_file', 'the job request itself'],
]);

/** Parameters of inference requests that no reinforcement job takes. */
const NOWHERE: ReadonlySet<string> = new Set(['parallel_tool_calls', 'tool_choice', 'max_completion_tokens']);

export default defineRule({
  meta: {
    id: 'rft-job-setting-in-row',
    summary: 'A reinforcement example holds a setting that belongs to the job.',
    group: 'reinforcement',
    severity: 'warning',
    effect: 'quality',
    formats: ['rft'],
    messages: {
      setting: '{count|row has|rows have} {key}: in a row this is plain data for the grader and sets nothing. {advice}',
    },
    docs: {
      why: 'Of a reinforcement example only `messages` and `tools` are read as what they say. Every other key is data that the grader may read, also one that is a setting elsewhere: nothing says that it has no effect.',
      fix: 'Move the setting to the job request and remove it from the rows.',
      sources: [
        'OpenAI reinforcement fine-tuning guide, response_format under method.reinforcement (2026-07-15)',
        'OpenAI API reference, FineTuneReinforcementRequestInput: messages and tools are the only reserved keywords (openai-openapi manual_spec f7f4b05, 2025-07-04)',
      ],
      bad: [
        row(',"response_format":{"type":"json_object"}'),
        row(',"parallel_tool_calls":false'),
        row(',"grader":{"type":"string_check","name":"total","operation":"eq","input":"sample","reference":"item"}'),
      ],
      good: [
        row(''),
        { title: 'words that data use too', file: row(',"model":"Nova 3","temperature":21,"method":"cash"') },
      ],
    },
  },
  start: startKeyedFolds,
  example({ value, place }, _context, folds) {
    for (const key of Object.keys(value)) if (JOB_SETTINGS.has(key)) addToKeyedFolds(folds, key, place, `/${key}`);
  },
  merge: mergeKeyedFolds,
  finish(folds, { report }) {
    for (const [key, fold] of keyedFoldsInOrder(folds)) {
      const data = { count: fold.count, key: `"${key}"`, advice: adviceFor(key) };
      report({ messageId: 'setting', data, ...foldedAt(fold), target: 'key' });
    }
  },
});

function adviceFor(key: string): string {
  if (NOWHERE.has(key)) return 'Remove it, unless the grader reads it.';
  return `It belongs in ${PLACES.get(key) ?? 'method.reinforcement.hyperparameters of the job request'}.`;
}
