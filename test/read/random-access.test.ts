import {
  appendFileSync,
  closeSync,
  fstatSync,
  mkdtempSync,
  openSync,
  rmSync,
  truncateSync,
  unlinkSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { InputError } from '../../src/read/input-error.ts';
import { blocksOf, openBytes, openFile, type RandomAccess, readDescriptor } from '../../src/read/random-access.ts';
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

  it('says why it cannot be opened', () => {
    expect(() => openFile(join(folder, 'none'), 1)).toThrow(new InputError(join(folder, 'none'), 'no such file'));
  });

  it('says why it cannot be read', () => {
    const source = openFile(path, lines.length);
    source.close();
    expect(() => source.read(0, Buffer.alloc(1))).toThrow(new InputError(path, 'EBADF'));
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

describe('bytes at any place', () => {
  const put = (text: string): string => {
    writeFileSync(path, text);
    return path;
  };
  const kinds: readonly (readonly [string, (text: string) => RandomAccess])[] = [
    ['of a file', (text) => openFile(put(text), text.length)],
    ['of a descriptor', (text) => readDescriptor(openSync(put(text), 'r'), path, text.length)],
    ['in memory', (text) => openBytes(Buffer.from(text))],
  ];

  it.each(kinds)('%s are read as far as there is room and bytes', (_, open) => {
    const source = open('0123456789');
    const read = (at: number, length: number): string => {
      const into = Buffer.alloc(length, '-');
      const bytes = source.read(at, into);
      expect(into.subarray(bytes).toString()).toBe('-'.repeat(length - bytes));
      return into.subarray(0, bytes).toString();
    };
    expect(source.size).toBe(10);
    expect(
      [
        [0, 4],
        [3, 2],
        [8, 2],
        [8, 3],
        [9, 9],
        [10, 1],
        [12, 4],
        [0, 0],
        [0, 99],
      ].map(([at = 0, length = 0]) => read(at, length)),
    ).toEqual(['0123', '34', '89', '89', '9', '', '', '', '0123456789']);
    source.close();
  });

  it('of a file have its descriptor, which is closed with it; those of a descriptor leave it open', () => {
    const own = openFile(path, lines.length);
    const descriptor = own.descriptor ?? -1;
    expect(fstatSync(descriptor).size).toBe(lines.length);
    own.close();
    expect(() => fstatSync(descriptor)).toThrow('EBADF');
    const file = openSync(path, 'r');
    const other = readDescriptor(file, path, 5);
    other.close();
    expect([other.descriptor, fstatSync(file).size]).toEqual([file, lines.length]);
    closeSync(file);
    expect(openBytes(Buffer.alloc(1)).descriptor).toBeUndefined();
  });

  it.each([
    [0, [], 1],
    [1, [1], 1],
    [262_143, [262_143], 262_143],
    [262_144, [262_144], 262_144],
    [600_000, [262_144, 262_144, 75_712], 262_144],
  ])('from start to end of %d come in blocks that use the same memory', async (size, lengths, room) => {
    const bytes = Buffer.alloc(size, 'abcdefg');
    const rooms = new Set<number>();
    const memories = new Set<ArrayBufferLike>();
    const source: RandomAccess = {
      ...openBytes(bytes),
      read: (at, into) => {
        rooms.add(into.length);
        return bytes.copy(into, 0, Math.min(at, size));
      },
    };
    const parts: Buffer[] = [];
    for await (const block of blocksOf(source)) {
      memories.add(block.buffer);
      parts.push(Buffer.from(block));
    }
    expect(parts.map(({ length }) => length)).toEqual(lengths);
    expect(Buffer.concat(parts).equals(bytes)).toBe(true);
    expect([...rooms]).toEqual([room]);
    expect(memories.size).toBe(Math.min(1, lengths.length));
  });
});
