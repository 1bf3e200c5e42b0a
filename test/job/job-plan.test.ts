import { describe, expect, it } from 'vitest';
import { autoBatchSize } from '../../src/job/auto-batch-size.ts';
import { dataFilesOf } from '../../src/job/data-file.ts';
import { jobPlan } from '../../src/job/job-plan.ts';
import { readJob } from '../../src/job/read-job.ts';
import type { Cost } from '../../src/tokens/cost.ts';

type Known = Parameters<typeof jobPlan>[1];

function planOf(request: object, known: Partial<Known> = {}) {
  const document = readJob(Buffer.from(JSON.stringify(request)), 'job.json', 20);
  return jobPlan(document, {
    files: { training: undefined, validation: undefined },
    method: 'supervised',
    epochs: 'auto',
    examples: undefined,
    cost: undefined,
    ...known,
  });
}
const cost = { epochs: 3 } as Cost;
const supervised = (hyperparameters: object) => ({ method: { type: 'supervised', supervised: { hyperparameters } } });

describe('autoBatchSize', () => {
  it.each([
    [1, 1],
    [749, 1],
    [750, 2],
    [1000, 2],
    [10_000, 20],
    [127_749, 255],
    [127_750, 256],
    [1_000_000, 256],
  ])('of %i examples is %i', (examples, size) => expect(autoBatchSize(examples)).toBe(size));
});

describe('dataFilesOf', () => {
  it('locates the files that are named', () => {
    const locate = (id: string) => ({ id: `${id}!` });
    expect(dataFilesOf({ training_file: 'a', validation_file: 'b' }, locate)).toEqual({
      training: { id: 'a!' },
      validation: { id: 'b!' },
    });
    const none = { training: undefined, validation: undefined };
    expect(dataFilesOf({ training_file: ' ', validation_file: 7 }, locate)).toEqual(none);
    expect(dataFilesOf({ training_file: '' }, locate)).toEqual(none);
    expect(dataFilesOf(undefined, locate)).toEqual(none);
  });
});

describe('jobPlan', () => {
  it('says in full what a request asks for', () => {
    const request = { model: 'm', suffix: 's', seed: 7, ...supervised({ n_epochs: 3, batch_size: 8 }) };
    const files = { training: { id: 'file-a' }, validation: { path: 'b.jsonl' } };
    expect(planOf(request, { files, epochs: 3, examples: 17 })).toEqual({
      file: 'job.json',
      model: 'm',
      method: 'supervised',
      trainingFile: { id: 'file-a' },
      validationFile: { path: 'b.jsonl' },
      suffix: 's',
      seed: 7,
      hyperparameters: { n_epochs: 3, batch_size: 8 },
      epochs: 3,
      epochsSource: 'request',
      batchSize: 8,
      batchSizeSource: 'request',
      steps: 9,
    });
  });

  it('says null for what it cannot tell', () => {
    expect(planOf({ model: 7, suffix: null, seed: '7' })).toEqual({
      file: 'job.json',
      model: null,
      method: 'supervised',
      trainingFile: null,
      validationFile: null,
      suffix: null,
      seed: null,
      hyperparameters: {},
      epochs: null,
      epochsSource: 'auto',
      batchSize: null,
      batchSizeSource: 'auto',
      steps: null,
    });
  });

  it.each<[object, Partial<Known>, readonly unknown[]]>([
    [{}, { examples: 1000, cost }, [3, 'auto', 2, 'auto', 1500]],
    [{}, { examples: 1000 }, [null, 'auto', 2, 'auto', null]],
    [{}, { examples: 0, cost }, [null, 'auto', null, 'auto', null]],
    [{}, { examples: 1, cost }, [3, 'auto', 1, 'auto', 3]],
    [{}, { examples: 1000, cost, method: 'reinforcement' }, [null, 'auto', null, 'auto', null]],
    [{}, { examples: 1000, epochs: 4, method: 'reinforcement' }, [4, 'option', null, 'auto', null]],
    [supervised({ n_epochs: 2 }), { examples: 1000, epochs: 2 }, [2, 'request', 2, 'auto', 1000]],
    [supervised({ n_epochs: 2 }), { examples: 1000, epochs: 4 }, [4, 'option', 2, 'auto', 2000]],
    [supervised({ batch_size: 1 }), { examples: 10, epochs: 1 }, [1, 'option', 1, 'request', 10]],
    [supervised({ batch_size: 8 }), { examples: 0, epochs: 1 }, [1, 'option', 8, 'request', null]],
    [supervised({ batch_size: 8 }), { epochs: 1 }, [1, 'option', 8, 'request', null]],
    [supervised({ batch_size: 0 }), { examples: 10, epochs: 1 }, [1, 'option', 1, 'auto', 10]],
    [supervised({ batch_size: 1.5 }), { examples: 10, epochs: 1 }, [1, 'option', 1, 'auto', 10]],
    [supervised({ batch_size: '8' }), { examples: 10, epochs: 1 }, [1, 'option', 1, 'auto', 10]],
  ])('%j with %j', (request, known, expected) => {
    const { epochs, epochsSource, batchSize, batchSizeSource, steps } = planOf(request, known);
    expect([epochs, epochsSource, batchSize, batchSizeSource, steps]).toEqual(expected);
  });

  it('is that of an empty request where the text is none', () => {
    expect(planOf([])).toEqual(planOf({}));
  });
});
