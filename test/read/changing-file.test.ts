import { appendFileSync, mkdtempSync, rmSync, truncateSync, unlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { openFile } from '../../src/read/random-access.ts';
import { readRange } from '../../src/read/read-range.ts';

const options = { chunkBytes: 100, longLineBytes: 1000, runDigits: 1024, lineBytes: 1e6 };
const lines = Array.from({ length: 100_000 }, (_, index) => `{"row":${index}}\n`).join('');
let folder: string;
let path: string;

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'random-access-'));
  path = join(folder, 'rows.jsonl');
  writeFileSync(path, lines);
});
afterEach(() => rmSync(folder, { recursive: true }));

/** Reads a file, of which something happens once the first chunk has been read. */
function readWhile(happens: () => void): string {
  const source = openFile(path, lines.length);
  const parts: string[] = [];
  try {
    for (const { bytes } of readRange(source, { start: 0, end: source.size }, options)) {
      if (parts.length === 0) happens();
      parts.push(bytes.toString());
    }
  } finally {
    source.close();
  }
  return parts.join('');
}

describe('a file that changes while it is read', () => {
  it('ends at the size it had when it grows', () => {
    expect(readWhile(() => appendFileSync(path, '{"row":"new"}\n'))).toBe(lines);
  });

  it('ends where it ends when it shrinks', () => {
    const read = readWhile(() => truncateSync(path, 400_005));
    expect(read).toBe(lines.slice(0, read.length));
    expect(read.length).toBeLessThan(lines.length);
  });

  it('is read to its end when it is deleted or replaced', () => {
    expect(readWhile(() => unlinkSync(path))).toBe(lines);
    writeFileSync(path, lines);
    expect(
      readWhile(() => {
        unlinkSync(path);
        writeFileSync(path, 'other');
      }),
    ).toBe(lines);
  });
});

describe('a very long line', () => {
  it('lets others work while it is read', () => {
    writeFileSync(path, Buffer.alloc(40_000_000, 'x'));
    const source = openFile(path, 40_000_000);
    const chunks = [...readRange(source, { start: 0, end: source.size }, options)];
    source.close();
    expect(chunks.map(({ bytes, tooLong }) => [bytes.length, tooLong])).toEqual([
      // Every 4 MiB.
      ...Array(9).fill([0, undefined]),
      [0, 40_000_000],
    ]);
  });
});
