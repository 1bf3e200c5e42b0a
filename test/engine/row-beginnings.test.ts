import { describe, expect, it } from 'vitest';
import { addBeginnings, type Beginnings, mergeBeginnings, startBeginnings } from '../../src/engine/row-beginnings.ts';

/** Keys as [higher half, lower half, row]. */
type Key = readonly [number, number, number];

function beginningsOf(keys: readonly Key[], most?: number): Beginnings {
  const beginnings = startBeginnings(most);
  for (const [high, low, row] of keys) addBeginnings(beginnings, [{ high, low }], row);
  return beginnings;
}

const keysIn = ({ kept, words }: Beginnings) =>
  Array.from({ length: kept }, (_, key) => [...words.subarray(3 * key, 3 * key + 3)]);

describe('addBeginnings', () => {
  it('keeps every key with its row, in order', () => {
    const keys = Array.from({ length: 200 }, (_, row): Key => [row * 7, row + 1, row]);
    const beginnings = beginningsOf(keys);
    expect(keysIn(beginnings)).toEqual(keys);
    expect(beginnings.limit).toBe(0xffffffff);
  });

  it('keeps as many as were asked for', () => {
    const keys = Array.from({ length: 50 }, (_, row): Key => [row, row, row]);
    expect(keysIn(beginningsOf(keys, 50))).toEqual(keys);
    expect(beginningsOf(keys, 50).words).toHaveLength(150);
  });

  it('takes halves without their sign', () => {
    const beginnings = startBeginnings();
    addBeginnings(
      beginnings,
      [
        { high: -1, low: -2 },
        { high: 3, low: 4 },
      ],
      6,
    );
    expect(keysIn(beginnings)).toEqual([
      [0xffffffff, 0xfffffffe, 6],
      [3, 4, 6],
    ]);
  });

  it.each<[string, Key[], Key[], number]>([
    [
      'those up to the limit stay',
      [
        [0x7fffffff, 1, 0],
        [0x80000000, 2, 1],
        [5, 3, 2],
      ],
      [
        [0x7fffffff, 1, 0],
        [5, 3, 2],
      ],
      0x7fffffff,
    ],
    [
      'a greater one does not come in',
      [
        [1, 1, 0],
        [2, 2, 1],
        [0x80000000, 3, 2],
      ],
      [
        [1, 1, 0],
        [2, 2, 1],
      ],
      0x7fffffff,
    ],
    [
      'the limit falls until one fits',
      [
        [1, 1, 0],
        [0x1000, 2, 1],
        [2, 3, 2],
      ],
      [
        [1, 1, 0],
        [2, 3, 2],
      ],
      0xfff,
    ],
    [
      'the limit stays above a key that is too many',
      [
        [1, 1, 0],
        [2, 2, 1],
        [4, 3, 2],
      ],
      [
        [1, 1, 0],
        [2, 2, 1],
      ],
      3,
    ],
    [
      'nothing comes below zero',
      [
        [0, 1, 0],
        [0, 2, 1],
        [0, 3, 2],
      ],
      [
        [0, 1, 0],
        [0, 2, 1],
      ],
      0,
    ],
  ])('lowers the limit where keys are too many: %s', (_, keys, kept, limit) => {
    const beginnings = beginningsOf(keys, 2);
    expect(keysIn(beginnings)).toEqual(kept);
    expect(beginnings.limit).toBe(limit);
  });
});

describe('mergeBeginnings', () => {
  it('moves the rows of what comes next, as far as they were kept', () => {
    const earlier = beginningsOf([[1, 2, 0]]);
    mergeBeginnings(
      earlier,
      beginningsOf([
        [3, 4, 0],
        [5, 6, 7],
        [7, 8, 8],
        [9, 9, 1],
      ]),
      2,
      10,
    );
    expect(keysIn(earlier)).toEqual([
      [1, 2, 0],
      [3, 4, 2],
      [5, 6, 9],
      [9, 9, 3],
    ]);
  });

  it('takes the lower limit of the two', () => {
    const low = () =>
      beginningsOf(
        [
          [1, 1, 0],
          [0x80000000, 2, 1],
          [2, 3, 2],
        ],
        2,
      );
    const high = () =>
      beginningsOf(
        [
          [0x7fffffff, 8, 0],
          [0x80000000, 9, 1],
        ],
        2,
      );
    const [first, second] = [high(), low()];
    mergeBeginnings(first, low(), 2, 10);
    mergeBeginnings(second, high(), 3, 10);
    expect([first.limit, keysIn(first)]).toEqual([
      0x3fffffff,
      [
        [1, 1, 2],
        [2, 3, 4],
      ],
    ]);
    expect([second.limit, keysIn(second)]).toEqual([
      0x3fffffff,
      [
        [1, 1, 0],
        [2, 3, 2],
      ],
    ]);
  });
});
