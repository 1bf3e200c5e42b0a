import { spawnSync } from 'node:child_process';
import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { expect, it } from 'vitest';

// Threads run compiled code, so this test runs the built command.
const bin = fileURLToPath(new URL('../../dist/src/bin.js', import.meta.url));
const folder = mkdtempSync(join(tmpdir(), 'tunelint-baseline-threads-'));

const row = (question: string, answer: string): string =>
  JSON.stringify({
    messages: [
      { role: 'user', content: question },
      { role: 'assistant', content: answer },
    ],
  });

function lint(...flags: readonly string[]) {
  const argv = [bin, 'train.jsonl', '-f', 'json', '--today', '2026-11-28', '--no-tokens', ...flags];
  const { status, stdout, stderr } = spawnSync(process.execPath, argv, {
    cwd: folder,
    encoding: 'utf8',
    maxBuffer: 2 ** 28,
  });
  return { status, stdout, stderr };
}

it('gives the same report with threads and without', () => {
  const answer = 'It left the warehouse this morning. '.repeat(20);
  const rows = Array.from({ length: 24_000 }, (_, index) => row(`Order ${index}?`, index % 9 === 0 ? '' : answer));
  const equal = Array(40).fill(row('The same?', ''));
  writeFileSync(join(folder, 'train.jsonl'), [...equal.slice(20), ...rows, ...equal.slice(20)].join('\n'));
  expect(lint('--suppress-all', '--concurrency', '2').status).toBe(0);
  expect(JSON.parse(lint('--concurrency', '2').stdout).counts).toEqual({
    error: 0,
    warning: 0,
    info: 0,
    fixable: 0,
    fixableUnsafe: 0,
  });
  writeFileSync(join(folder, 'train.jsonl'), [...equal, '[]', ...rows.reverse(), row('New?', ''), ...equal].join('\n'));
  const threaded = lint('--concurrency', '2');
  expect(threaded.stdout === lint('--concurrency', 'off').stdout).toBe(true);
  const { byRule, suppressed } = JSON.parse(threaded.stdout);
  expect(byRule['empty-content'].rows).toBe(41);
  expect(suppressed.byRule['empty-content']).toBe(Math.ceil(24_000 / 9) + 40);
});
