import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { beforeEach, describe, expect, it } from 'vitest';
import { type Ran, tunelint } from './fake-io.ts';
import { interrupted } from './interrupted.ts';

const row = (question: string, answer = 'Yes.') =>
  JSON.stringify({
    messages: [
      { role: 'user', content: question },
      { role: 'assistant', content: answer },
    ],
  });

let folder: string;
let baseline: string;
let train: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'tunelint-baseline-'));
  baseline = join(folder, 'tunelint-suppressions.json');
  train = join(folder, 'train.jsonl');
});

const put = (lines: readonly string[]) => writeFileSync(train, `${lines.join('\n')}\n`);
async function lint(...flags: readonly string[]): Promise<Ran> {
  const ran = await tunelint([train, '--suppressions', baseline, '--today', '2026-11-28', ...flags]);
  const shown = (text: string) => text.replaceAll(`${folder}/`, '');
  return { ...ran, stdout: shown(ran.stdout), stderr: shown(ran.stderr) };
}
async function ignore(...words: readonly string[]): Promise<Ran> {
  const ran = await tunelint(['ignore', ...words, '--suppressions', baseline, '--today', '2026-11-28']);
  const shown = (text: string) => text.replaceAll(`${folder}/`, '');
  return { ...ran, stdout: shown(ran.stdout), stderr: shown(ran.stderr) };
}
const good = Array.from({ length: 60 }, (_, index) => row(`Question ${index}?`));
const written = () => readFileSync(baseline, 'utf8');

describe('--suppress-all', () => {
  it('makes the next run clean, until something new comes', async () => {
    put([...good, row('Any bikes?', ''), '[]']);
    const first = await lint('--suppress-all');
    expect(first.code).toBe(0);
    expect(first.stderr).toMatchSnapshot();
    expect(first.stdout).toMatchSnapshot();
    expect(written()).toMatchSnapshot();
    put(['[]', ...good.reverse(), row('Any bikes?', '')]);
    const second = await lint();
    expect([second.code, second.stderr]).toEqual([0, '']);
    put(['[]', ...good, row('Any bikes?', ''), row('Any tandems?', '')]);
    const third = await lint();
    expect(third.code).toBe(1);
    expect(third.stdout).toMatchSnapshot();
    expect(JSON.parse((await lint('-f', 'json')).stdout).suppressed).toMatchSnapshot();
    expect((await lint('-f', 'compact')).stdout).toMatchSnapshot();
  });

  it('looks at nothing with --no-suppressions', async () => {
    put([...good, '[]']);
    await lint('--suppress-all');
    expect((await lint()).code).toBe(0);
    expect((await tunelint([train, '--no-suppressions'])).code).toBe(1);
  });

  it('gives new suppressions a reason when there is one', async () => {
    put([...good, '[]']);
    await lint('--suppress-rule', 'line-not-object');
    put([...good, '[]', row('Any bikes?', '')]);
    await lint('--suppress-all', '--reason', 'as we got it');
    expect(written()).toMatchSnapshot();
    expect((await lint('--reason', 'x')).stderr).toMatchSnapshot();
  });

  it('works for job requests and graders', async () => {
    put(good);
    const job = join(folder, 'job.json');
    writeFileSync(job, JSON.stringify({ model: 'gpt-4.1-2025-04-14', training_file: 'train.jsonl', sede: 3 }));
    const flags = ['job', job, '--suppressions', baseline, '--today', '2026-11-28', '-f', 'json'];
    expect((await tunelint([...flags, '--suppress-all'])).code).toBe(0);
    expect(written()).toMatchSnapshot();
    const { counts, verdict } = JSON.parse((await tunelint(flags)).stdout);
    expect([counts, verdict]).toMatchSnapshot();
    const grader = join(folder, 'grader.json');
    writeFileSync(grader, '{"type":"string_check","name":"x","input":"a","reference":"b","operation":"equals"}');
    await lint('--grader', grader, '--suppress-all');
    expect(written()).toContain('"grader.json": [');
    expect((await lint('--grader', grader)).code).toBe(0);
  });

  it('adds to a baseline and keeps its reasons', async () => {
    put([...good, row('Any bikes?', '')]);
    await ignore('empty-content', `${train}:61`, '--reason', 'a silent answer is wanted');
    put([...good, row('Any bikes?', ''), row('Any tandems?', '')]);
    expect((await lint('--suppress-all')).stderr).toMatchSnapshot();
    expect(written()).toContain('"reason": "a silent answer is wanted", "date": "2026-11-28"');
    expect((await lint('--suppress-all')).stderr).toContain('nothing new to suppress');
    expect((await lint()).code).toBe(0);
  });

  it('is complete beyond what is kept, and for faults that fold', async () => {
    put([...good, ...Array.from({ length: 40 }, (_, index) => row(`Empty ${index}?`, ''))]);
    await lint('--suppress-all', '--max-findings', '5');
    expect((await lint()).code).toBe(0);
    expect(written().match(/"empty-content"/g)).toHaveLength(40);
  });

  it('takes one rule only with --suppress-rule', async () => {
    put([...good, row('Any bikes?', ''), '[]']);
    const ran = await lint('--suppress-rule', 'empty-content');
    expect(ran.code).toBe(1);
    expect(new Set(written().match(/"rule": "[^"]*"/g))).toEqual(new Set(['"rule": "empty-content"']));
    expect((await lint('--suppress-rule', 'empty-contnet')).stderr).toMatchSnapshot();
  });

  it('writes nothing when a file could not be read, or nothing was found', async () => {
    put([...good, row('Any bikes?', '')]);
    const ran = await lint(join(folder, 'missing.jsonl'), '--suppress-all');
    expect(ran.code).toBe(2);
    expect(ran.stderr).toMatchSnapshot();
    expect(existsSync(baseline)).toBe(false);
    put(good);
    expect((await lint('--suppress-all', '--only', 'empty-content')).stderr).toMatchSnapshot();
    expect(existsSync(baseline)).toBe(false);
  });

  it('writes nothing when the run was interrupted', async () => {
    put([...good, row('Any bikes?', '')]);
    expect(await interrupted([train, '--suppressions', baseline, '--suppress-all'])).toBe(130);
    expect(existsSync(baseline)).toBe(false);
  });

  it('does the same for standard input', async () => {
    const flags = ['-', '--suppressions', baseline, '--only', 'empty-content'];
    await tunelint([...flags, '--suppress-all'], row('Any bikes?', ''));
    expect((await tunelint(flags, `\n${row('Any bikes?', '')}`)).code).toBe(0);
    expect((await tunelint(flags, row('Any tandems?', ''))).code).toBe(1);
  });
});

describe('suppressions that are no longer needed', () => {
  it('are reported, do not fail a run, and go with --prune-suppressions', async () => {
    put([...good, row('Any bikes?', ''), row('Any bikes?', ''), '[]']);
    await lint('--suppress-all');
    put([...good, row('Any bikes?', '')]);
    const ran = await lint();
    expect(ran.code).toBe(0);
    expect(ran.stdout).toMatchSnapshot();
    expect(JSON.parse((await lint('-f', 'json')).stdout).suppressed.unused).toMatchSnapshot();
    const pruned = await lint('--prune-suppressions');
    expect([pruned.code, pruned.stderr]).toMatchSnapshot();
    expect((await lint()).stdout).not.toContain('no longer needed');
    expect(written()).toMatchSnapshot();
  });

  it('stay when their rule or their file was not checked', async () => {
    put([...good, row('Any bikes?', ''), '[]']);
    await lint('--suppress-all');
    const before = written();
    put(good);
    expect((await lint('--only', 'few-examples', '--prune-suppressions')).stderr).toContain('0 suppressions removed');
    const other = join(folder, 'other.jsonl');
    writeFileSync(other, good.join('\n'));
    await tunelint([other, '--suppressions', baseline, '--prune-suppressions']);
    expect(written()).toBe(before);
    expect((await lint('--no-tokens')).stdout).not.toContain('no longer needed');
    rmSync(train);
    await tunelint([other, '--suppressions', baseline, '--prune-suppressions']);
    expect(written()).toBe('{\n  "version": 1,\n  "files": {}\n}\n');
  });
});

describe('tunelint ignore', () => {
  it('writes one finding with its reason', async () => {
    put([...good, row('Any bikes?', ''), row('Any tandems?', '')]);
    const ran = await ignore('empty-content', `${train}:61`, '--reason', 'a silent answer is wanted');
    expect(ran).toMatchSnapshot();
    expect(written()).toMatchSnapshot();
    const { findings, suppressed } = JSON.parse((await lint('-f', 'json', '--only', 'empty-content')).stdout);
    expect(findings.map(({ line }: { line: number }) => line)).toEqual([62]);
    expect(suppressed.count).toBe(1);
  });

  it('takes equal rows together, and findings about the file whole', async () => {
    put([...good, row('Any bikes?', ''), row('Any bikes?', '')]);
    expect((await ignore('empty-content', `${train}:62`, '--reason', 'wanted')).stdout).toMatchSnapshot();
    expect((await ignore('duplicate-example', `${train}:62`, '--reason', 'wanted')).stdout).toMatchSnapshot();
    expect(written()).toMatchSnapshot();
    expect((await lint('--only', 'empty-content', '--only', 'duplicate-example')).code).toBe(0);
  });

  it.each([
    [[]],
    [['empty-content']],
    [['empty-contnet', 'TRAIN:61', '--reason', 'x']],
    [['empty-content', 'TRAIN', '--reason', 'x']],
    [['empty-content', 'TRAIN:61']],
    [['empty-content', 'TRAIN:61', '--reason', '  ']],
    [['empty-content', 'missing.jsonl:61', '--reason', 'x']],
    [['empty-content', 'TRAIN:1', '--reason', 'x']],
    [['weight-not-0-or-1', 'TRAIN:1', '--reason', 'x']],
  ])('says what is wrong with %j', async (words) => {
    put([...good, row('Any bikes?', '')]);
    const ran = await ignore(...words.map((word) => word.replace('TRAIN', train)));
    expect(ran.code).toBeGreaterThan(0);
    expect(ran).toMatchSnapshot();
    expect(existsSync(baseline)).toBe(false);
  });
});

describe('what cannot be used', () => {
  it.each([
    [['--suppress-all', '--prune-suppressions']],
    [['--suppress-all', '--suppress-rule', 'empty-content']],
    [['--no-suppressions', '--suppress-all']],
    [['--prune-suppressions', '--no-tokens']],
    [['--prune-suppressions']],
    [[]],
  ])('says so: %j', async (flags) => {
    put(good);
    const ran = await lint(...flags);
    expect(ran.code).toBe(2);
    expect(ran.stderr).toMatchSnapshot();
  });

  it.skipIf(process.platform === 'win32')('is no device and no folder', async () => {
    put(good);
    expect((await tunelint([train, '--suppressions', '/dev/zero'])).stderr).toMatchSnapshot();
    expect((await tunelint([train, '--suppressions', '/dev/zero', '--suppress-all'])).code).toBe(2);
    expect((await tunelint([train, '--suppressions', tmpdir(), '--suppress-all'])).code).toBe(2);
  });

  it('says where a baseline is broken', async () => {
    put(good);
    writeFileSync(baseline, '{"version":1,"files":{"train.jsonl":[{"rule":"x"}]}}');
    const ran = await lint();
    expect(ran.code).toBe(2);
    expect(ran.stderr).toMatchSnapshot();
  });
});

it('is still clean: a dataset of 100,000 rows with 1,000 suppressed findings, shuffled', async () => {
  const rows = Array.from({ length: 100_000 }, (_, index) =>
    row(`Question ${index}?`, index % 100 === 7 ? '' : `It is ${index}.`),
  );
  put(rows);
  await lint('--suppress-all');
  expect(written().match(/"empty-content"/g)).toHaveLength(1000);
  let seed = 1;
  const random = (below: number): number => {
    seed = (seed * 48_271) % 2_147_483_647;
    return seed % below;
  };
  for (let last = rows.length - 1; last > 0; last--) {
    const other = random(last + 1);
    [rows[last], rows[other]] = [rows[other] ?? '', rows[last] ?? ''];
  }
  put(rows);
  const ran = await lint('--fail-on', 'warning');
  expect(ran.stdout).toMatchSnapshot();
  expect([ran.code, ran.stderr]).toEqual([0, '']);
  put([...rows, row('One more?', '')]);
  expect(JSON.parse((await lint('-f', 'json')).stdout).byRule).toMatchObject({ 'empty-content': { count: 1 } });
});
