import type { Fact, ProfileJob } from '../../src/profile/profile.ts';

export const fact = <Value>(value: Value): Fact<Value> => ({ value, source: 's', asOf: '2026-01-01' });

/** What a provider that states nothing says of its jobs. */
export const SILENT_JOB: ProfileJob = {
  maxSuffixLength: null,
  dynamicEpochs: null,
  extraParameters: null,
  usualLearningRate: null,
  advisedLearningRate: null,
  trainingTypes: null,
  closes: null,
};
