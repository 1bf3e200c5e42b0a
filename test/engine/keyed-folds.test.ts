import { describe, expect, it } from 'vitest';
import {
  addToKeyedFolds,
  type KeyedFolds,
  keyedFoldsInOrder,
  mergeKeyedFolds,
  startKeyedFolds,
} from '../../src/engine/keyed-folds.ts';
import { placeOf } from './rows.ts';

const numbers = (count: number) => Array.from({ length: count }, (_, index) => index);

function foldsOf(keys: readonly string[], first = 0): KeyedFolds {
  const folds = startKeyedFolds();
  for (const [index, key] of keys.entries()) addToKeyedFolds(folds, key, placeOf(first + index));
  return folds;
}

/** FNV-1a of the length and the first 64 units. */
function hashOf(key: string): number {
  let hash = 0x811c9dc5 ^ key.length;
  for (const unit of key.slice(0, 64)) hash = Math.imul(hash ^ unit.charCodeAt(0), 0x01000193);
  return hash >>> 0;
}

const smallest = (keys: readonly string[]) =>
  [...keys]
    .sort((a, b) => hashOf(a) - hashOf(b))
    .slice(0, 100)
    .sort();
const keysOf = (folds: KeyedFolds) => [...folds.keys()].sort();

describe('keyed folds', () => {
  it('count the rows of each key, with where they are', () => {
    const folds = startKeyedFolds();
    addToKeyedFolds(folds, 'b', placeOf(0), '/messages', 4);
    addToKeyedFolds(folds, 'a', placeOf(1));
    addToKeyedFolds(folds, 'b', placeOf(2), '/tools');
    expect([...folds]).toEqual([
      [
        'b',
        {
          count: 2,
          first: [
            { place: placeOf(0), at: '/messages', from: 4 },
            { place: placeOf(2), at: '/tools' },
          ],
        },
      ],
      ['a', { count: 1, first: [{ place: placeOf(1) }] }],
    ]);
  });

  it('join what two parts have of a key', () => {
    const merged = mergeKeyedFolds(foldsOf(['a', 'b']), foldsOf(['c', 'a'], 2));
    expect([...merged]).toEqual([
      ['a', { count: 2, first: [{ place: placeOf(0) }, { place: placeOf(3) }] }],
      ['b', { count: 1, first: [{ place: placeOf(1) }] }],
      ['c', { count: 1, first: [{ place: placeOf(2) }] }],
    ]);
  });

  it('keep a hundred keys', () => {
    const keys = numbers(100).map(String);
    expect(keysOf(foldsOf(keys))).toEqual([...keys].sort());
    expect(keysOf(mergeKeyedFolds(foldsOf(keys.slice(0, 50)), foldsOf(keys.slice(50))))).toEqual([...keys].sort());
  });

  it('keep those with the smallest hashes of more, however they were cut', () => {
    const keys = numbers(250).map((index) => `key ${index * 7}`);
    expect(keysOf(foldsOf(keys))).toEqual(smallest(keys));
    expect(keysOf(foldsOf([...keys].reverse()))).toEqual(smallest(keys));
    expect(keysOf(mergeKeyedFolds(foldsOf(keys.slice(0, 90)), foldsOf(keys.slice(90))))).toEqual(smallest(keys));
  });

  it('keep the first by name where hashes are the same', () => {
    const keys = numbers(120).map((index) => `${'x'.repeat(64)}${index + 100}`);
    expect(keysOf(foldsOf(keys))).toEqual(keys.slice(0, 100));
    expect(keysOf(foldsOf([...keys].reverse()))).toEqual(keys.slice(0, 100));
  });

  it('tell long keys apart by their length and their 64th unit', () => {
    const keys = numbers(120).map(
      (index) => `${'x'.repeat(63)}${String.fromCharCode(200 + index)}${'y'.repeat(index % 5)}`,
    );
    expect(keysOf(foldsOf(keys))).toEqual(smallest(keys));
  });
});

describe('keyedFoldsInOrder', () => {
  it('goes by the first row, then by key, and leaves out keys without rows', () => {
    const folds = foldsOf(['z', 'y', 'z']);
    for (const key of ['d', 'b', 'c']) addToKeyedFolds(folds, key, placeOf(7));
    folds.set('none', { count: 0, first: [] });
    addToKeyedFolds(folds, 'a', { ...placeOf(0), file: 1 });
    expect(keyedFoldsInOrder(folds).map(([key, { count }]) => [key, count])).toEqual([
      ['z', 2],
      ['y', 1],
      ['b', 1],
      ['c', 1],
      ['d', 1],
      ['a', 1],
    ]);
    expect(keyedFoldsInOrder(startKeyedFolds())).toEqual([]);
  });
});
