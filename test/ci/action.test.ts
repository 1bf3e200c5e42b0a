import { spawnSync } from 'node:child_process';
import { copyFileSync, mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';

interface Step {
  readonly id?: string;
  readonly run: string;
  readonly env?: Readonly<Record<string, string>>;
  readonly 'working-directory': string;
}

const root = fileURLToPath(new URL('../..', import.meta.url));
const action = parse(readFileSync(join(root, 'action.yml'), 'utf8'));
const inputNames = Object.keys(action.inputs);

/** Runs the steps of the action as a runner does: expressions are replaced, each `run` is a script of bash. */
function runAction(inputs: Record<string, string>, folder = dataFolder()) {
  const all = Object.fromEntries(inputNames.map((name) => [name, inputs[name] ?? action.inputs[name].default]));
  const fill = (text: string): string =>
    text.replace(/\$\{\{ (.*?) \}\}/g, (whole, expression: string) => {
      if (expression === 'github.action_path') return root;
      if (expression === 'toJSON(inputs)') return JSON.stringify(all, null, 2);
      const name = /^inputs\.([\w-]+)$/.exec(expression)?.[1];
      return name === undefined ? whole : (all[name] ?? '');
    });
  const outputFile = join(folder, 'outputs.txt');
  const runner = {
    GITHUB_ACTIONS: 'true',
    GITHUB_WORKSPACE: folder,
    GITHUB_OUTPUT: outputFile,
    GITHUB_STEP_SUMMARY: join(folder, 'summary.md'),
    RUNNER_TEMP: folder,
  };
  writeFileSync(outputFile, '');
  let last = { status: 0 as number | null, stdout: '', stderr: '' };
  for (const step of action.runs.steps as readonly Step[]) {
    const env = Object.fromEntries(Object.entries(step.env ?? {}).map(([name, value]) => [name, fill(value)]));
    const cwd = join(step['working-directory'].startsWith('.') ? folder : '', fill(step['working-directory']));
    last = spawnSync('bash', ['-eo', 'pipefail', '-c', fill(step.run)], {
      cwd: cwd.startsWith('/') ? cwd : join(folder, cwd),
      env: { ...process.env, ...runner, ...env },
      encoding: 'utf8',
    });
    if (last.status !== 0) break;
  }
  const outputs = readFileSync(outputFile, 'utf8').trim().split('\n');
  return { ...last, folder, outputs: Object.fromEntries(outputs.map((line) => line.split(/=(.*)/s).slice(0, 2))) };
}

function dataFolder(): string {
  const folder = mkdtempSync(join(tmpdir(), 'tunelint-action-'));
  for (const name of ['clean', 'train']) {
    copyFileSync(join(root, `fixtures/demo/${name}.jsonl`), join(folder, `${name}.jsonl`));
  }
  return folder;
}

describe.skipIf(process.platform === 'win32')('action.yml', () => {
  it('passes a clean file and says what it costs', () => {
    const { status, stdout, outputs } = runAction({ files: 'clean.jsonl', 'max-cost': '25', 'fail-on': 'error' });
    expect(stdout).toContain('✔ openai would accept this file.');
    expect(status).toBe(0);
    expect(outputs).toMatchObject({ verdict: 'accept', errors: '0', warnings: '1', 'cost-usd': '0.04' });
    expect(JSON.parse(readFileSync(outputs['report'] ?? '', 'utf8')).schemaVersion).toBe(1);
  });

  it('fails for a broken one, with annotations, a summary and outputs', () => {
    const { status, stdout, outputs, folder } = runAction({ files: 'train.jsonl', sarif: 'out.sarif' });
    expect(status).toBe(1);
    expect(stdout).toContain('::error file=train.jsonl,line=3,');
    expect(outputs).toMatchObject({ verdict: 'reject', errors: '6' });
    expect(readFileSync(join(folder, 'summary.md'), 'utf8')).toContain('weight-not-0-or-1');
    expect(JSON.parse(readFileSync(join(folder, 'out.sarif'), 'utf8')).version).toBe('2.1.0');
  });

  it('never runs what stands in an input', () => {
    const { status, stderr, folder } = runAction({
      files: '$(touch ran)\n`touch ran`; touch ran',
      model: '"; touch ran',
    });
    expect(status).toBe(2);
    expect(stderr).toContain('$(touch ran)');
    expect(() => readFileSync(join(folder, 'ran'))).toThrow(/ENOENT/);
  });

  it('takes no file name for a flag', () => {
    const folder = dataFolder();
    copyFileSync(join(folder, 'clean.jsonl'), join(folder, '--exit-zero.jsonl'));
    expect(runAction({ files: '--exit-zero.jsonl\ntrain.jsonl' }, folder).status).toBe(1);
  });

  it('checks several files with validation, further flags and another folder', () => {
    const { status, stdout } = runAction({
      files: 'clean.jsonl',
      validation: 'train.jsonl',
      args: '--only=split-leakage\n--exit-zero',
    });
    expect(status).toBe(0);
    expect(stdout).toContain('split-leakage');
  });

  it('says when inputs exclude each other, and what could not run', () => {
    expect(runAction({ files: 'clean.jsonl', job: 'job.json' })).toMatchObject({
      status: 2,
      stderr: 'tunelint: The inputs "job" and "files" exclude each other.\n',
    });
    expect(runAction({ files: 'missing.jsonl' }).status).toBe(2);
    expect(runAction({ files: 'clean.jsonl', profile: 'nobody' }).outputs).toMatchObject({ verdict: 'unknown' });
  });

  it('checks a job request', () => {
    const folder = dataFolder();
    const job = { model: 'gpt-4.1-mini-2025-04-14', training_file: 'clean.jsonl', method: { type: 'supervised' } };
    writeFileSync(join(folder, 'job.json'), JSON.stringify(job));
    const { stdout, outputs } = runAction({ job: 'job.json' }, folder);
    expect(stdout).toContain('job.json');
    expect(outputs['verdict']).toMatch(/^(accept|reject)/);
  });

  it('documents every input and output', () => {
    const page = readFileSync(join(root, 'docs/ci.md'), 'utf8');
    for (const name of [...inputNames, ...Object.keys(action.outputs)]) expect(page).toContain(`\`${name}\``);
  });
});
