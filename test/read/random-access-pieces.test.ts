import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeEach, expect, it, vi } from 'vitest';
import { openFile } from '../../src/read/random-access.ts';

/** File systems over a network may give less than was asked for. */
const system = vi.hoisted(() => ({ most: 1, asked: [] as number[][] }));
vi.mock('node:fs', async (original) => {
  const fs = await original<typeof import('node:fs')>();
  return {
    ...fs,
    readSync(file: number, into: Uint8Array, offset: number, length: number, at: number): number {
      system.asked.push([offset, length, at]);
      return fs.readSync(file, into, offset, Math.min(length, system.most), at);
    },
  };
});

const folder = mkdtempSync(join(tmpdir(), 'tunelint-pieces-'));
const path = join(folder, 'rows.jsonl');
writeFileSync(path, '0123456789');
afterAll(() => rmSync(folder, { recursive: true }));
beforeEach(() => {
  system.asked = [];
});

it.each([1, 2, 3, 4])('a read that gives %i bytes at a time is gone on with', (most) => {
  system.most = most;
  const source = openFile(path, 10);
  const into = Buffer.alloc(8, '-');
  expect([source.read(4, into), into.toString()]).toEqual([6, '456789--']);
  source.close();
  const starts = [0, 1, 2, 3, 4, 5].filter((done) => done % most === 0);
  // Nothing is asked for once all is there.
  expect(system.asked).toEqual(starts.map((done) => [done, 6 - done, 4 + done]));
});

it('a file that has become shorter is asked once for what it no longer has', () => {
  system.most = 4;
  const source = openFile(path, 20);
  expect(source.read(4, Buffer.alloc(20))).toBe(6);
  source.close();
  expect(system.asked).toEqual([
    [0, 16, 4],
    [4, 12, 8],
    [6, 10, 10],
  ]);
});
