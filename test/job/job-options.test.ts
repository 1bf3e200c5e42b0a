import { describe, expect, it } from 'vitest';
import { jobOptions } from '../../src/job/job-options.ts';

const epochs = (n: unknown) => ({ method: { type: 'dpo', dpo: { hyperparameters: { n_epochs: n } } } });

describe('jobOptions', () => {
  it.each([
    [{}, { method: 'supervised' }],
    [{ model: 'm' }, { model: 'm', method: 'supervised' }],
    [{ model: ' ' }, { method: 'supervised' }],
    [{ model: 7 }, { method: 'supervised' }],
    [{ method: { type: 'sft' } }, {}],
    [epochs(1), { method: 'dpo', epochs: 1 }],
    [epochs(50), { method: 'dpo', epochs: 50 }],
    [epochs(0), { method: 'dpo' }],
    [epochs(51), { method: 'dpo' }],
    [epochs(2.5), { method: 'dpo' }],
    [epochs('3'), { method: 'dpo' }],
    [epochs('auto'), { method: 'dpo' }],
  ])('are decided by %j', (request, options) => expect(jobOptions(request, {})).toEqual(options));

  it('give way to what the user says', () => {
    const options = { model: 'other', epochs: 2, profile: 'azure' };
    expect(jobOptions({ model: 'm', ...epochs(4) }, options)).toEqual({ method: 'dpo', ...options });
    expect(jobOptions(undefined, options)).toBe(options);
  });
});
