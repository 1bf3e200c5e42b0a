import { Ajv2020 } from 'ajv/dist/2020.js';
import { describe, expect, it } from 'vitest';
import schema from '../../schemas/job.schema.json' with { type: 'json' };
import { checkRequest } from './check-request.ts';

/** A grader without a fault. */
const GRADER = { type: 'python', name: 'g', source: 'def grade(sample, item):\n    return 1.0' };
const BASE = { model: 'gpt-4.1-2025-04-14', training_file: 'file-a1', validation_file: 'file-b2' };
const supervised = (hyperparameters: object) => ({ method: { type: 'supervised', supervised: { hyperparameters } } });
const reinforcement = (more: object) => ({
  model: 'o4-mini-2025-04-16',
  method: { type: 'reinforcement', reinforcement: { grader: GRADER, ...more } },
});

async function found(more: object, profile = 'openai'): Promise<string[]> {
  const trainingType = profile === 'azure' ? { trainingType: 'Standard' } : {};
  const { findings } = await checkRequest({ ...BASE, ...trainingType, ...more }, { profile });
  return findings.map(({ severity, pointer }) => `${severity} ${pointer}`);
}

describe('ranges', () => {
  it.each([
    [supervised({ n_epochs: 1 }), true],
    [supervised({ n_epochs: 50 }), true],
    [supervised({ n_epochs: 0 }), false],
    [supervised({ n_epochs: 51 }), false],
    [supervised({ n_epochs: 2.5 }), false],
    [supervised({ n_epochs: 'Auto' }), false],
    [supervised({ n_epochs: null }), false],
    [supervised({ batch_size: 1 }), true],
    [supervised({ batch_size: 256 }), true],
    [supervised({ batch_size: 0 }), false],
    [supervised({ batch_size: 257 }), false],
    [supervised({ learning_rate_multiplier: 0 }), false],
    [supervised({ learning_rate_multiplier: 0.02 }), true],
    [{ method: { type: 'dpo', dpo: { hyperparameters: { beta: 2 } } } }, true],
    [{ method: { type: 'dpo', dpo: { hyperparameters: { beta: 2.01 } } } }, false],
    [{ method: { type: 'dpo', dpo: { hyperparameters: { beta: 'auto' } } } }, true],
    [reinforcement({ hyperparameters: { compute_multiplier: 0.00002 } }), true],
    [reinforcement({ hyperparameters: { compute_multiplier: 10.1 } }), false],
    [reinforcement({ hyperparameters: { eval_interval: 0 } }), false],
    [reinforcement({ hyperparameters: { reasoning_effort: 'high' } }), true],
    [reinforcement({ hyperparameters: { reasoning_effort: 'none' } }), false],
    [{ suffix: 'ü'.repeat(64) }, true],
    [{ suffix: '🙂'.repeat(64) }, true],
    [{ suffix: 'a'.repeat(65) }, false],
    [{ suffix: '' }, false],
    [{ suffix: null }, true],
    [{ seed: 2147483647 }, true],
    [{ seed: 2147483648 }, false],
    [{ seed: -1 }, false],
    [{ seed: null }, true],
    [{ metadata: Object.fromEntries(Array.from({ length: 16 }, (_, i) => [`k${i}`, 'v'])) }, true],
    [{ metadata: Object.fromEntries(Array.from({ length: 17 }, (_, i) => [`k${i}`, 'v'])) }, false],
    [{ metadata: { ['k'.repeat(65)]: 'v' } }, false],
    [{ metadata: { k: 'v'.repeat(513) } }, false],
    [{ integrations: null }, true],
    [{ integrations: [{ type: 'wandb', wandb: { project: 'p', tags: Array(50).fill('t'.repeat(64)) } }] }, true],
    [{ integrations: [{ type: 'wandb', wandb: { project: 'p', tags: Array(51).fill('t') } }] }, false],
    [{ integrations: [{ type: 'wandb', wandb: { project: 'p', tags: ['t'.repeat(65)] } }] }, false],
    [{ integrations: [{ type: 'wandb' }] }, false],
    [{ integrations: [{ type: 'mlflow' }] }, false],
    [{ integrations: { type: 'wandb', wandb: { project: 'p' } } }, false],
    [{ method: {} }, false],
    [{ method: 'dpo' }, false],
    [{ method: { type: 'reinforcement' } }, false],
    [{ validation_file: 7 }, false],
  ])('%j: %s', async (more, fits) => {
    const job = await checkRequest({ ...BASE, ...more }, { only: ['job-schema'] });
    const [validate, value] = [new Ajv2020({ strict: false }).compile(schema), { ...BASE, ...more }];
    // The rule says what the shipped schema says.
    expect([job.counts.error === 0, validate(value)]).toEqual([fits, fits]);
    expect(job.counts.error).toBeLessThan(2);
  });

  it('are narrower on one provider', async () => {
    expect(await found({ suffix: 'a'.repeat(19) })).toEqual([]);
    expect(await found({ suffix: 'a'.repeat(19) }, 'azure')).toEqual(['error /suffix']);
    expect(await found({ suffix: 'a'.repeat(18) }, 'azure')).toEqual([]);
    const epochs = '/method/supervised/hyperparameters/n_epochs';
    expect(await found(supervised({ n_epochs: -1 }))).toEqual([`error ${epochs}`]);
    expect(await found(supervised({ n_epochs: -1 }), 'azure')).toEqual([]);
    expect(await found({ trainingType: 'GlobalStandard' })).toEqual(['error /trainingType']);
    expect(await found({ trainingType: 'globalStandard' }, 'azure')).toEqual([]);
    expect(await found({ trainingType: 'Global' }, 'azure')).toEqual(['error /trainingType']);
    expect(await found(reinforcement({ tools: [], max_episode_steps: 3 }))).toHaveLength(2);
    expect(await found(reinforcement({ tools: [], max_episode_steps: 3 }), 'azure')).toEqual([]);
    const rate = '/method/supervised/hyperparameters/learning_rate_multiplier';
    expect(await found(supervised({ learning_rate_multiplier: 1 }))).toEqual([]);
    expect(await found(supervised({ learning_rate_multiplier: 1 }), 'azure')).toEqual([`info ${rate}`]);
    expect(await found(supervised({ learning_rate_multiplier: 3 }), 'azure')).toEqual([`warning ${rate}`]);
  });
});

describe('unknown parameters', () => {
  const dpo = { type: 'dpo', dpo: {} };
  it.each([
    [{ batch_size: 8 }, 'error', 'It belongs under method.supervised.hyperparameters.'],
    [{ batch_size: 8, method: dpo }, 'error', 'It belongs under method.dpo.hyperparameters.'],
    [{ beta: 0.1 }, 'error', 'It belongs under method.dpo.hyperparameters.'],
    [supervised({ beta: 0.1 }), 'error', 'It belongs under method.dpo.hyperparameters.'],
    [{ grader: {} }, 'error', 'It belongs under method.reinforcement.'],
    [{ wandb: {} }, 'error', 'It belongs under integrations[].'],
    [{ method: { type: 'dpo', suffix: 'x' } }, 'error', 'It belongs at the top of the request.'],
    [{ method: { type: 'supervised', hyperparameters: {} } }, 'error', 'It belongs under method.supervised.'],
    [
      { method: { type: 'supervised', supervised: { n_epochs: 3 } } },
      'error',
      'under method.supervised.hyperparameters.',
    ],
    [{ n_epoch: 3 }, 'error', 'Did you mean "n_epochs"? That belongs under method.supervised.hyperparameters.'],
    [supervised({ batchSize: 3 }), 'error', 'Did you mean "batch_size"?'],
    [supervised({ learning_rate: 0.1 }), 'error', 'Did you mean "learning_rate_multiplier"?'],
    [{ sufix: 'x' }, 'error', 'Did you mean "suffix"?'],
    [{ test_file: 'file-a' }, 'error', 'Did you mean "validation_file"?'],
    [{ temperature: 1 }, 'error', 'Remove it.'],
    [reinforcement({ n_epochs: 3 }), 'warning', 'It belongs under method.reinforcement.hyperparameters.'],
    [reinforcement({ etest_samples: 3 }), 'warning', 'Did you mean "eval_samples"?'],
    [{ integrations: [{ type: 'wandb', wandb: { project: 'p', tag: ['x'] } }] }, 'warning', 'Did you mean "tags"?'],
    [{ trainingType: 'Standard' }, 'error', 'It exists on azure only.'],
  ])('%j', async (more, severity, words) => {
    const { findings } = await checkRequest({ ...BASE, ...more }, { only: ['job-schema'] });
    expect(findings.map((each) => [each.severity, each.message])).toEqual([[severity, expect.stringContaining(words)]]);
  });
});

describe('what a job asks of its model', () => {
  it.each([
    ['openai', 'gpt-4.1-mini-2025-04-14', 'dpo', []],
    ['openai', 'gpt-4o-2024-08-06', 'dpo', []],
    ['openai', 'gpt-4.1-2025-04-14', 'reinforcement', ['model-does-not-support-method']],
    ['openai', 'o4-mini-2025-04-16', 'reinforcement', []],
    ['azure', 'gpt-5-2025-08-07', 'reinforcement', []],
    ['azure', 'o4-mini-2025-04-16', 'supervised', ['model-does-not-support-method']],
    ['azure', 'our-deployment', 'supervised', ['unknown-model']],
    ['openai', 'ft:gpt-4o-mini-2024-07-18:acme::8Xa', 'dpo', ['model-does-not-support-method']],
  ])('%s, %s, %s: %j', async (profile, model, type, rules) => {
    const block = type === 'reinforcement' ? { reinforcement: { grader: GRADER } } : {};
    const request = { ...BASE, trainingType: 'Standard', model, method: { type, ...block } };
    const { findings } = await checkRequest(request, {
      profile,
      skip: ['model-retired', 'model-retiring', 'job-schema'],
    });
    expect(findings.map(({ rule }) => rule)).toEqual(rules);
  });
});

describe('days', () => {
  it.each([
    ['2026-07-09', 'gpt-4.1-2025-04-14', []],
    ['2026-07-10', 'gpt-4.1-2025-04-14', ['warning model-retiring']],
    ['2027-01-05', 'gpt-4.1-2025-04-14', ['warning model-retiring']],
    ['2027-01-06', 'gpt-4.1-2025-04-14', ['error platform-closed']],
    ['2027-02-01', 'gpt-4.1-2025-04-14', ['error platform-closed']],
    ['2026-10-22', 'gpt-4.1-nano-2025-04-14', ['warning model-retiring']],
    ['2026-10-23', 'gpt-4.1-nano-2025-04-14', ['error model-retired']],
    ['2026-01-01', 'davinci-002', ['error model-retired']],
  ])('on %s %s gets %j', async (now, model, expected) => {
    const only = ['model-retired', 'model-retiring', 'platform-closed'];
    const { findings } = await checkRequest({ ...BASE, model }, { now, only, skip: [] });
    expect(findings.map(({ severity, rule }) => `${severity} ${rule}`)).toEqual(expected);
  });
});
