import { mkdirSync, mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { beforeAll, describe, expect, it } from 'vitest';
import type { Report } from '../../src/index.ts';
import { InputError, validateJob } from '../../src/index.ts';
import { type Ran, tunelint } from '../cli/fake-io.ts';

const row = (index: number) =>
  JSON.stringify({
    messages: [
      { role: 'user', content: `Is room ${index} free?` },
      { role: 'assistant', content: `Room ${index} is free until noon.` },
    ],
  });
const rows = (from: number, count: number) =>
  `${Array.from({ length: count }, (_, index) => row(from + index)).join('\n')}\n`;

let folder: string;
const job = (...argv: string[]) => tunelint(['job', ...argv, '--today', '2026-11-21']);
const reportOf = ({ stdout }: Ran): Report => JSON.parse(stdout);
const request = (more: object, name = 'job.json') => {
  const path = join(folder, name);
  writeFileSync(
    path,
    JSON.stringify({ model: 'gpt-4.1-mini-2025-04-14', training_file: 'train.jsonl', ...more }, null, 2),
  );
  return path;
};
const hyperparameters = (values: object) => ({
  method: { type: 'supervised', supervised: { hyperparameters: values } },
});

beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'tunelint-job-'));
  mkdirSync(join(folder, 'data'));
  writeFileSync(join(folder, 'train.jsonl'), rows(0, 60));
  writeFileSync(join(folder, 'data/valid.jsonl'), rows(58, 12));
});

describe('tunelint job', () => {
  it('checks request, data and split in one report', async () => {
    const ran = await job(
      request({ validation_file: 'data/valid.jsonl', ...hyperparameters({ n_epochs: 2, batch_size: 7 }) }),
      '-f',
      'json',
    );
    const report = reportOf(ran);
    expect(ran.code).toBe(0);
    expect(report.files.map(({ role, examples }) => [role, examples])).toEqual([
      ['job', 0],
      ['training', 60],
      ['validation', 12],
    ]);
    expect(report.findings.map(({ rule }) => rule)).toContain('split-leakage');
    expect(report.cost?.epochs).toBe(2);
    expect(report.job).toMatchObject({
      epochs: 2,
      epochsSource: 'request',
      batchSize: 7,
      batchSizeSource: 'request',
      steps: 18,
    });
    expect(report.job?.trainingFile).toEqual({ path: join(folder, 'train.jsonl') });
  });

  it('says what auto comes to', async () => {
    const { job: plan } = reportOf(await job(request({}), '-f', 'json'));
    expect(plan).toMatchObject({ epochs: 3, epochsSource: 'auto', batchSize: 1, batchSizeSource: 'auto', steps: 180 });
    const { stdout } = await job(request({}));
    expect(stdout.replace(/\s+/g, ' ')).toContain('3 epochs (auto) · batch size about 1 (auto) · about 180 steps');
  });

  it('takes file-… for an id unless there is such a file', async () => {
    const path = request({ training_file: 'file-4711', validation_file: 'file-4712' });
    const remote = reportOf(await job(path, '-f', 'json'));
    expect(remote.files.map(({ role }) => role)).toEqual(['job']);
    expect(remote.job).toMatchObject({
      trainingFile: { id: 'file-4711' },
      validationFile: { id: 'file-4712' },
      epochs: null,
    });
    expect(remote.notChecked).toEqual(['file-4711', 'file-4712']);
    expect((await job(path)).stdout).toContain('the data of file-4711 were not checked');
    writeFileSync(join(folder, 'file-4711'), rows(0, 60));
    const local = reportOf(await job(path, '-f', 'json'));
    expect(local.files.map(({ role }) => role)).toEqual(['job', 'training']);
    expect(local.findings.map(({ rule }) => rule)).toContain('wrong-extension');
    expect(local.findings.map(({ rule }) => rule)).not.toContain('no-validation-file');
  });

  it('fails with 2 when a file cannot be read, and reports the rest', async () => {
    const ran = await job(request({ training_file: 'gone.jsonl', seed: -1 }), '-f', 'json');
    expect(ran.code).toBe(2);
    expect(ran.stderr).toContain('gone.jsonl');
    expect(reportOf(ran).findings.map(({ rule }) => rule)).toContain('job-schema');
    expect((await job(join(folder, 'none.json'))).code).toBe(2);
    expect((await job(folder)).stderr).toContain('is a directory');
    await expect(validateJob(request({ training_file: 'gone.jsonl' }))).rejects.toThrow(InputError);
  });

  it('reads standard input, with paths from the working directory', async () => {
    const text = JSON.stringify({ model: 'gpt-4.1-2025-04-14', training_file: 'fixtures/chat/valid.jsonl' });
    const ran = await tunelint(
      ['job', '-', '-f', 'json', '--today', '2026-11-21', '--stdin-filename', 'api.json'],
      text,
    );
    expect(reportOf(ran).files.map(({ path }) => path)).toEqual(['api.json', 'fixtures/chat/valid.jsonl']);
  });

  it('takes the flags of lint, which win over the request', async () => {
    const path = request(hyperparameters({ n_epochs: 2 }));
    const report = reportOf(
      await job(
        path,
        '-f',
        'json',
        '--epochs',
        '5',
        '--model',
        'gpt-4.1-2025-04-14',
        '--validation',
        join(folder, 'data/valid.jsonl'),
      ),
    );
    expect([report.model, report.cost?.epochs, report.job?.epochsSource]).toEqual(['gpt-4.1-2025-04-14', 5, 'option']);
    expect(report.files.map(({ role }) => role)).toEqual(['job', 'training', 'validation']);
    const ran = await job(path, '--max-cost', '0.000001', '--only', 'cost-over-budget', '-f', 'compact');
    expect([ran.code, ran.stdout]).toEqual([1, expect.stringContaining('error cost-over-budget')]);
    expect(
      (await job(path, '--skip', 'model-retiring', '--skip', 'no-validation-file', '--max-warnings', '0')).code,
    ).toBe(0);
  });

  it('holds the data against the method of the request', async () => {
    const { findings } = reportOf(await job(request({ method: { type: 'dpo' } }), '-f', 'json'));
    const errors = findings.filter(({ severity }) => severity === 'error').map(({ rule, file }) => [rule, file]);
    expect(errors).toEqual([['format-does-not-fit-method', join(folder, 'train.jsonl')]]);
  });

  it('wants one request', async () => {
    expect(await tunelint(['job'])).toMatchObject({ code: 2, stderr: expect.stringContaining('Which request?') });
    expect((await tunelint(['job', 'a.json', 'b.json'])).code).toBe(2);
    expect((await tunelint(['jbo'])).stderr).toContain('Did you mean the command "job"?');
  });

  it('shows every finding of a request', async () => {
    const { stdout } = await job('fixtures/job/invalid.json');
    expect(stdout).toMatchSnapshot();
  });
});

describe('validateJob', () => {
  it('takes the object that would be sent', async () => {
    const report = await validateJob(
      { request: { model: 'gpt-4.1-2025-04-14', training_file: 'train.jsonl', seed: 'x' }, folder },
      { now: '2026-11-21', validation: { text: rows(58, 12), name: 'held.jsonl' } },
    );
    expect(report.files.map(({ path, role }) => [path, role])).toEqual([
      ['<request>', 'job'],
      [join(folder, 'train.jsonl'), 'training'],
      ['held.jsonl', 'validation'],
    ]);
    expect(report.findings.find(({ rule }) => rule === 'job-schema')?.line).toBe(4);
  });

  it('refuses what is no request', async () => {
    await expect(validateJob(7 as never)).rejects.toThrow(TypeError);
    await expect(validateJob({ text: '{}' }, { nope: 1 } as never)).rejects.toThrow('Unknown option');
  });
});
