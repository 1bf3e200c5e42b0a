import { mkdtempSync, rmSync, truncateSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it, vi } from 'vitest';
import { InputError } from '../../src/read/input-error.ts';
import { allOf, readWhole } from '../../src/read/read-whole.ts';

/** Not every system says of a folder that it is one when it is read. */
vi.mock('node:fs', async (original) => {
  const fs = await original<typeof import('node:fs')>();
  const createReadStream = (path: string) => {
    if (fs.statSync(path).isDirectory()) throw Object.assign(new Error('refused'), { code: 'EPERM' });
    return fs.createReadStream(path);
  };
  return { ...fs, createReadStream };
});

const folder = mkdtempSync(join(tmpdir(), 'tunelint-whole-'));
afterAll(() => rmSync(folder, { recursive: true }));
const file = (name: string, content: string): string => {
  writeFileSync(join(folder, name), content);
  return join(folder, name);
};
const TOO_LARGE = 'is over 64 MB, which no grader or job request is';
const MOST = 64 * 2 ** 20;

async function* blocks(...parts: readonly Uint8Array[]): AsyncGenerator<Uint8Array> {
  yield* parts;
}

describe('readWhole', () => {
  it.each(['', '{"é":1}\n', 'x'.repeat(300_000)])('reads all of a document', async (content) => {
    expect((await readWhole(file('grader.json', content))).toString()).toBe(content);
  });

  it.each([
    [folder, 'is a directory'],
    [join(folder, 'none.json'), 'no such file'],
    ['a\0b', 'is no path'],
  ])('of %j throws why it cannot be read', async (path, reason) => {
    await expect(readWhole(path)).rejects.toStrictEqual(new InputError(path, reason));
  });

  it('does not read what is over 64 MB', async () => {
    const path = file('large.json', '');
    truncateSync(path, MOST + 1);
    await expect(readWhole(path)).rejects.toStrictEqual(new InputError(path, TOO_LARGE));
  });
});

describe('allOf', () => {
  it('puts the blocks of a stream together', async () => {
    expect(await allOf(blocks(), '-')).toEqual(Buffer.alloc(0));
    expect((await allOf(blocks(Buffer.from('a'), Buffer.from(''), Buffer.from('é')), '-')).toString()).toBe('aé');
  });

  it('takes 64 MB, and not one byte more', async () => {
    const half = Buffer.alloc(MOST / 2, 'a');
    expect((await allOf(blocks(half, half), '-')).length).toBe(MOST);
    const more = allOf(blocks(half, half, Buffer.from('b')), 'the request');
    await expect(more).rejects.toStrictEqual(new InputError('the request', TOO_LARGE));
  });

  it('passes on what a stream throws', async () => {
    const error = new Error('gone');
    async function* broken(): AsyncGenerator<Uint8Array> {
      yield Buffer.from('a');
      throw error;
    }
    await expect(allOf(broken(), '-')).rejects.toBe(error);
  });
});
