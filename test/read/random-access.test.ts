import { closeSync, fstatSync, mkdtempSync, openSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { InputError } from '../../src/read/input-error.ts';
import { blocksOf, openBytes, openFile, type RandomAccess, readDescriptor } from '../../src/read/random-access.ts';

const folder = mkdtempSync(join(tmpdir(), 'random-access-'));
const path = join(folder, 'rows.jsonl');
afterAll(() => rmSync(folder, { recursive: true }));

describe('a file', () => {
  it('says why it cannot be opened', () => {
    expect(() => openFile(join(folder, 'none'), 1)).toThrow(new InputError(join(folder, 'none'), 'no such file'));
  });

  it('says why it cannot be read', () => {
    writeFileSync(path, 'abc');
    const source = openFile(path, 3);
    source.close();
    expect(() => source.read(0, Buffer.alloc(1))).toThrow(new InputError(path, 'EBADF'));
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
    const own = openFile(put('01234'), 5);
    const descriptor = own.descriptor ?? -1;
    expect(fstatSync(descriptor).size).toBe(5);
    own.close();
    expect(() => fstatSync(descriptor)).toThrow('EBADF');
    const file = openSync(path, 'r');
    const other = readDescriptor(file, path, 5);
    other.close();
    expect([other.descriptor, fstatSync(file).size]).toEqual([file, 5]);
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
