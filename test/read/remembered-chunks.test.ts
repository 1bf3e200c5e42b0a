import { expect, it } from 'vitest';
import { rememberedChunks } from '../../src/read/remembered-chunks.ts';
import type { Hole } from '../../src/read/short-line.ts';

const chunk = (offset: number, text: string) => ({ offset, bytes: Buffer.from(text) });

/** What one question gives, which may be less than was asked for. */
function read(memory: ReturnType<typeof rememberedChunks>, at: number, length = 4): string {
  const into = Buffer.alloc(length, '-');
  const bytes = memory.open().read(at, into);
  expect(into.subarray(bytes).toString()).toBe('-'.repeat(length - bytes));
  return into.subarray(0, bytes).toString();
}

it('gives back what was read, at any place, up to the end of its chunk', () => {
  const memory = rememberedChunks();
  for (const each of [chunk(0, 'abc\n'), chunk(4, 'de\n'), chunk(7, 'f')]) memory.add(each);
  expect(Array.from({ length: 10 }, (_, at) => read(memory, at))).toEqual([
    'abc\n',
    'bc\n',
    'c\n',
    '\n',
    'de\n',
    'e\n',
    '\n',
    'f',
    '',
    '',
  ]);
  expect(read(memory, 0, 2)).toBe('ab');
  const { size, descriptor, close } = memory.open();
  close();
  expect([size, descriptor, read(memory, 4)]).toEqual([8, undefined, 'de\n']);
});

it('keeps a copy: the memory of a chunk is used again', () => {
  const memory = rememberedChunks();
  const { offset, bytes } = chunk(0, 'abc\n');
  memory.add({ offset, bytes });
  bytes.fill('x');
  expect(read(memory, 0)).toBe('abc\n');
});

it('is empty before the first chunk, and before its start', () => {
  const memory = rememberedChunks();
  expect([memory.open().size, read(memory, 0)]).toEqual([0, '']);
  memory.add(chunk(5, 'abc'));
  expect([read(memory, 4), read(memory, 5)]).toEqual(['', 'abc']);
});

const MOST = 32 * 2 ** 20;

it('keeps 32 MB and nothing of more', () => {
  const memory = rememberedChunks();
  memory.add({ offset: 0, bytes: Buffer.alloc(MOST - 3, 'a') });
  memory.add(chunk(MOST - 3, 'bcd'));
  expect([read(memory, MOST - 5), read(memory, MOST - 3)]).toEqual(['aa', 'bcd']);
  memory.add(chunk(MOST, 'e'));
  memory.add(chunk(MOST + 1, 'f'));
  expect([0, MOST - 3, MOST, MOST + 1].map((at) => read(memory, at))).toEqual(['', '', '', '']);
  expect(memory.open().size).toBe(MOST + 2);
});

/** A line of which `hole` stands elsewhere. */
function shortened(
  before: string,
  hole: string,
  after: string,
  readRaw = (from: number, to: number) => hole.slice(from, to),
) {
  const standIn = '<B>';
  const bytes = Buffer.from(`${before}${standIn}${after}`);
  const payload = {
    readRaw: (from: number, to: number) => Buffer.from(readRaw(from, to)),
  } as unknown as Hole['payload'];
  const holes = [{ standIn, at: Buffer.byteLength(before), start: 0, bytes: hole.length, payload }];
  return { bytes, holes, length: before.length + hole.length + after.length, hash: '' };
}

it('keeps a shortened line as it was in the file', () => {
  const memory = rememberedChunks();
  const short = shortened('{"a":"', 'BBBBBBBB', '"}\n');
  memory.add({ offset: 0, bytes: short.bytes, short });
  memory.add(chunk(short.length, 'next\n'));
  expect(read(memory, 0, 30)).toBe('{"a":"BBBBBBBB"}\n');
  expect([memory.open().size, read(memory, 17, 30)]).toEqual([22, 'next\n']);
});

it('has a gap where the middle of a shortened line is not at hand any more', () => {
  const memory = rememberedChunks();
  memory.add(chunk(0, 'ab\n'));
  const short = shortened('{"a":"', 'BBBBBBBB', '"}\n', () => '');
  memory.add({ offset: 3, bytes: short.bytes, short });
  memory.add(chunk(20, 'next\n'));
  expect([0, 2, 3, 10, 19, 20].map((at) => read(memory, at))).toEqual(['ab\n', '\n', '', '', '', 'next']);
});
