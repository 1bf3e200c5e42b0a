import { mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { markdown } from '../../src/report/formats/markdown.ts';
import { HOSTILE_NAME } from '../report/hostile.ts';
import { tunelint } from './fake-io.ts';

const CLEAN = 'fixtures/demo/clean.jsonl';
const TODAY = ['--today', '2026-11-21'];

describe('tunelint compat', () => {
  it('shows each profile what it would take, change and lose', async () => {
    const { code, stdout } = await tunelint(['compat', CLEAN, ...TODAY]);
    expect(code).toBe(0);
    expect(stdout).toMatchSnapshot();
  });

  it('takes some profiles, also by --profile of a check', async () => {
    const named = await tunelint(['compat', CLEAN, '--profiles', 'trl, together', '-f', 'json', ...TODAY]);
    const { files } = JSON.parse(named.stdout);
    expect(files[0].profiles.map(({ profile }: { profile: string }) => profile)).toEqual(['trl', 'together']);
    expect(files[0].profiles[1]).toMatchObject({ verdict: 'accept', rows: 15, asTheyAre: 15, impossible: 0 });
    const checked = await tunelint([CLEAN, '--profile', 'trl,together', '-f', 'json', ...TODAY]);
    expect(checked.stdout).toBe(named.stdout);
  });

  it('is a part of a report that asks for it', async () => {
    const argv = ['fixtures/demo/train.jsonl', '--profiles', 'gemini,together', ...TODAY];
    const alone = await tunelint(['compat', 'fixtures/demo/train.jsonl', '--profiles', 'gemini,together', ...TODAY]);
    const text = await tunelint(argv);
    expect(text.stdout).toContain(alone.stdout);
    expect(text.code).toBe(1);
    const { compatibility } = JSON.parse((await tunelint([...argv, '-f', 'json'])).stdout);
    expect(compatibility[0].profiles[0]).toMatchObject({ profile: 'gemini', rows: 17, loseSomething: 5 });
    expect((await tunelint([...argv, '-f', 'html'])).stdout).toContain('<h2>Elsewhere: ');
    expect((await tunelint([...argv, '-f', 'markdown'])).stdout).toContain('| gemini | refused | 0 | 9 | 5 | 3 |');
    const wrong = await tunelint(['fixtures/demo/train.jsonl', '--profiles', 'gemmini', ...TODAY]);
    expect(wrong.code).toBe(2);
    expect(wrong.stderr).toContain('Did you mean "gemini"?');
  });

  it('fits a comment, however many files there are', async () => {
    const argv = ['fixtures/demo/train.jsonl', '--profiles', 'all', '-f', 'json', ...TODAY];
    const report = JSON.parse((await tunelint(argv)).stdout);
    const context = { paint: (_: string, text: string) => text, examplesPerRule: 3, columns: 100, quiet: false };
    const text = (files: number) =>
      [...markdown({ ...report, compatibility: Array(files).fill(report.compatibility[0]) }, context)].join('');
    expect(text(3)).toContain('| gemini | refused |');
    expect(text(300).length).toBeLessThan(65_536);
    expect(text(300)).toContain('## Elsewhere\n\nLeft out');
  });

  it('leaves out what is no JSONL: the report says so', async () => {
    const { code, stdout } = await tunelint(['README.md', '--profiles', 'trl', '-f', 'json', ...TODAY]);
    expect(code).toBe(1);
    expect(JSON.parse(stdout).compatibility).toEqual([]);
  });

  it('writes Markdown, and a page that runs nothing', async () => {
    const markdown = await tunelint(['compat', CLEAN, '--profiles', 'gemini', '-f', 'markdown', ...TODAY]);
    expect(markdown.stdout).toMatchSnapshot();
    const folder = mkdtempSync(join(tmpdir(), 'tunelint-compat-'));
    const page = join(folder, 'compat.html');
    const path = join(folder, HOSTILE_NAME.replaceAll('/', '_'));
    writeFileSync(path, readFileSync(CLEAN));
    expect((await tunelint(['compat', '-f', 'html', '-o', page, '--', path])).code).toBe(0);
    const html = readFileSync(page, 'utf8');
    expect(html).not.toMatch(/<script/i);
    expect(html).toContain("default-src 'none'");
    expect(html).toContain('<td>together</td>');
  });

  it('says what it cannot do', async () => {
    expect((await tunelint(['compat'])).stderr).toContain('Which files?');
    expect((await tunelint(['compat', CLEAN, '--profiles', 'trll'])).stderr).toContain('Did you mean "trl"?');
    expect((await tunelint(['compat', CLEAN, '-f', 'sarif'])).stderr).toContain('knows the formats');
    const missing = await tunelint(['compat', 'missing.jsonl', CLEAN, '--profiles', 'trl', ...TODAY]);
    expect([missing.code, missing.stderr]).toEqual([2, expect.stringContaining('missing.jsonl')]);
    expect(missing.stdout).toContain('15 rows');
  });
});
