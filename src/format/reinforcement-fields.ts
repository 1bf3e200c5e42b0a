import type { JsonObject } from './example.ts';

/**
 * Settings of a reinforcement job that people write into rows, where they are plain data. Words that data use too
 * (`model`, `method`, `seed`, `temperature`) are left out. Source: OpenAI API reference, FineTuneReinforcementMethod and
 * CreateFineTuningJobRequest (2026-08-21).
 */
export const JOB_SETTINGS: ReadonlySet<string> = new Set([
  'response_format',
  'grader',
  'parallel_tool_calls',
  'tool_choice',
  'hyperparameters',
  'n_epochs',
  'batch_size',
  'learning_rate_multiplier',
  'compute_multiplier',
  'reasoning_effort',
  'eval_interval',
  'eval_samples',
  'max_episode_steps',
  'max_completion_tokens',
  'training_file',
  'validation_file',
]);

/** The keys of a reinforcement example that a grader reads as `item.…`; job settings are left out. */
export function fieldsOf(value: JsonObject): string[] {
  return Object.keys(value).filter((key) => key !== 'messages' && key !== 'tools' && !JOB_SETTINGS.has(key));
}
