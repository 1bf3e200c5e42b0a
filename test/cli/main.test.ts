import { mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { beforeAll, describe, expect, it } from 'vitest';
import { type Ran, tunelint } from './fake-io.ts';

const DEMO = 'fixtures/demo/train.jsonl';
const BIKES = 'fixtures/demo/bikes.jsonl';
const CLEAN = 'fixtures/demo/clean.jsonl';
const TODAY = ['--today', '2026-11-21'];
const SIZE = ['--skip', 'too-few-examples', '--skip', 'few-examples', '--skip', 'no-validation-file'];
const ROW = '{"messages":[{"role":"user","content":"Do you have tandems?"},{"role":"assistant","content":"Three."}]}';

let folder: string;
const put = (name: string, data: string | Buffer): string => {
  const path = join(folder, name);
  writeFileSync(path, data);
  return path;
};
const reportOf = ({ stdout }: Ran) => JSON.parse(stdout);

beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'tunelint-'));
});

describe('the demo', () => {
  it('is refused, with a report worth reading', async () => {
    const ran = await tunelint([DEMO, ...TODAY]);
    expect(ran.stdout).toMatchSnapshot();
    expect(ran.code).toBe(1);
    expect(ran.stderr).toBe('');
  });

  it('is clean where it should be', async () => {
    const ran = await tunelint([CLEAN, ...TODAY]);
    expect(ran.stdout).toMatchSnapshot();
    expect(ran.code).toBe(0);
  });

  it('prints one line per finding with -f compact', async () => {
    expect((await tunelint([DEMO, ...TODAY, '-f', 'compact'])).stdout).toMatchSnapshot();
  });

  it('prints one JSON document with -f json', async () => {
    const report = reportOf(await tunelint([DEMO, ...TODAY, '-f', 'json']));
    expect({ ...report, tool: { ...report.tool, version: '*' } }).toMatchSnapshot();
  });

  it('colours when it is told to', async () => {
    expect((await tunelint([CLEAN, ...TODAY, '--color'])).stdout).toContain('\u001b[');
    expect((await tunelint([CLEAN, ...TODAY, '--no-color'], '', true)).stdout).not.toContain('\u001b[');
  });
});

describe('usage', () => {
  it('shows three lines without arguments', async () => {
    const ran = await tunelint([]);
    expect(ran.code).toBe(2);
    expect(ran.stderr).toMatchSnapshot();
    expect(ran.stdout).toBe('');
  });

  it('shows help and version', async () => {
    const help = await tunelint(['--help']);
    expect(help.code).toBe(0);
    expect(help.stdout).toMatchSnapshot();
    expect((await tunelint(['--version'])).stdout).toMatch(/^\d+\.\d+\.\d+\n$/);
  });

  it.each([
    [['--profil', 'azure', CLEAN]],
    [[CLEAN, '--nonsense-flag']],
    [[CLEAN, '--profile', 'opneai']],
    [[CLEAN, '--profile']],
    [[CLEAN, '--method', 'sft']],
    [[CLEAN, '--format', 'jsonn']],
    [[CLEAN, '--rule', 'empty-content']],
    [[CLEAN, '--rule', 'empty-contnet:error']],
    [[CLEAN, '--skip', 'no-such-rule-at-all']],
    [[CLEAN, '--max-warnings', 'x']],
    [[CLEAN, '--max-warnings']],
    [[CLEAN, '--max-cost', 'ten']],
    [[CLEAN, '--epochs', '0']],
    [[CLEAN, '--epochs', '2.5']],
    [[CLEAN, '--today', '21.11.2026']],
    [[CLEAN, '--fail-on', 'info']],
    [['explain']],
    [['explain', 'empty-contnet']],
    [['explain', 'zzzzzzzzzzzz']],
    [['rules', 'x']],
    [['rulez']],
    [['no-such-file.jsonl']],
    [['no-such-*.jsonl']],
  ])('explains what is wrong with %j', async (argv) => {
    const ran = await tunelint(argv);
    expect(ran.code).toBe(2);
    expect(ran.stdout).toBe('');
    expect(ran.stderr).toMatchSnapshot();
  });
});

describe('exit codes', () => {
  it('is 0 for warnings, 1 with --fail-on warning or --max-warnings', async () => {
    const file = put('warn.jsonl', `${ROW}\n`.repeat(12));
    expect((await tunelint([file])).code).toBe(0);
    expect((await tunelint([file, '--fail-on', 'warning'])).code).toBe(1);
    expect((await tunelint([file, '--max-warnings', '0'])).code).toBe(1);
    expect((await tunelint([file, '--max-warnings', '100'])).code).toBe(0);
    expect((await tunelint([DEMO, '--exit-zero'])).code).toBe(0);
  });

  it('is 2 for a missing file, whose neighbours are still reported', async () => {
    const ran = await tunelint([CLEAN, 'missing.jsonl', '-f', 'json']);
    expect(ran.code).toBe(2);
    expect(ran.stderr).toContain('missing.jsonl: no such file');
    expect(reportOf(ran).files).toHaveLength(1);
  });

  it('is 2 when the report cannot be written', async () => {
    const ran = await tunelint([CLEAN, '-o', join(folder, 'no-such-folder', 'report.txt')]);
    expect(ran.code).toBe(2);
    expect(ran.stderr).toContain('cannot write the report');
  });
});

describe('sources', () => {
  it('reads standard input under a name', async () => {
    const ran = await tunelint(['-', '-f', 'json', '--stdin-filename', 'piped.jsonl', ...SIZE], `${ROW}\nnot json\n`);
    const report = reportOf(ran);
    expect(report.files[0].path).toBe('piped.jsonl');
    expect(report.findings.map((each: { rule: string; line: number }) => [each.rule, each.line])).toEqual([
      ['invalid-json', 2],
    ]);
  });

  it('reads gzip whatever it is called', async () => {
    const path = put('train.jsonl', gzipSync(`${ROW}\n{"messages":[]}\n`));
    const report = reportOf(await tunelint([path, '-f', 'json', ...SIZE]));
    expect(report.files[0].examples).toBe(2);
    expect(report.findings.map(({ rule, line }: { rule: string; line: number }) => [rule, line])).toEqual([
      ['not-jsonl', 1],
      ['schema', 2],
    ]);
  });

  it('takes files behind --, directories and globs, and each file once', async () => {
    put('-odd.jsonl', ROW);
    const files = async (...argv: string[]) =>
      reportOf(await tunelint([...argv, '-f', 'json'])).files.map(({ path }: { path: string }) => path);
    expect(await files('fixtures/demo')).toEqual([BIKES, CLEAN, DEMO]);
    expect(await files('fixtures/**/*.jsonl', DEMO)).toContain(DEMO);
    expect(await files('fixtures/demo/*.jsonl', DEMO)).toEqual([BIKES, CLEAN, DEMO]);
    expect(reportOf(await tunelint(['-f', 'json', '--', CLEAN])).files).toHaveLength(1);
  });

  it('checks validation files for leakage and does not bill them', async () => {
    const train = put('t.jsonl', readFileSync(CLEAN));
    const valid = put('v.jsonl', readFileSync(CLEAN, 'utf8').split('\n').slice(0, 3).join('\n'));
    const report = reportOf(await tunelint([train, '--validation', valid, '-f', 'json', ...TODAY]));
    expect(report.files.map(({ role }: { role: string }) => role)).toEqual(['training', 'validation']);
    expect(Object.keys(report.byRule)).toContain('split-leakage');
    expect(report.files[1].cost).toBeNull();
    expect(report.cost.billedTokens).toBe(report.files[0].cost.billedTokens);
  });
});

describe('selection', () => {
  it('runs only what is named', async () => {
    const report = reportOf(await tunelint([DEMO, '-f', 'json', '--only', 'weight-not-0-or-1,empty-content']));
    expect(Object.keys(report.byRule)).toEqual(['empty-content', 'weight-not-0-or-1']);
    expect(report.verdict).toBe('reject');
  });

  it('does not claim what it did not check', async () => {
    const report = reportOf(await tunelint([CLEAN, '-f', 'json', '--skip', 'schema', '--no-tokens']));
    expect(report.verdict).toBe('unknown');
    expect(report.notChecked).toEqual(['schema', 'tokens']);
    expect(report.cost).toBeNull();
  });

  it('computes the verdict before severity overrides', async () => {
    const report = reportOf(await tunelint([DEMO, '-f', 'json', '--rule', 'weight-not-0-or-1:info']));
    const weight = report.findings.find(({ rule }: { rule: string }) => rule === 'weight-not-0-or-1');
    expect([weight.severity, weight.effect, report.verdict]).toEqual(['info', 'rejected', 'reject']);
  });

  it('caps what is listed, never what is counted', async () => {
    const rows = Array.from({ length: 40 }, (_, i) => `{"messages":[{"role":"robot ${i}","content":"Hi"}]}`);
    const file = put('many.jsonl', rows.join('\n'));
    const report = reportOf(await tunelint([file, '-f', 'json', '--max-findings', '5']));
    expect(report.findings.filter(({ rule }: { rule: string }) => rule === 'schema')).toHaveLength(5);
    expect([report.byRule.schema.count, report.omitted.schema]).toEqual([40, 35]);
  });

  it('shows errors only with --quiet', async () => {
    const report = reportOf(await tunelint([DEMO, '-f', 'json', '--quiet']));
    expect(new Set(report.findings.map(({ severity }: { severity: string }) => severity))).toEqual(new Set(['error']));
    expect(report.counts.warning).toBeGreaterThan(0);
  });
});

describe('explain and rules', () => {
  it('prints the page of a rule', async () => {
    const ran = await tunelint(['explain', 'weight-not-0-or-1']);
    expect(ran.code).toBe(0);
    expect(ran.stdout).toContain('# weight-not-0-or-1');
  });

  it('lists all rules as JSON', async () => {
    const rules = JSON.parse((await tunelint(['rules', '-f', 'json'])).stdout);
    expect(rules.length).toBeGreaterThan(50);
    expect(Object.keys(rules[0])).toEqual(['id', 'severity', 'effect', 'group', 'summary']);
  });
});
