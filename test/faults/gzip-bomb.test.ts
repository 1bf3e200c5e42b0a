import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { expect, it } from 'vitest';
import { tunelint } from '../cli/fake-io.ts';

const folder = mkdtempSync(join(tmpdir(), 'tunelint-bomb-'));

const row = `{"messages":[{"role":"user","content":"${'a'.repeat(1000)}"},{"role":"assistant","content":"Yes."}]}\n`;

/** 300 MB of one text in 300 KB: more than one block, so that something is left to read when reading ends. */
function bomb(text: string, name: string): string {
  const path = join(folder, name);
  const member = gzipSync(Buffer.alloc(Math.floor(100e6 / text.length) * text.length, text));
  writeFileSync(path, Buffer.concat(Array.from({ length: 3 }, () => member)));
  return path;
}

it.each([
  ['of NULs is told as such', '\0', 'nuls', 'not-utf8', 'nothing but NUL bytes'],
  ['of one endless line is told as such', 'a', 'line', 'not-jsonl', 'plain text'],
  ['of rows ends at the cap', row, 'rows', 'not-jsonl', 'it inflates to more than 250 times its size'],
])('a gzip bomb %s, whole or by one row', async (_, text, name, rule, words) => {
  const path = bomb(text, `${name}.jsonl.gz`);
  const { code, stdout, stderr } = await tunelint([path, '-f', 'json', '--today', '2026-11-28']);
  expect(stderr).toBe('');
  expect(code).toBe(1);
  const report = JSON.parse(stdout);
  expect(Object.keys(report.byRule)).toContain(rule);
  expect(report.findings.map(({ message }: { message: string }) => message).join('\n')).toContain(words);
  const shown = await tunelint(['show', `${path}:1`]);
  expect(shown.stderr).not.toContain('EBADF');
});
