import { mkdtempSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { beforeEach, expect, it } from 'vitest';
import { partFiles } from '../../src/split/part-files.ts';
import { SplitError } from '../../src/split/split-error.ts';

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'tunelint-parts-'));
});
const nameOf = (side: string, n: number | undefined) => join(folder, n === undefined ? side : `${side}-${n}`);
const line = (text: string) => Buffer.from(text);
const read = () =>
  Object.fromEntries(readdirSync(folder).map((name) => [name, readFileSync(join(folder, name), 'utf8')]));

it('has a file for each side that has lines', () => {
  const parts = partFiles(nameOf, undefined, false);
  parts.add('train', line('a\n'), true);
  parts.add('validation', line('bb\n'), true);
  parts.add('train', line('\n'), false);
  expect(readdirSync(folder).every((name) => name !== 'train' && name !== 'validation')).toBe(true);
  expect(parts.finish()).toStrictEqual([
    { path: join(folder, 'train'), side: 'train', rows: 1, bytes: 3 },
    { path: join(folder, 'validation'), side: 'validation', rows: 1, bytes: 3 },
  ]);
  expect(read()).toEqual({ train: 'a\n\n', validation: 'bb\n' });
});

it('begins a new file where a side would grow too large', () => {
  const parts = partFiles(nameOf, 4, false);
  for (const text of ['a\n', 'b\n', 'c\n', 'longer\n', 'd\n']) parts.add('train', line(text), true);
  parts.add('validation', line('longer\n'), true);
  expect(parts.finish().map(({ path, rows, bytes }) => [path, rows, bytes])).toEqual([
    [join(folder, 'train-1'), 2, 4],
    [join(folder, 'train-2'), 1, 2],
    [join(folder, 'train-3'), 1, 7],
    [join(folder, 'train-4'), 1, 2],
    [join(folder, 'validation-1'), 1, 7],
  ]);
  expect(read()).toEqual({
    'train-1': 'a\nb\n',
    'train-2': 'c\n',
    'train-3': 'longer\n',
    'train-4': 'd\n',
    'validation-1': 'longer\n',
  });
});

it('leaves nothing when it is discarded', () => {
  const parts = partFiles(nameOf, 1, false);
  for (const text of ['a', 'b']) parts.add('train', line(text), true);
  expect(readdirSync(folder)).toHaveLength(2);
  parts.discard();
  expect(read()).toEqual({});
});

it('replaces a file only when it is told to', () => {
  writeFileSync(join(folder, 'train'), 'old');
  const error = new SplitError(`${join(folder, 'train')} exists: --overwrite replaces it`);
  expect(error.name).toBe('SplitError');
  expect(() => partFiles(nameOf, undefined, false).add('train', line('a'), true)).toThrow(error);
  expect(read()).toEqual({ train: 'old' });
  const parts = partFiles(nameOf, undefined, true);
  parts.add('train', line('new'), true);
  parts.finish();
  expect(read()).toEqual({ train: 'new' });
});
