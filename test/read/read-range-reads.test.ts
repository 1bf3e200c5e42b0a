import { describe, expect, it } from 'vitest';
import { isPause } from '../../src/read/chunk-cutter.ts';
import { openBytes, type RandomAccess } from '../../src/read/random-access.ts';
import { readRange } from '../../src/read/read-range.ts';

const OPTIONS = { chunkBytes: 8, longLineBytes: 1e9, runDigits: 1024, lineBytes: 1e9 };
const BLOCK = 1 << 18;
const PAUSE = 1 << 22;
const x = (count: number): string => 'x'.repeat(count);

/** What a range gives, and what was read for it. */
function read(source: RandomAccess, start: number, end: number, options = OPTIONS) {
  const reads: string[] = [];
  const counting = {
    ...source,
    read(at: number, into: Uint8Array) {
      reads.push(`${at}+${into.length}`);
      return source.read(at, into);
    },
  };
  const chunks = Array.from(readRange(counting, { start, end }, options), (chunk) =>
    isPause(chunk) ? `${chunk.offset}: pause` : `${chunk.offset}: ${JSON.stringify(chunk.bytes.toString())}`,
  );
  return { chunks, reads };
}

/** A source in which every byte is the same, without the memory for it. */
function same(size: number, byte = 0x78): RandomAccess {
  const read = (at: number, into: Uint8Array) => {
    const bytes = Math.max(0, Math.min(into.length, size - at));
    into.fill(byte, 0, bytes);
    return bytes;
  };
  return { size, descriptor: undefined, read, close: () => undefined };
}

describe('readRange', () => {
  const text = 'ab\ncd\nef\n\ngh';
  it.each([
    [0, 12, ['0: "ab\\ncd\\nef\\n\\n"', '10: "gh"'], ['0+11', '11+12', '12+12']],
    [0, 99, ['0: "ab\\ncd\\nef\\n\\n"', '10: "gh"'], ['0+12', '12+12']],
    [0, 1, ['0: "ab\\n"'], ['0+12']],
    [0, 2, ['0: "ab\\n"'], ['0+1', '1+12']],
    [0, 3, ['0: "ab\\n"'], ['0+2', '2+12']],
    [0, 4, ['0: "ab\\ncd\\n"'], ['0+3', '3+12']],
    [1, 3, [], ['0+3']],
    [1, 4, ['3: "cd\\n"'], ['0+4', '3+12']],
    [2, 5, ['3: "cd\\n"'], ['1+4', '3+1', '4+12']],
    [3, 5, ['3: "cd\\n"'], ['2+3', '3+1', '4+12']],
    [4, 6, [], ['3+3']],
    [5, 9, ['6: "ef\\n"'], ['4+5', '6+2', '8+12']],
    [8, 10, ['9: "\\n"'], ['7+3', '9+12']],
    [9, 10, ['9: "\\n"'], ['8+2', '9+12']],
    [10, 12, ['10: "gh"'], ['9+3', '10+1', '11+12', '12+12']],
    [11, 12, [], ['10+2', '12+0']],
    [12, 12, [], ['11+1', '12+0']],
    [5, 5, [], ['4+1', '5+0']],
    [99, 200, [], ['98+0']],
  ])('from %i to %i', (start, end, chunks, reads) => {
    const seen = read(openBytes(Buffer.from(text)), start, end);
    expect(seen.chunks).toEqual(chunks);
    expect(seen.reads).toEqual(reads);
  });

  it('gives nothing of an empty source', () => expect(read(openBytes(Buffer.from('')), 0, 9).chunks).toEqual([]));

  it('looks for the first line block by block, and not behind the range', () => {
    const bytes = Buffer.from(`${x(BLOCK + 10)}\nab\n`);
    expect(read(openBytes(bytes), 5, bytes.length)).toEqual({
      chunks: [`${BLOCK + 11}: "ab\\n"`],
      reads: [`4+${BLOCK}`, `${BLOCK + 4}+10`, `${BLOCK + 11}+2`, `${BLOCK + 13}+${BLOCK}`],
    });
    expect(read(same(3 * BLOCK), 5, BLOCK + 9)).toEqual({
      chunks: [],
      reads: [`4+${BLOCK}`, `${BLOCK + 4}+5`, `${BLOCK + 9}+0`],
    });
  });

  it('reads no more than a block at once', () => {
    const lines = same(2 * BLOCK + 5, 0x0a);
    const { chunks, reads } = read(lines, 0, 2 * BLOCK + 5, { ...OPTIONS, chunkBytes: 1 << 20 });
    expect(chunks).toHaveLength(1);
    expect(reads).toEqual([`0+${BLOCK}`, `${BLOCK}+${BLOCK}`, `${2 * BLOCK}+4`, `${2 * BLOCK + 4}+${BLOCK}`]);
  });

  it('pauses after every 4 MB of one line', () => {
    const size = 2 * PAUSE + 1000;
    const options = { ...OPTIONS, chunkBytes: 1 << 20, longLineBytes: 1 << 20, lineBytes: 1 << 20 };
    const pauses = [`${PAUSE - BLOCK}: pause`, `${2 * PAUSE - BLOCK}: pause`];
    expect(read(same(size), 0, size, options).chunks).toEqual([...pauses, '0: ""']);
    expect(read(same(PAUSE), 0, PAUSE, options).chunks).toEqual([`${PAUSE - 1}: pause`, '0: ""']);
    expect(read(same(PAUSE), 0, 1, options).chunks).toEqual([`${PAUSE - BLOCK}: pause`, '0: ""']);
    expect(read(same(PAUSE - 1), 0, 1, options).chunks).toEqual(['0: ""']);
  });

  it('does not pause where there are lines', () => {
    const source = same(2 * PAUSE, 0x0a);
    const { chunks } = read(source, 0, source.size, { ...OPTIONS, chunkBytes: BLOCK });
    expect(chunks).toHaveLength((2 * PAUSE) / BLOCK);
    expect(chunks.filter((chunk) => chunk.endsWith('pause'))).toEqual([]);
  });

  it('ends where a source became shorter', () => {
    const cut = { ...openBytes(Buffer.from('ab\ncd')), size: 100 };
    expect(read(cut, 0, 100).chunks).toEqual(['0: "ab\\ncd"']);
    expect(read(cut, 4, 100).chunks).toEqual([]);
    expect(read(cut, 50, 100).chunks).toEqual([]);
  });
});
