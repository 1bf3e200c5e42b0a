import { createHash } from 'node:crypto';
import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { buildId } from '../../src/cache/build-id.ts';
import { cacheKey } from '../../src/cache/cache-key.ts';
import { hashFile } from '../../src/cache/hash-file.ts';

const folder = mkdtempSync(join(tmpdir(), 'tunelint-key-'));
const path = join(folder, 'a.jsonl');
writeFileSync(path, '{}\n');
const sha256 = (text: string) => createHash('sha256').update(text).digest('hex');

it('is a hash over the build, the settings and the files', () => {
  const settings = { profile: 'openai' };
  expect(cacheKey({ settings, paths: [path] })).toBe(sha256(`${buildId()}\0{"profile":"openai"}\0${sha256('{}\n')}`));
  expect(cacheKey({ settings, paths: [] })).toBe(sha256(`${buildId()}\0{"profile":"openai"}\0`));
});

it('does not exist for what is no file', () => {
  expect(cacheKey({ settings: {}, paths: [path, folder] })).toBeUndefined();
  expect(cacheKey({ settings: {}, paths: [join(folder, 'missing')] })).toBeUndefined();
  expect(cacheKey({ settings: {}, paths: ['/dev/null'] })).toBeUndefined();
});

it('tells builds apart by the version, Node, and the files of the code', () => {
  const [version, node, ...files] = JSON.parse(buildId());
  expect([version, node]).toEqual([expect.any(String), process.version]);
  expect(files.length).toBeGreaterThan(0);
  for (const file of files) expect(file).toEqual([expect.any(String), expect.any(Number), expect.any(Number)]);
  const names = files.map(([name]: readonly [string]) => name);
  expect(names).toEqual([...names].sort());
});

it.each([0, 1, (1 << 20) - 1, 1 << 20, (1 << 20) + 1])('hashes a file of %d bytes', (size) => {
  const file = join(folder, `${size}`);
  const bytes = Buffer.alloc(size, 'ab');
  writeFileSync(file, bytes);
  expect(hashFile(file)).toBe(createHash('sha256').update(bytes).digest('hex'));
  expect(hashFile(file, createHash('sha1').update('x'))).toBe(
    createHash('sha1').update('x').update(bytes).digest('hex'),
  );
});
