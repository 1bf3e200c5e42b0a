import { describe, expect, it } from 'vitest';
import { aboutUnknown, placeInWords } from '../../src/job/parameter-words.ts';
import { unknownParameters } from '../../src/job/unknown-parameters.ts';
import { fact, SILENT_JOB } from './silent-job.ts';

const AZURE = {
  ...SILENT_JOB,
  extraParameters: fact(['trainingType', 'method.reinforcement.tools', 'method.dpo.hyperparameters.l2_multiplier']),
};
const hyperparameters = (type: string, values: object) => ({ method: { type, [type]: { hyperparameters: values } } });

describe('unknownParameters', () => {
  it('tells all about each', () => {
    const base = { isForeign: false, belongs: undefined, meant: undefined };
    expect(unknownParameters({ temperature: 1 }, SILENT_JOB)).toEqual([
      { ...base, pointer: '/temperature', parent: '', key: 'temperature', closed: true },
    ]);
    const entry = { type: 'wandb', wandb: { 'a/b': 1 }, colour: 1 };
    expect(unknownParameters({ integrations: [{}, entry] }, SILENT_JOB)).toEqual([
      { ...base, pointer: '/integrations/1/wandb/a~1b', parent: 'integrations[].wandb', key: 'a/b', closed: false },
      { ...base, pointer: '/integrations/1/colour', parent: 'integrations[]', key: 'colour', closed: false },
    ]);
    expect(unknownParameters({ method: { type: 'dpo', batch_size: 4 } }, SILENT_JOB)).toEqual([
      {
        ...base,
        pointer: '/method/batch_size',
        parent: 'method',
        key: 'batch_size',
        closed: true,
        belongs: 'method.dpo.hyperparameters',
      },
    ]);
    expect(unknownParameters({ trainingType: 'Standard' }, SILENT_JOB)).toEqual([
      { ...base, pointer: '/trainingType', parent: '', key: 'trainingType', closed: true, isForeign: true },
    ]);
    expect(unknownParameters({ trainingType: 'Standard' }, AZURE)).toEqual([]);
  });

  it('looks into nothing that may hold anything', () => {
    const grader = { type: 'python', anything: 1 };
    const reinforcement = { grader, response_format: { anything: 1 } };
    const request = { metadata: { anything: 1 }, method: { type: 'reinforcement', reinforcement } };
    expect(unknownParameters(request, SILENT_JOB)).toEqual([]);
    expect(unknownParameters({ method: 'dpo', integrations: { anything: 1 } }, SILENT_JOB)).toEqual([]);
  });

  it('tells of 100 at most', () => {
    const request = Object.fromEntries(Array.from({ length: 120 }, (_, index) => [`zzzzzzz${index}`, 1]));
    expect(unknownParameters(request, SILENT_JOB).map(({ key }) => key)).toEqual(Object.keys(request).slice(0, 100));
  });
});

describe('aboutUnknown', () => {
  const under = (path: string) => ` It belongs under method.${path}.hyperparameters.`;
  it.each([
    [{ temperature: 1 }, ' Remove it.'],
    [{ constructor: 1 }, ' Remove it.'],
    [{ n_epochs: 3 }, under('supervised')],
    [{ method: { type: 'sft' }, n_epochs: 3 }, under('supervised')],
    [{ method: { type: 'reinforcement' }, n_epochs: 3 }, under('reinforcement')],
    // Near the place where it stands rather than under the request's own method.
    [{ method: { type: 'dpo', dpo: {}, reinforcement: { n_epochs: 3 } } }, under('reinforcement')],
    [{ beta: 3 }, under('dpo')],
    [{ compute_multiplier: 3 }, under('reinforcement')],
    [{ hyperparameters: { beta: 3 } }, under('dpo')],
    [{ project: 'p' }, ' It belongs under integrations[].wandb.'],
    [{ method: { type: 'dpo', seed: 3 } }, ' It belongs at the top of the request.'],
    [{ modle: 'm' }, ' Did you mean "model"?'],
    [{ base_model: 'm' }, ' Did you mean "model"?'],
    [{ dataset: 'm' }, ' Did you mean "training_file"?'],
    [{ train_file: 'm' }, ' Did you mean "training_file"?'],
    [{ test_file: 'm' }, ' Did you mean "validation_file"?'],
    [{ eval_file: 'm' }, ' Did you mean "validation_file"?'],
    [{ random_seed: 7 }, ' Did you mean "seed"?'],
    [{ model_name: 'm' }, ' Did you mean "suffix"?'],
    [{ name: 'm' }, ' Did you mean "suffix"?'],
    [hyperparameters('supervised', { lr: 1 }), ' Did you mean "learning_rate_multiplier"?'],
    [hyperparameters('supervised', { learning_rate: 1 }), ' Did you mean "learning_rate_multiplier"?'],
    [hyperparameters('dpo', { epochs: 1 }), ' Did you mean "n_epochs"?'],
    [hyperparameters('dpo', { num_epochs: 1 }), ' Did you mean "n_epochs"?'],
    [hyperparameters('dpo', { num_train_epochs: 1 }), ' Did you mean "n_epochs"?'],
    [hyperparameters('reinforcement', { test_samples: 1 }), ' Did you mean "eval_samples"?'],
    [hyperparameters('reinforcement', { etest_samples: 1 }), ' Did you mean "eval_samples"?'],
    [
      { method: { type: 'dpo' }, epochs: 3 },
      ' Did you mean "n_epochs"? That belongs under method.dpo.hyperparameters.',
    ],
    [{ method: { type: 'dpo', sufix: 's' } }, ' Did you mean "suffix"? That belongs at the top of the request.'],
    [{ betta: 3 }, ' Did you mean "beta"? That belongs under method.dpo.hyperparameters.'],
    [{ trainingType: 'Standard' }, ' It exists on azure only. Leave it out.'],
    [{ method: { type: 'reinforcement', reinforcement: { tools: [] } } }, ' It exists on azure only. Leave it out.'],
    // What only other providers take is not what was meant.
    [{ traningType: 'Standard' }, ' Remove it.'],
    [hyperparameters('dpo', { l2_multiplyer: 1 }), ' Remove it.'],
  ])('%j', (request, words) => {
    const found = unknownParameters(request, SILENT_JOB);
    expect(found.map(aboutUnknown)).toEqual([words]);
  });

  it('knows what the provider takes', () => {
    const words = (request: object) => unknownParameters({ ...request }, AZURE).map(aboutUnknown);
    expect(words(hyperparameters('dpo', { l2_multiplyer: 1 }))).toEqual([' Did you mean "l2_multiplier"?']);
    expect(words({ l2_multiplier: 1 })).toEqual([under('dpo')]);
    expect(words({ traningType: 1 })).toEqual([' Did you mean "trainingType"?']);
  });

  it('names no provider where none takes it', () => {
    const foreign = { pointer: '/a', parent: '', key: 'a', closed: true, belongs: undefined, meant: undefined };
    expect(aboutUnknown({ ...foreign, isForeign: true })).toBe(' Only other providers take it. Leave it out.');
  });
});

describe('placeInWords', () => {
  it('is the request, or a path', () => {
    expect(placeInWords('')).toBe('The request');
    expect(placeInWords('/integrations/0/wandb')).toBe('integrations[0].wandb');
  });
});
