import {
  chmodSync,
  lstatSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  symlinkSync,
  writeFileSync,
  writeSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { writeAtomically } from '../../src/write/write-atomically.ts';
import { namedPipe } from './named-pipe.ts';

/** Root may write everything: what the system refuses others is refused here. */
const system = vi.hoisted(() => ({ readOnly: '' }));
vi.mock('node:fs', async (original) => {
  const fs = await original<typeof import('node:fs')>();
  return {
    ...fs,
    accessSync(path: string, mode: number): void {
      if (path === system.readOnly && mode === fs.constants.W_OK) throw new Error('EACCES: permission denied');
      fs.accessSync(path, mode);
    },
  };
});

const mask = process.umask();
let folder: string;
let path: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'tunelint-write-'));
  path = join(folder, 'file.json');
});

afterEach(() => {
  process.umask(mask);
  rmSync(folder, { recursive: true });
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
  expect(readdirSync(folder)).toEqual(['file.json']);
});

it.skipIf(process.platform === 'win32')('replaces no pipe', () => {
  const pipe = namedPipe(folder);
  expect(() => writeAtomically(pipe.path, 'after')).toThrow('is no regular file');
  expect(() => pipe.end()).toThrow('EAGAIN');
});

it.skipIf(process.platform === 'win32')('keeps the mode of a file, and a link', () => {
  writeFileSync(path, 'before');
  chmodSync(path, 0o640);
  symlinkSync(path, join(folder, 'link.json'));
  writeAtomically(join(folder, 'link.json'), 'after');
  expect(lstatSync(join(folder, 'link.json')).isSymbolicLink()).toBe(true);
  expect([readFileSync(path, 'utf8'), statSync(path).mode & 0o777]).toEqual(['after', 0o640]);
});

it.skipIf(process.platform === 'win32')(
  'keeps all bits of the mode of a file, and gives a new one what it asks for',
  () => {
    process.umask(0o027);
    writeFileSync(path, 'before');
    chmodSync(path, 0o4757);
    writeAtomically(path, 'after', 0o600);
    const modeOf = (name: string): string => (statSync(join(folder, name)).mode & 0o7777).toString(8);
    expect(modeOf('file.json')).toBe('4757');
    writeAtomically(join(folder, 'new.json'), 'new');
    writeAtomically(join(folder, 'open.json'), 'new', 0o777);
    writeAtomically(join(folder, 'own.json'), 'new', 0o600);
    expect(['new.json', 'open.json', 'own.json'].map(modeOf)).toEqual(['640', '750', '600']);
  },
);

it('takes bytes as they are', () => {
  const bytes = Buffer.from('00ff80c3', 'hex');
  writeAtomically(path, new Uint8Array(bytes));
  expect(readFileSync(path)).toEqual(bytes);
});

it.skipIf(process.platform === 'win32')('does not write where a link leads to itself or through a file', () => {
  symlinkSync(path, path);
  expect(() => writeAtomically(path, 'after')).toThrow('ELOOP');
  writeFileSync(join(folder, 'plain'), '');
  expect(() => writeAtomically(join(folder, 'plain/file.json'), 'after')).toThrow('ENOTDIR');
  expect(() => writeAtomically(join(folder, 'none/file.json'), 'after')).toThrow('ENOENT');
  expect(readdirSync(folder).sort()).toEqual(['file.json', 'plain']);
});

it('does not replace what must not be written', () => {
  writeFileSync(path, 'before');
  system.readOnly = path;
  expect(() => writeAtomically(path, 'after')).toThrow('EACCES');
  system.readOnly = '';
  expect(readFileSync(path, 'utf8')).toBe('before');
  expect(readdirSync(folder)).toEqual(['file.json']);
});
