import { mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import { tunelint } from './fake-io.ts';

const TODAY = ['--today', '2026-11-21'];
const folder = mkdtempSync(join(tmpdir(), 'tunelint-stats-'));
const put = (name: string, data: string | Buffer): string => {
  const path = join(folder, name);
  writeFileSync(path, data);
  return path;
};
const row = (words: number, system = 'Be brief.') =>
  JSON.stringify({
    messages: [
      { role: 'system', content: system },
      { role: 'user', content: `What is ${words}?` },
      { role: 'assistant', content: ' yes'.repeat(words) },
    ],
  });
const stats = async (...argv: string[]) =>
  JSON.parse((await tunelint(['stats', ...argv, ...TODAY, '-f', 'json'])).stdout);

describe('tunelint stats', () => {
  it.each([
    'fixtures/demo/train.jsonl',
    'fixtures/dpo/valid.jsonl',
    'fixtures/vision/valid.jsonl',
    'fixtures/rft/valid.jsonl',
  ])('draws %s', async (path) => {
    const { code, stdout, stderr } = await tunelint(['stats', path, ...TODAY]);
    expect(stdout).toMatchSnapshot();
    expect(stderr).toBe('');
    expect(code).toBe(0);
  });

  it('marks what is longer than the model trains on', async () => {
    const path = put('long.jsonl', Array.from({ length: 40 }, (_, index) => row(100 + 190 * index)).join('\n'));
    const { stdout } = await tunelint(['stats', path, '--model', 'gpt-3.5-turbo-0613,gpt-4.1', ...TODAY]);
    expect(stdout.replaceAll(folder, '…')).toMatchSnapshot();
  });

  it('counts again for models that count differently, as a run with that model does', async () => {
    const path = put('both.jsonl', [5000, 100, 30].map((words) => row(words)).join('\n'));
    const [{ whatIf }] = (await stats(path, '--model', 'gpt-4.1,gpt-3.5-turbo-0613', '--epochs', '4')).files;
    for (const { model, costs } of whatIf) {
      for (const cost of costs) {
        const epochs = cost.epochsSource === 'auto' ? 'auto' : String(cost.epochs);
        const ran = await tunelint([path, '-f', 'json', ...TODAY, '--model', model, '--epochs', epochs]);
        expect(cost).toEqual(JSON.parse(ran.stdout).cost);
      }
    }
    expect(whatIf.map(({ model }: { model: string }) => model)).toEqual(['gpt-4.1-2025-04-14', 'gpt-3.5-turbo-0613']);
    expect(whatIf[0].costs.map(({ epochs }: { epochs: number }) => epochs)).toEqual([1, 2, 3, 4, 25]);
  });

  it('adds up to what is billed and cut off', async () => {
    for (const path of ['fixtures/tools/valid.jsonl', 'fixtures/dpo/valid.jsonl', put('sum.jsonl', row(5000))]) {
      const [{ tokens }] = (await stats(path, '--model', 'gpt-3.5-turbo-0613')).files;
      const sum = Object.values(tokens.byRole as Record<string, number>).reduce((total, each) => total + each, 0);
      expect(sum).toBe(tokens.billedPerEpoch + tokens.truncated);
    }
  });

  it('gives the numbers of lint', async () => {
    const path = 'fixtures/demo/train.jsonl';
    const [{ tokens, statistics }] = (await stats(path)).files;
    const [file] = JSON.parse((await tunelint([path, '-f', 'json', ...TODAY])).stdout).files;
    expect({ tokens, statistics }).toEqual({ tokens: file.tokens, statistics: file.statistics });
  });

  it('reads standard input, gzip and several files, and says what cannot be read', async () => {
    const text = readFileSync('fixtures/chat/valid.jsonl', 'utf8');
    const plain = (await stats('fixtures/chat/valid.jsonl')).files[0].tokens;
    const piped = JSON.parse((await tunelint(['stats', '-', '-f', 'json', ...TODAY], text)).stdout);
    expect(piped.files[0].tokens).toEqual(plain);
    const { stdout, stderr, code } = await tunelint([
      'stats',
      put('a.jsonl.gz', gzipSync(text)),
      'missing.jsonl',
      '-f',
      'json',
      ...TODAY,
    ]);
    expect(JSON.parse(stdout).files.map(({ tokens }: { tokens: unknown }) => tokens)).toEqual([plain]);
    expect(stderr).toContain('missing.jsonl: no such file');
    expect(code).toBe(2);
  });

  it('shows system prompts and copies, and lets no data steer the terminal', async () => {
    const evil = '\u001b[31mred\u202e </style><script>alert(1)</script>';
    const rows = [...Array.from({ length: 6 }, () => row(3)), row(4), row(5, evil)];
    const { stdout } = await tunelint(['stats', put('copies.jsonl', rows.join('\n')), ...TODAY]);
    expect(stdout).toContain('6×  lines 1, 2, 3, 4, 5, …: "What is 3?"');
    expect(stdout).toContain('7×  line 1: "Be brief."');
    expect(stdout).toContain('\\u{1b}[31mred\\u{202e}');
    expect(stdout).not.toMatch(/[\u001b\u202e]/);
  });

  it('says nothing of tokens with --no-tokens, and of files that are no datasets', async () => {
    expect((await tunelint(['stats', 'fixtures/chat/valid.jsonl', '--no-tokens', ...TODAY])).stdout).toContain(
      'Not counted (--no-tokens).',
    );
    expect((await tunelint(['stats', put('empty.jsonl', ''), ...TODAY])).stdout).toContain('Nothing to count');
  });

  it.each([
    [['stats']],
    [['stats', 'a.jsonl', '--fix']],
    [['stats', 'a.jsonl', '-f', 'compact']],
    [['stats', 'a.jsonl', '--model', 'gpt-4.1,gpt-4.1-minni']],
  ])('refuses %j', async (argv) => {
    const { code, stderr, stdout } = await tunelint(argv);
    expect(code).toBe(2);
    expect(stderr).toMatchSnapshot();
    expect(stdout).toBe('');
  });
});
