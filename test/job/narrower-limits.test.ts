import { describe, expect, it } from 'vitest';
import { narrowerLimits } from '../../src/job/narrower-limits.ts';
import { fact, SILENT_JOB } from './silent-job.ts';

const epochs = (where: string, at: string) => ({
  messageId: 'value',
  at,
  data: { where, expected: '"auto" or a whole number from 1 to 50', actual: '-1', hint: ' Write "auto".' },
});

describe('narrowerLimits', () => {
  const short = { ...SILENT_JOB, maxSuffixLength: fact(3) };
  it.each([
    ['abcd', short, [{ messageId: 'tooLong', at: '/suffix', data: { where: 'suffix', count: 4, limit: 3 } }]],
    ['abc', short, []],
    // Characters count, not UTF-16 units.
    ['🙂🙂🙂', short, []],
    ['🙂'.repeat(4), short, [{ messageId: 'tooLong', at: '/suffix', data: { where: 'suffix', count: 4, limit: 3 } }]],
    ['abcd', SILENT_JOB, []],
    [['a', 'b', 'c', 'd'], short, []],
  ])('suffix %j', (suffix, job, expected) => expect(narrowerLimits({ suffix }, job)).toEqual(expected));

  it('finds dynamic epochs wherever they stand', () => {
    const own = { hyperparameters: { n_epochs: -1 } };
    const request = { ...own, method: { type: 'dpo', dpo: own, supervised: own, reinforcement: 3 } };
    expect(narrowerLimits(request, SILENT_JOB)).toEqual([
      epochs('hyperparameters.n_epochs', '/hyperparameters/n_epochs'),
      epochs('method.dpo.hyperparameters.n_epochs', '/method/dpo/hyperparameters/n_epochs'),
      epochs('method.supervised.hyperparameters.n_epochs', '/method/supervised/hyperparameters/n_epochs'),
    ]);
    expect(narrowerLimits(request, { ...SILENT_JOB, dynamicEpochs: fact(true) })).toEqual([]);
  });

  it.each([
    [{}],
    [{ hyperparameters: { n_epochs: 1 } }],
    [{ hyperparameters: [-1] }],
    [{ method: 'dpo' }],
    [{ method: { dpo: { hyperparameters: null } } }],
  ])('has nothing to say about %j', (request) => expect(narrowerLimits(request, SILENT_JOB)).toEqual([]));
});
