import { expect, it } from 'vitest';
import type { JobPlan } from '../../src/job/job-plan.ts';
import { jobLine } from '../../src/report/job-line.ts';
import { fileOf, reportOf } from './made-of.ts';

const JOB: JobPlan = {
  file: 'job.json',
  model: 'gpt-4.1',
  method: 'supervised',
  trainingFile: { id: 'file-1' },
  validationFile: null,
  suffix: null,
  seed: null,
  hyperparameters: {},
  epochs: 3,
  epochsSource: 'request',
  batchSize: 8,
  batchSizeSource: 'request',
  steps: 1200,
};
const FILE = fileOf({ role: 'job' });
const LOCAL = { path: 'train.jsonl' };
const REMOTE = 'the data of file-1 were not checked: they are not on this machine';

it.each<[Partial<JobPlan>, string]>([
  [{}, `3 epochs · batch size 8 · 1,200 steps · ${REMOTE}`],
  [{ trainingFile: LOCAL }, '3 epochs · batch size 8 · 1,200 steps'],
  [{ trainingFile: null }, '3 epochs · batch size 8 · 1,200 steps'],
  [{ model: null }, `3 epochs · batch size 8 · 1,200 steps · ${REMOTE}`],
  [{ epochs: 1, steps: 1, trainingFile: LOCAL }, '1 epoch · batch size 8 · 1 step'],
  [{ epochsSource: 'auto', trainingFile: LOCAL }, '3 epochs (auto) · batch size 8 · about 1,200 steps'],
  [
    { batchSizeSource: 'auto', batchSize: 2000, trainingFile: LOCAL },
    '3 epochs · batch size about 2,000 (auto) · about 1,200 steps',
  ],
  [{ epochs: null, batchSize: null, steps: null, trainingFile: LOCAL }, 'epochs auto · batch size auto'],
  [
    { epochs: null, epochsSource: 'auto', batchSize: null, batchSizeSource: 'auto', steps: null, trainingFile: LOCAL },
    'epochs auto · batch size auto',
  ],
  [
    { trainingFile: { id: 'file\u001b' } },
    `3 epochs · batch size 8 · 1,200 steps · ${REMOTE.replace('file-1', String.raw`file\u{1b}`)}`,
  ],
])('with %j', (job, line) => {
  expect(jobLine(FILE, reportOf({ job: { ...JOB, ...job } }))).toBe(`Job     supervised training of gpt-4.1 · ${line}`);
});

it('is there for requests only, and for those that ask for something', () => {
  expect(jobLine(fileOf(), reportOf({ job: JOB }))).toBeUndefined();
  expect(jobLine(FILE, reportOf())).toBeUndefined();
  expect(jobLine(FILE, reportOf({ job: { ...JOB, model: null, trainingFile: null } }))).toBeUndefined();
});
