import type { RuleCase } from '../engine/rule-case.ts';

const azure = { profile: 'azure' };

const request = (more: object) => JSON.stringify({ model: 'gpt-4.1-2025-04-14', training_file: 'file-a1', ...more });
const method = (type: string, block: object) => ({ method: { type, [type]: block } });
const supervised = (hyperparameters: object) => request(method('supervised', { hyperparameters }));
const reinforcement = (more: object) =>
  JSON.stringify({
    model: 'o4-mini-2025-04-16',
    training_file: 'file-a1',
    validation_file: 'file-b2',
    ...method('reinforcement', {
      grader: {
        type: 'string_check',
        name: 'same',
        operation: 'eq',
        input: '{{sample.output_text}}',
        reference: '{{item.answer}}',
      },
      ...more,
    }),
  });
/** Requests that the rule `job-schema` finds something in, for its page and its tests. */
export function badRequests(): RuleCase[] {
  return [
    { title: 'No training file', job: '{"model":"gpt-4.1-2025-04-14","trainning_file":"file-a1"}' },
    { title: 'A hyperparameter at the top', job: request({ batch_size: 8 }) },
    { title: 'A misspelt hyperparameter', job: supervised({ n_epoch: 3 }) },
    { title: 'Too many epochs', job: supervised({ n_epochs: 51 }) },
    { title: 'Dynamic epochs, which only Azure has', job: supervised({ n_epochs: -1 }) },
    { title: 'A number in quotes', job: supervised({ batch_size: '8' }) },
    {
      title: 'A suffix of 19 characters on Azure',
      job: request({ suffix: 'support-answers-nov', trainingType: 'Standard' }),
      options: azure,
    },
    { title: 'A method that does not exist', job: request({ method: { type: 'sft' } }) },
    {
      title: 'A W&B integration without a project',
      job: request({ integrations: [{ type: 'wandb', wandb: {} }] }),
    },
    { title: 'A number in metadata', job: request({ metadata: { run: 7 } }) },
    { title: 'Settings beside hyperparameters', job: request(method('dpo', { beta: 0.1 })) },
    {
      title: 'An effort of the chat API',
      job: reinforcement({ hyperparameters: { reasoning_effort: 'minimal' } }),
    },
    { title: 'A parameter of Azure', job: reinforcement({ max_episode_steps: 10 }) },
    { title: 'A block of another method', job: request({ method: { type: 'dpo', supervised: {} } }) },
    { title: 'Deprecated hyperparameters', job: request({ hyperparameters: { n_epochs: 3 } }) },
    { title: 'A learning rate multiplier out of the ordinary', job: supervised({ learning_rate_multiplier: 10 }) },
    { title: 'No training type on Azure', job: request({}), options: azure },
    {
      title: 'A training type that the model does not have',
      job: request({ model: 'gpt-oss-20b', trainingType: 'Standard' }),
      options: azure,
    },
    { title: 'An array', job: '[]' },
  ];
}

/** Requests that it finds nothing in. */
export function goodRequests(): RuleCase[] {
  return [
    { job: request({ suffix: 'support', seed: 7, metadata: { team: 'help' } }) },
    { job: supervised({ n_epochs: 'auto', batch_size: 256, learning_rate_multiplier: 0.5 }) },
    { job: request(method('dpo', { hyperparameters: { beta: 2 } })) },
    { job: request({ integrations: [{ type: 'wandb', wandb: { project: 'support', tags: ['first'] } }] }) },
    { job: reinforcement({ hyperparameters: { compute_multiplier: 10, eval_samples: 'auto' } }) },
    {
      title: 'Dynamic epochs on Azure',
      job: request({ ...method('supervised', { hyperparameters: { n_epochs: -1 } }), trainingType: 'Standard' }),
      options: azure,
    },
  ];
}
