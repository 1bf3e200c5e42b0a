import { describe, expect, it } from 'vitest';
import { requestAdvice } from '../../src/job/request-advice.ts';
import { loadProfile } from '../../src/profile/load-profile.ts';
import type { Model, ProfileJob } from '../../src/profile/profile.ts';
import { fact, SILENT_JOB } from './silent-job.ts';

function adviceOn(request: Readonly<Record<string, unknown>>, job: Partial<ProfileJob> = {}, model?: Partial<Model>) {
  const profile = loadProfile('openai');
  if (profile === undefined) throw new Error('no profile');
  return requestAdvice(request, { ...profile, job: { ...SILENT_JOB, ...job } }, model as Model | undefined);
}
const supervised = (hyperparameters: object) => ({ method: { type: 'supervised', supervised: { hyperparameters } } });
const rate = (value: unknown) => supervised({ learning_rate_multiplier: value });
const reinforcement = (format: unknown) => ({
  method: { type: 'reinforcement', reinforcement: { response_format: format } },
});

describe('requestAdvice', () => {
  it.each([
    [{}, []],
    [{ training_file: 'a', validation_file: 'a' }, [{ messageId: 'sameFile', at: '/validation_file' }]],
    [{ training_file: 'a', validation_file: 'b' }, []],
    [{ training_file: '', validation_file: '' }, []],
    [{ training_file: 7, validation_file: 7 }, []],
    [{ hyperparameters: {} }, [{ messageId: 'deprecated', at: '/hyperparameters', target: 'key' }]],
    [{ hyperparameters: 7 }, []],
    [
      { hyperparameters: {}, method: { type: 'dpo' } },
      [{ messageId: 'bothPlaces', at: '/hyperparameters', target: 'key' }],
    ],
    [
      { method: { type: 'dpo', dpo: {}, supervised: {}, reinforcement: null } },
      [
        {
          messageId: 'otherBlock',
          at: '/method/supervised',
          target: 'key',
          data: { method: 'dpo', block: 'supervised' },
        },
      ],
    ],
    [{ method: { type: 'sft', dpo: {} } }, []],
    [{ method: 'dpo' }, []],
    [
      reinforcement({ type: 'json_schema', schema: {} }),
      [{ messageId: 'flatResponseFormat', at: '/method/reinforcement/response_format' }],
    ],
    [reinforcement({ type: 'json_schema', schema: {}, json_schema: {} }), []],
    [reinforcement({ type: 'json_schema', schema: 7 }), []],
    [reinforcement({ type: 'json_object', schema: {} }), []],
    [reinforcement('json_schema'), []],
  ])('on %j', (request, expected) => expect(adviceOn(request)).toEqual(expected));
});

describe('a learning rate', () => {
  const job = {
    usualLearningRate: fact({ low: 0.02, high: 2 }),
    advisedLearningRate: fact({ low: 0.05, high: 0.2 }),
  };
  const at = '/method/supervised/hyperparameters/learning_rate_multiplier';
  const unusual = (value: string) => [{ messageId: 'learningRate', at, data: { value, low: '0.02', high: '2' } }];
  const other = (value: string) => [{ messageId: 'learningRateAdvice', at, data: { value, low: '0.05', high: '0.2' } }];

  it.each([
    [0.01, unusual('0.01')],
    [0.02, other('0.02')],
    [0.05, []],
    [0.2, []],
    [0.21, other('0.21')],
    [2, other('2')],
    [2.1, unusual('2.1')],
    // What is no number above 0 is what the schema tells.
    [0, []],
    [-1, []],
    ['9', []],
    [undefined, []],
  ])('of %s', (value, expected) => expect(adviceOn(rate(value), job)).toEqual(expected));

  it('is looked at where the provider says something', () => {
    expect(adviceOn(rate(9))).toEqual([]);
    expect(adviceOn(rate(9), { advisedLearningRate: job.advisedLearningRate })).toEqual(other('9'));
    expect(adviceOn(rate(9), { usualLearningRate: job.usualLearningRate })).toEqual(unusual('9'));
  });
});

describe('a training type', () => {
  const job = { trainingTypes: fact(['Standard', 'GlobalStandard', 'DeveloperTier']) };
  const model = { id: 'm', trainingType: fact('GlobalStandard') };

  it('is asked for where there are several', () => {
    const types = 'Standard, GlobalStandard or DeveloperTier';
    expect(adviceOn({}, job)).toEqual([{ messageId: 'trainingType', at: '', data: { types } }]);
    expect(adviceOn({}, job, { id: 'm' })).toEqual([{ messageId: 'trainingType', at: '', data: { types } }]);
    expect(adviceOn({}, job, model)).toEqual([
      { messageId: 'trainingType', at: '', data: { types: 'GlobalStandard' } },
    ]);
    expect(adviceOn({}, {}, model)).toEqual([]);
  });

  it('has to be the one of the model', () => {
    expect(adviceOn({ trainingType: 'Standard' }, job, model)).toEqual([
      {
        messageId: 'otherTrainingType',
        at: '/trainingType',
        data: { value: '"Standard"', model: 'm', needed: '"GlobalStandard"' },
      },
    ]);
    expect(adviceOn({ trainingType: 'globalStandard' }, job, model)).toEqual([]);
    expect(adviceOn({ trainingType: 'Standard' }, job)).toEqual([]);
    expect(adviceOn({ trainingType: 'Standard' }, {}, model)).toEqual([]);
    expect(adviceOn({ trainingType: 7 }, job, model)).toEqual([]);
  });
});
