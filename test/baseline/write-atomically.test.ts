import {
  chmodSync,
  lstatSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  statSync,
  symlinkSync,
  writeFileSync,
  writeSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { beforeEach, expect, it } from 'vitest';
import { writeAtomically } from '../../src/write/write-atomically.ts';

let folder: string;
let path: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'tunelint-write-'));
  path = join(folder, 'file.json');
});

it('writes a file and leaves nothing else', () => {
  writeAtomically(path, 'first é');
  writeAtomically(path, 'second');
  expect(readFileSync(path, 'utf8')).toBe('second');
  expect(readdirSync(folder)).toEqual(['file.json']);
});

it('goes on after a short write', () => {
  writeAtomically(path, 'a text', 0o666, (file, bytes, from) => writeSync(file, bytes, from, 1));
  expect(readFileSync(path, 'utf8')).toBe('a text');
});

it.each([0, 1, 2, 3])('leaves the file as it was when call %i fails', (failing) => {
  writeFileSync(path, 'before');
  let calls = 0;
  const write = (file: number, bytes: Uint8Array, from: number): number => {
    if (calls++ === failing) throw new Error('no space left');
    return writeSync(file, bytes, from, 1);
  };
  expect(() => writeAtomically(path, 'after', 0o666, write)).toThrow('no space left');
  expect(readFileSync(path, 'utf8')).toBe('before');
  expect(readdirSync(folder)).toEqual(['file.json']);
});

it('notices that something else was written', () => {
  writeFileSync(path, 'before');
  const write = (file: number, bytes: Uint8Array, from: number): number =>
    writeSync(file, bytes, from) && bytes.length + 1;
  const twice = (file: number, bytes: Uint8Array, from: number): number => {
    writeSync(file, bytes, 0);
    return write(file, bytes, from);
  };
  expect(() => writeAtomically(path, 'after', 0o666, twice)).toThrow('10 of 5 bytes');
  expect(readFileSync(path, 'utf8')).toBe('before');
});

it('replaces nothing but files', () => {
  mkdirSync(path);
  expect(() => writeAtomically(path, 'after')).toThrow('is no regular file');
  if (process.platform !== 'win32') expect(() => writeAtomically('/dev/null', 'after')).toThrow('is no regular file');
  expect(readdirSync(folder)).toEqual(['file.json']);
});

it.skipIf(process.platform === 'win32')('keeps the mode of a file, and a link', () => {
  writeFileSync(path, 'before');
  chmodSync(path, 0o640);
  symlinkSync(path, join(folder, 'link.json'));
  writeAtomically(join(folder, 'link.json'), 'after');
  expect(lstatSync(join(folder, 'link.json')).isSymbolicLink()).toBe(true);
  expect([readFileSync(path, 'utf8'), statSync(path).mode & 0o777]).toEqual(['after', 0o640]);
});

it.skipIf(process.platform === 'win32')('does not replace what must not be written', () => {
  writeFileSync(path, 'before');
  chmodSync(path, 0o444);
  // Root may write everything, and does.
  const isRoot = process.getuid?.() === 0;
  const write = () => writeAtomically(path, 'after');
  if (isRoot) write();
  else expect(write).toThrow('EACCES');
  expect(readFileSync(path, 'utf8')).toBe(isRoot ? 'after' : 'before');
});
