import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, it } from 'vitest';
import { locateDataFile } from '../../src/read/locate-data-file.ts';

const folder = mkdtempSync(join(tmpdir(), 'tunelint-data-'));
for (const name of ['file-here', 'train.jsonl']) writeFileSync(join(folder, name), '');
afterAll(() => rmSync(folder, { recursive: true }));

it.each([
  ['file-abc123', { id: 'file-abc123' }],
  ['file-', { id: 'file-' }],
  ['file-here', { path: join(folder, 'file-here') }],
  ['train.jsonl', { path: join(folder, 'train.jsonl') }],
  ['none.jsonl', { path: join(folder, 'none.jsonl') }],
  ['my-file-', { path: join(folder, 'my-file-') }],
  ['./file-abc', { path: join(folder, 'file-abc') }],
  ['../train.jsonl', { path: join(folder, '../train.jsonl') }],
  [join(folder, 'file-abc'), { path: join(folder, 'file-abc') }],
  ['/data/train.jsonl', { path: '/data/train.jsonl' }],
])('%s is %j', (name, expected) => {
  expect(locateDataFile(folder)(name)).toEqual(expected);
});
