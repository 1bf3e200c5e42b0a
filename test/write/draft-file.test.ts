import {
  existsSync,
  ftruncateSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  unlinkSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, dirname, join } from 'node:path';
import { afterAll, beforeEach, describe, expect, it, vi } from 'vitest';
import { DRAFT_SUFFIX, draftPrefix, openDraft } from '../../src/write/draft-file.ts';

/** What the system writes at most at a time, and what it is asked for. */
const system = vi.hoisted(() => ({ most: Number.POSITIVE_INFINITY, calls: [] as string[] }));
vi.mock('node:fs', async (original) => {
  const fs = await original<typeof import('node:fs')>();
  return {
    ...fs,
    writeSync(file: number, bytes: Uint8Array, from: number, length: number): number {
      system.calls.push(`write ${from} ${length}`);
      return system.most === 0 ? 0 : fs.writeSync(file, bytes, from, Math.min(length, system.most));
    },
    fsyncSync(file: number): void {
      system.calls.push('fsync');
      fs.fsyncSync(file);
    },
  };
});

const folder = mkdtempSync(join(tmpdir(), 'tunelint-draft-'));
const target = join(folder, 'train.jsonl');
afterAll(() => rmSync(folder, { recursive: true }));
beforeEach(() => {
  system.most = Number.POSITIVE_INFINITY;
  system.calls = [];
});

it.each([
  ['/a/train.jsonl', '.train.jsonl.'],
  ['train.jsonl', '.train.jsonl.'],
  [`/a/${'x'.repeat(40)}`, `.${'x'.repeat(40)}.`],
  [`/a/${'x'.repeat(40)}y.jsonl`, `.${'x'.repeat(40)}.`],
])('the drafts of %s begin with %s', (path, prefix) => {
  expect(draftPrefix(path)).toBe(prefix);
});

it('is a hidden file beside its target with a name of its own, for its owner only', () => {
  const drafts = [openDraft(target), openDraft(target)];
  const names = drafts.map(({ path }) => basename(path));
  for (const name of names)
    expect(name).toMatch(new RegExp(`^\\.train\\.jsonl\\.${process.pid}\\.[0-9a-f]{16}\\.tunelint-tmp$`));
  expect(DRAFT_SUFFIX).toBe('.tunelint-tmp');
  expect(new Set(names).size).toBe(2);
  expect(drafts.map(({ path }) => dirname(path))).toEqual([folder, folder]);
  expect(readdirSync(folder).sort()).toEqual([...names].sort());
  if (process.platform !== 'win32') expect(statSync(drafts[0]?.path ?? '').mode & 0o777).toBe(0o600);
  for (const draft of drafts) draft.discard();
  expect(readdirSync(folder)).toEqual([]);
});

describe('a draft', () => {
  it('counts what is written and gives it to read', () => {
    const draft = openDraft(target);
    expect(draft.bytes()).toBe(0);
    draft.write(Buffer.from('one é '));
    expect(draft.bytes()).toBe(7);
    const before = draft.read();
    draft.write(Buffer.alloc(0));
    draft.write(Buffer.from('two'));
    expect([draft.bytes(), before.size, before.descriptor]).toEqual([10, 7, draft.descriptor]);
    const into = Buffer.alloc(20);
    expect(draft.read().read(4, into)).toBe(6);
    expect(into.subarray(0, 6).toString()).toBe('é two');
    draft.settle();
    draft.close();
    expect(readFileSync(draft.path, 'utf8')).toBe('one é two');
    expect(system.calls).toEqual(['write 0 7', 'write 0 3', 'fsync']);
    draft.discard();
  });

  it('goes on after a short write', () => {
    system.most = 2;
    const draft = openDraft(target);
    draft.write(Buffer.from('abcde'));
    expect(system.calls).toEqual(['write 0 5', 'write 2 3', 'write 4 1']);
    expect([draft.bytes(), readFileSync(draft.path, 'utf8')]).toEqual([5, 'abcde']);
    draft.discard();
  });

  it('does not try for ever', () => {
    system.most = 0;
    const draft = openDraft(target);
    expect(() => draft.write(Buffer.from('abc'))).toThrow(new Error('nothing more could be written'));
    expect(draft.bytes()).toBe(0);
    draft.discard();
  });

  it.each([
    [2, '2 of 3 bytes were written'],
    [4, '4 of 3 bytes were written'],
  ])('that has %i bytes of 3 does not settle', (bytes, message) => {
    // It says that all went well.
    const draft = openDraft(target, (file, part) => {
      ftruncateSync(file, bytes);
      return part.length;
    });
    draft.write(Buffer.from('abc'));
    expect(() => draft.settle()).toThrow(new Error(message));
    draft.discard();
  });

  it('is closed once, and its descriptor is free then', () => {
    const draft = openDraft(target);
    draft.close();
    draft.close();
    expect(() => draft.settle()).toThrow('EBADF');
    expect(existsSync(draft.path)).toBe(true);
    draft.discard();
    draft.discard();
    expect(existsSync(draft.path)).toBe(false);
  });

  it('is discarded open or removed already without an error', () => {
    const draft = openDraft(target);
    unlinkSync(draft.path);
    draft.discard();
    expect(() => draft.settle()).toThrow('EBADF');
  });
});
