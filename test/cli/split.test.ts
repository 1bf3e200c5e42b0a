import { mkdtempSync, readdirSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { tunelint } from './fake-io.ts';

const ROW = '{"messages":[{"role":"user","content":"N?"},{"role":"assistant","content":"Yes."}]}\n';

function put(): string {
  const folder = mkdtempSync(join(tmpdir(), 'tunelint-split-'));
  const path = join(folder, 'train.jsonl');
  writeFileSync(path, Array.from({ length: 40 }, (_, n) => ROW.replace('N', `${n % 30}`)).join(''));
  return path;
}

describe('tunelint split', () => {
  it('says where the rows went', async () => {
    const path = put();
    const { code, stdout } = await tunelint(['split', path, '--validation', '20%']);
    expect(code).toBe(0);
    expect(stdout.replaceAll(join(path, '..'), '')).toMatchSnapshot();
    expect(readdirSync(join(path, '..')).sort()).toEqual([
      'train.jsonl',
      'train.train.jsonl',
      'train.validation.jsonl',
    ]);
    const again = await tunelint(['split', path, '--validation', '20%']);
    expect([again.code, again.stderr]).toEqual([2, expect.stringContaining('--overwrite replaces it')]);
    const json = await tunelint(['split', path, '--validation', '20%', '--overwrite', '-f', 'json']);
    expect(JSON.parse(json.stdout)).toMatchObject({ rows: 40, following: 10 });
  });

  it.each([
    [[], 'Which file?'],
    [['-'], 'Which file?'],
    [['train.jsonl'], 'How?'],
    [['train.jsonl', '--validation', '10'], 'is a share of the rows'],
    [['train.jsonl', '--validation', '100%'], 'is a share of the rows'],
    [['train.jsonl', '--max-bytes', 'big'], '--max-bytes is a size'],
    [['train.jsonl', '--validation', '10%', '--seed', '1.5'], '--seed is a whole number'],
    [['train.jsonl', '--validation', '10%', '--fix'], 'has no use for --fix'],
    [['missing.jsonl', '--validation', '10%'], 'missing.jsonl: no such file'],
  ])('%j: %s', async (argv, message) => {
    const { code, stderr } = await tunelint(['split', ...argv]);
    expect([code, stderr]).toEqual([2, expect.stringContaining(message)]);
  });
});
