import { describe, expect, it } from 'vitest';
import { fillHoles, type Hole } from '../../src/read/short-line.ts';

const STEP = 1 << 16;

/** A hole in a text at which `<>` stands in for a part of the payload. */
function hole(at: number, whole: string, start: number, bytes: number, step = 1e9): Hole & { reads: string[] } {
  const reads: string[] = [];
  const read = (from: number, to: number) => {
    reads.push(`${from}-${to}`);
    return Buffer.from(whole.slice(from, Math.min(to, from + step)));
  };
  return {
    standIn: '<>',
    at,
    start,
    bytes,
    payload: { digits: whole.length, bytes: whole.length, read, readRaw: read },
    reads,
  };
}

describe('fillHoles', () => {
  it.each([
    ['no holes', 'abc', [], 'abc'],
    ['one', 'a<>b', [hole(1, '01234', 1, 3)], 'a123b'],
    ['one at the start', '<>b', [hole(0, '01234', 0, 5)], '01234b'],
    ['one at the end', 'a<>', [hole(1, '01234', 2, 3)], 'a234'],
    ['one that is shorter than what stands for it', 'a<>b', [hole(1, '01234', 4, 1)], 'a4b'],
    ['two', 'a<>b<>c', [hole(1, '01234', 1, 3), hole(4, '56789', 0, 2)], 'a123b56c'],
    ['two side by side', '<><>', [hole(0, '01234', 1, 3), hole(2, '56789', 0, 2)], '12356'],
    ['one of two', 'a<>b<>c', [hole(4, '56789', 0, 5)], 'a<>b56789c'],
    ['in small steps', 'a<>b', [hole(1, '0123456789', 2, 7, 2)], 'a2345678b'],
  ])('%s', (_, text, holes, expected) => {
    const line = { bytes: Buffer.from(text), length: 100 };
    expect(fillHoles(line, holes, 100)?.toString()).toBe(expected);
  });

  it.each([
    [6, 6, true],
    [6, 5, false],
    [5, 6, false],
    [99, 6, true],
    [6, 99, true],
  ])('a line of %i bytes of which %i may be: %j', (length, most, fits) => {
    const line = { bytes: Buffer.from('a<>bc'), length };
    expect(fillHoles(line, [hole(1, '01234', 1, 3)], most)?.toString()).toBe(fits ? 'a123bc' : undefined);
  });

  it('is undefined where bytes are gone', () => {
    const line = { bytes: Buffer.from('a<>bc'), length: 100 };
    expect(fillHoles(line, [hole(1, '01234', 3, 3)], 100)).toBeUndefined();
    expect(fillHoles(line, [hole(1, '', 0, 3)], 100)).toBeUndefined();
  });

  it('reads what it wants and no more, 64 KB at once', () => {
    const whole = 'A'.repeat(3 * STEP);
    const long = hole(0, whole, 7, 2 * STEP + 5);
    expect(fillHoles({ bytes: Buffer.from('<>'), length: 1e9 }, [long], 1e9)?.toString()).toBe(
      'A'.repeat(2 * STEP + 5),
    );
    expect(long.reads).toEqual([`7-${STEP + 7}`, `${STEP + 7}-${2 * STEP + 7}`, `${2 * STEP + 7}-${2 * STEP + 12}`]);
  });
});
