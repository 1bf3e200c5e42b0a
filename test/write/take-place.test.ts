import { mkdtempSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { type DraftFile, openDraft } from '../../src/write/draft-file.ts';
import { takePlace } from '../../src/write/take-place.ts';

/** The calls that bring files to the disk, in their order, and those that fail with a code. */
const system = vi.hoisted(() => ({ calls: [] as string[], failing: '', code: '', names: new Map<number, string>() }));
vi.mock('node:fs', async (original) => {
  const fs = await original<typeof import('node:fs')>();
  const told = <Result>(call: string, run: () => Result): Result => {
    system.calls.push(call);
    if (call === system.failing) throw Object.assign(new Error('refused'), system.code && { code: system.code });
    return run();
  };
  const nameOf = (file: number): string => system.names.get(file) ?? 'unknown';
  return {
    ...fs,
    fchmodSync: (file: number, mode: number) => told(`mode ${nameOf(file)}`, () => fs.fchmodSync(file, mode)),
    fsyncSync: (file: number) => told(`sync ${nameOf(file)}`, () => fs.fsyncSync(file)),
    closeSync: (file: number) => told(`close ${nameOf(file)}`, () => fs.closeSync(file)),
    renameSync: (from: string, to: string) => told('rename', () => fs.renameSync(from, to)),
    openSync: (path: string, flags: string | number, mode?: number) => {
      const name = typeof flags === 'string' ? 'folder' : 'draft';
      const file = told(`open ${name}`, () => fs.openSync(path, flags, mode));
      system.names.set(file, name);
      return file;
    },
  };
});

const { platform } = process;
let folder: string;
let path: string;
let draft: DraftFile;

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'tunelint-place-'));
  path = join(folder, 'train.jsonl');
  writeFileSync(path, 'before');
  draft = openDraft(path);
  draft.write(Buffer.from('after'));
  Object.assign(system, { calls: [], failing: '', code: '' });
});
afterEach(() => {
  Object.defineProperty(process, 'platform', { value: platform });
  Object.assign(system, { failing: '' });
  draft.discard();
  rmSync(folder, { recursive: true });
});

const STEPS = ['mode draft', 'sync draft', 'close draft', 'rename', 'open folder', 'sync folder', 'close folder'];

describe.skipIf(platform === 'win32')('taking the place of a file', () => {
  it('is done once all bytes are on the disk, and lasts through a power cut', () => {
    takePlace(draft, path, 0o640);
    expect(system.calls).toEqual(STEPS);
    expect([readFileSync(path, 'utf8'), statSync(path).mode & 0o777]).toEqual(['after', 0o640]);
    expect(readdirSync(folder)).toEqual(['train.jsonl']);
  });

  it('asks right before, when the draft is whole', () => {
    takePlace(draft, path, 0o600, () => {
      system.calls.push(`asked ${readFileSync(draft.path, 'utf8')} for ${readFileSync(path, 'utf8')}`);
    });
    expect(system.calls).toEqual([...STEPS.slice(0, 3), 'asked after for before', ...STEPS.slice(3)]);
  });

  it('does not happen where the answer is no', () => {
    const no = new Error('not now');
    const ask = (): void => {
      throw no;
    };
    expect(() => takePlace(draft, path, 0o600, ask)).toThrow(no);
    expect(readFileSync(path, 'utf8')).toBe('before');
    expect(readdirSync(folder).sort()).toEqual([basename(draft.path), 'train.jsonl']);
  });

  it('does not happen where bytes are missing', () => {
    Object.assign(system, { failing: 'sync draft', code: 'EIO' });
    expect(() => takePlace(draft, path, 0o600)).toThrow('refused');
    expect(readFileSync(path, 'utf8')).toBe('before');
  });

  it.each(['open folder', 'sync folder'])('is done where the system cannot "%s"', (failing) => {
    for (const code of ['EACCES', 'EINVAL', 'EISDIR', 'ENOSYS', 'ENOTSUP', 'EPERM']) {
      writeFileSync(path, 'before');
      const next = openDraft(path);
      next.write(Buffer.from('after'));
      Object.assign(system, { calls: [], failing, code });
      takePlace(next, path, 0o600);
      expect(readFileSync(path, 'utf8')).toBe('after');
      expect(system.calls.at(-1)).toBe(failing === 'open folder' ? failing : 'close folder');
    }
  });

  it.each(['EIO', 'ENOSPC', ''])('tells of a disk that fails with %j for the folder', (code) => {
    Object.assign(system, { failing: 'sync folder', code });
    expect(() => takePlace(draft, path, 0o600)).toThrow('refused');
    expect(system.calls.at(-1)).toBe('close folder');
    expect(readFileSync(path, 'utf8')).toBe('after');
  });

  it('leaves folders alone on Windows, which has no call for them', () => {
    Object.defineProperty(process, 'platform', { value: 'win32' });
    takePlace(draft, path, 0o600);
    expect(system.calls).toEqual(STEPS.slice(0, 4));
  });
});
