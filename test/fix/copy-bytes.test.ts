import { describe, expect, it } from 'vitest';
import { copyBytes } from '../../src/fix/copy-bytes.ts';
import { openBytes, type RandomAccess } from '../../src/read/random-access.ts';

const MB = 2 ** 20;

/** Copies, and tells the pieces that were asked for. @param most what a read gives at most */
async function copied(
  bytes: Buffer,
  start: number,
  end: number,
  most = Number.POSITIVE_INFINITY,
  signal?: AbortSignal,
) {
  const asked: [number, number][] = [];
  const parts: Buffer[] = [];
  const source: RandomAccess = {
    ...openBytes(bytes),
    read(at, into) {
      asked.push([at, into.length]);
      return bytes.copy(into, 0, at, Math.min(bytes.length, at + into.length, at + most));
    },
  };
  await copyBytes(source, start, end, { write: (part) => void parts.push(Buffer.from(part)) }, signal);
  return { asked, equal: Buffer.concat(parts).equals(bytes.subarray(start, end)) };
}

describe('copyBytes', () => {
  const bytes = Buffer.alloc(2.5 * MB, 'abcdefg');

  it.each<[number, number, [number, number][]]>([
    [5, 5, []],
    [3, 9, [[3, 6]]],
    [0, MB, [[0, MB]]],
    [
      1,
      MB + 2,
      [
        [1, MB],
        [MB + 1, 1],
      ],
    ],
    [
      0,
      2.5 * MB,
      [
        [0, MB],
        [MB, MB],
        [2 * MB, MB / 2],
      ],
    ],
  ])('copies from %d to %d, in pieces of 1 MB', async (start, end, asked) => {
    expect(await copied(bytes, start, end)).toEqual({ asked, equal: true });
  });

  it('goes on behind what a short read gives', async () => {
    const asked = [
      [2, 5],
      [4, 3],
      [6, 1],
    ];
    expect(await copied(bytes, 2, 7, 2)).toEqual({ asked, equal: true });
  });

  it('throws where the source has become shorter', async () => {
    const shorter = new Error('it became shorter while it was read; run again');
    await expect(copied(bytes, 2 * MB, 2.5 * MB + 1)).rejects.toStrictEqual(shorter);
  });

  it('ends with the reason of an abort between two pieces, and not behind the last', async () => {
    const reason = new Error('stopped');
    await expect(copied(bytes, 0, MB + 1, MB, AbortSignal.abort(reason))).rejects.toBe(reason);
    expect(await copied(bytes, 0, MB, MB, AbortSignal.abort(reason))).toMatchObject({ equal: true });
  });
});
