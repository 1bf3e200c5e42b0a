import type { BigIntStats } from 'node:fs';
import {
  chmodSync,
  linkSync,
  mkdirSync,
  mkdtempSync,
  realpathSync,
  rmSync,
  statSync,
  symlinkSync,
  unlinkSync,
  utimesSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { FixError } from '../../src/fix/fix-error.ts';
import { checkRoom, replace, targetFile } from '../../src/fix/target-file.ts';
import { openDraft } from '../../src/write/draft-file.ts';

/** What the system says of files and disks that a test cannot make. */
const system = vi.hoisted(() => ({
  readOnly: '',
  room: undefined as undefined | { bavail: number; bsize: number } | Error,
  asked: [] as string[],
  owners: [] as number[][],
  mayChown: true,
}));
vi.mock('node:fs', async (original) => {
  const fs = await original<typeof import('node:fs')>();
  return {
    ...fs,
    accessSync(path: string, mode: number): void {
      if (path === system.readOnly && mode === fs.constants.W_OK) throw new Error('EACCES');
      fs.accessSync(path, mode);
    },
    statfsSync(path: string) {
      system.asked.push(path);
      if (system.room instanceof Error) throw system.room;
      return system.room;
    },
    fchownSync(file: number, ...owner: number[]): void {
      system.owners.push([...owner, Number(fs.fstatSync(file).mode & 0o7777)]);
      if (!system.mayChown) throw new Error('EPERM');
    },
  };
});

let folder: string;
let path: string;
beforeEach(() => {
  folder = realpathSync(mkdtempSync(join(tmpdir(), 'tunelint-target-')));
  path = join(folder, 'train.jsonl');
  writeFileSync(path, 'before');
  Object.assign(system, { readOnly: '', room: undefined, asked: [], owners: [], mayChown: true });
});
afterEach(() => rmSync(folder, { recursive: true }));

describe('a file that is to be replaced', () => {
  it('is known by its real path and by what it is now', () => {
    const { ino, size } = statSync(path, { bigint: true });
    symlinkSync(path, join(folder, 'link.jsonl'));
    for (const name of [path, join(folder, 'link.jsonl')]) {
      const target = targetFile(name);
      expect(target).toMatchObject({ path, stats: { ino, size } });
    }
  });

  it('need not be there', () => {
    const name = join(folder, 'new.jsonl');
    expect(targetFile(name)).toStrictEqual({ path: name, stats: undefined });
  });

  it('is refused where something would be lost', () => {
    mkdirSync(join(folder, 'rows.jsonl'));
    const refused = (name: string, reason: string) =>
      expect(() => targetFile(name)).toThrow(new FixError(name, reason));
    refused(join(folder, 'rows.jsonl'), 'it is no regular file');
    symlinkSync(path, join(folder, 'link.jsonl'));
    system.readOnly = path;
    refused(join(folder, 'link.jsonl'), 'it is read-only');
    system.readOnly = '';
    linkSync(path, join(folder, 'other.jsonl'));
    refused(path, 'it has other hard links, which would keep the old data; use --fix-to');
    unlinkSync(join(folder, 'other.jsonl'));
    expect(targetFile(path).path).toBe(path);
  });
});

describe('the room on the disk', () => {
  it.each([
    [10, 512, 5120, undefined],
    [10, 512, 5121, 'the disk has 1 MB left, and the new file needs 1 MB'],
    [0, 512, 1, 'the disk has 0 MB left, and the new file needs 1 MB'],
    [3000, 1000, 2_999_999_999_001, 'the disk has 3 MB left, and the new file needs 3,000,000 MB'],
    [3001, 1000, 4_000_000, 'the disk has 4 MB left, and the new file needs 4 MB'],
    [0, 512, 0, undefined],
  ])('of %d blocks of %d bytes for %d bytes', (bavail, bsize, bytes, reason) => {
    system.room = { bavail, bsize };
    const check = () => checkRoom('a.jsonl', { path, stats: undefined }, bytes);
    if (reason === undefined) check();
    else expect(check).toThrow(new FixError('a.jsonl', reason));
    expect(system.asked).toEqual([dirname(path)]);
  });

  it('is no reason to stop where the system does not tell it', () => {
    system.room = new Error('ENOSYS');
    checkRoom('a.jsonl', { path, stats: undefined }, 1e15);
    expect(system.asked).toEqual([folder]);
  });
});

describe('replacing a file', () => {
  const draftOf = (text: string, target = path) => {
    const draft = openDraft(target);
    draft.write(Buffer.from(text));
    return draft;
  };
  const read = (name = path) => `${statSync(name).size} ${(statSync(name).mode & 0o7777).toString(8)}`;
  /** Stats that differ in one thing. */
  const differing = (stats: BigIntStats, change: Partial<BigIntStats>): BigIntStats =>
    Object.assign(Object.create(stats) as BigIntStats, change);
  const now = (): BigIntStats => statSync(path, { bigint: true });

  it('keeps its mode', () => {
    if (process.platform !== 'win32') chmodSync(path, 0o4751);
    replace(path, targetFile(path), draftOf('the new text'));
    expect(read()).toBe('12 4751');
    expect(system.owners).toEqual([]);
  });

  it.skipIf(process.platform === 'win32')('gives a new one the mode of new files', () => {
    const name = join(folder, 'new.jsonl');
    replace(name, targetFile(name), draftOf('the new text', name));
    expect(read(name)).toBe(`12 ${(0o666 & ~process.umask()).toString(8)}`);
    expect(system.owners).toEqual([]);
  });

  it.each([
    ['uid', 4711n],
    ['gid', 4712n],
  ] as const)('keeps its owner (%s), set before its mode', (key, id) => {
    const stats = differing(now(), { [key]: id });
    replace(path, { path, stats }, draftOf('the new text'));
    const owner = [key === 'uid' ? 4711 : Number(stats.uid), key === 'gid' ? 4712 : Number(stats.gid)];
    expect(system.owners).toEqual([[...owner, 0o600]]);
    expect(statSync(path).size).toBe(12);
  });

  it('does not happen where the owner cannot be kept', () => {
    system.mayChown = false;
    const stats = differing(now(), { uid: 4711n });
    const draft = draftOf('the new text');
    expect(() => replace('a.jsonl', { path, stats }, draft)).toThrow(
      new FixError('a.jsonl', 'the new file could not keep its owner; use --fix-to'),
    );
    expect(statSync(path).size).toBe(6);
    draft.discard();
  });

  it.each<[string, () => BigIntStats | undefined]>([
    ['it is on another disk', () => differing(now(), { dev: now().dev + 1n })],
    ['it is another file', () => differing(now(), { ino: now().ino + 1n })],
    ['it has another size', () => differing(now(), { size: now().size + 1n })],
    [
      'it was written to',
      () => {
        const before = now();
        utimesSync(path, 1e9, 1e9);
        return before;
      },
    ],
    [
      'it has gone',
      () => {
        const before = now();
        unlinkSync(path);
        return before;
      },
    ],
    ['it has come', () => undefined],
  ])('does not happen when meanwhile %s', (_, meanwhile) => {
    const draft = draftOf('the new text');
    const stats = meanwhile();
    expect(() => replace('a.jsonl', { path, stats }, draft)).toThrow(
      new FixError('a.jsonl', 'another process changed it meanwhile; run again'),
    );
    draft.discard();
  });
});

it('a FixError says which file, and why apart', () => {
  const error = new FixError('a.jsonl', 'it is read-only');
  expect({ ...error, message: error.message }).toStrictEqual({
    name: 'FixError',
    file: 'a.jsonl',
    reason: 'it is read-only',
    message: 'a.jsonl: not fixed: it is read-only',
  });
});
