import { appendFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import packageJson from '../../package.json' with { type: 'json' };
import { nodeTooOld } from '../../src/cli/node-too-old.ts';
import { command, goodRows, tempFolder } from './command.ts';

const folder = tempFolder();

function preload(code: string): NodeJS.ProcessEnv {
  const path = join(folder, 'preload.cjs');
  writeFileSync(path, code);
  return { NODE_OPTIONS: `--require=${path}` };
}

it('a thread that dies is exit code 2 and one line, not a hang', async () => {
  const path = join(folder, 'large.jsonl');
  writeFileSync(path, '');
  for (let part = 0; part < 40; part++) appendFileSync(path, goodRows(4000, part * 4000));
  const env = preload("if (!require('worker_threads').isMainThread) setTimeout(() => process.exit(7), 1);");
  const { code, stdout, stderr } = await command([path, '--concurrency', '2', '-f', 'json'], { env });
  expect([code, stdout]).toEqual([2, '']);
  expect(stderr).toMatch(
    /^tunelint: internal error in \d+\.\d+\.\d+: a worker thread stopped: it ended with code 7\n$/,
  );
});

it('a Node.js that is too old is exit code 2 and one line', async () => {
  const env = preload("Object.defineProperty(process.versions, 'node', { value: '20.18.1' });");
  const { code, stdout, stderr } = await command(['--version'], { env });
  expect([code, stdout]).toEqual([2, '']);
  expect(stderr).toBe('tunelint: Node.js 20.18.1 is too old: 20.19 or newer is needed\n');
  expect(packageJson.engines.node).toBe('>=20.19');
  expect(['18.20.8', '20.19.0', '22.0.0', '100.0.0'].map((version) => nodeTooOld(version) === undefined)).toEqual([
    false,
    true,
    true,
    true,
  ]);
});

it('a rule that throws is exit code 2 and a line that names the row, without the row; the others are checked', async () => {
  const config = join(folder, 'tunelint.config.mjs');
  writeFileSync(
    config,
    `const meta = { id: 'own/broken', summary: 'Breaks.', group: 'dataset', severity: 'error', effect: 'quality', messages: { a: 'A' },
  docs: { why: 'Because.', fix: 'Do it.', sources: [], bad: [], good: [] } };
export default { plugins: [{ name: 'own', rules: [{ meta, example({ value }) { if (value.messages[0].content.includes('3 plus')) throw new Error('no ::error::luck ##[x]'); } }] }] };`,
  );
  const path = join(folder, 'rows.jsonl');
  writeFileSync(path, goodRows(20));
  const { code, stdout, stderr } = await command([path, '-c', config, '-f', 'json']);
  const told = stderr.trimEnd().split('\n');
  expect(told.map((line) => /rows\.jsonl:(\d+): This row could not be checked/.exec(line)?.[1])).toEqual(['4', '14']);
  expect(told[0]).toMatch(
    /tunelint [\d.]+, or a rule of your own, failed at it \(no \\u\{3a\}:error::luck #\\u\{23\}\[x\]\)/,
  );
  expect(stderr).not.toContain('plus one');
  const { files, verdict } = JSON.parse(stdout);
  expect([files[0].examples, verdict, code]).toEqual([20, 'unknown', 2]);
});
