import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { expect, it } from 'vitest';
import { tunelint } from '../cli/fake-io.ts';

const folder = mkdtempSync(join(tmpdir(), 'tunelint-bomb-'));

/** 100 MB of one byte in half a megabyte: more than one block, so that something is left to read when reading ends early. */
function bomb(byte: string, name: string): string {
  const path = join(folder, name);
  writeFileSync(path, gzipSync(Buffer.alloc(100e6, byte), { level: 1 }));
  return path;
}

it.each([
  ['of NULs is told as such', '\0', 'not-utf8'],
  ['of one endless line ends at the cap', 'a', 'not-jsonl'],
])('a gzip bomb %s, whole or by one row', async (_, byte, rule) => {
  const path = bomb(byte, `${rule}.jsonl.gz`);
  const { code, stdout, stderr } = await tunelint([path, '-f', 'json', '--today', '2026-11-28']);
  expect(stderr).toBe('');
  expect(code).toBe(1);
  const report = JSON.parse(stdout);
  expect(Object.keys(report.byRule)).toContain(rule);
  const shown = await tunelint(['show', `${path}:1`]);
  expect(shown.stderr).not.toContain('EBADF');
});
