import { describe, expect, it } from 'vitest';
import { addToFold, foldedAt, mergeFolds, startFold } from '../../src/engine/fold.ts';
import { placeOf } from './rows.ts';

function foldOf(...rows: number[]) {
  const fold = startFold();
  for (const row of rows) addToFold(fold, placeOf(row));
  return fold;
}

describe('a fold', () => {
  it('counts every row and keeps the first three, each with what is known of it', () => {
    const fold = startFold();
    addToFold(fold, placeOf(0));
    addToFold(fold, placeOf(1), '/a');
    addToFold(fold, placeOf(2), '/b', 0);
    addToFold(fold, placeOf(3), '/c');
    expect(fold).toStrictEqual({
      count: 4,
      first: [{ place: placeOf(0) }, { place: placeOf(1), at: '/a' }, { place: placeOf(2), at: '/b', from: 0 }],
    });
  });

  it('does not look at an index without a pointer', () => {
    const fold = startFold();
    addToFold(fold, placeOf(0), undefined, 3);
    expect(fold).toStrictEqual({ count: 1, first: [{ place: placeOf(0) }] });
  });

  it('is joined with another in the order of their rows', () => {
    const merged = mergeFolds(foldOf(4, 5), foldOf(1, 2, 9));
    expect([merged.count, merged.first.map(({ place }) => place.line)]).toEqual([5, [1, 2, 4]]);
    expect(mergeFolds(foldOf(), foldOf(1))).toEqual(foldOf(1));
    expect(mergeFolds(foldOf(1), foldOf())).toEqual(foldOf(1));
  });

  it('stands at its first row and names the next two', () => {
    const fold = startFold();
    addToFold(fold, placeOf(0), '/a', 7);
    addToFold(fold, placeOf(1), '/b', 8);
    addToFold(fold, placeOf(2));
    addToFold(fold, placeOf(3));
    expect(foldedAt(fold)).toStrictEqual({
      place: placeOf(0),
      at: '/a',
      from: 7,
      occurrences: 4,
      related: [
        { message: 'also here', place: placeOf(1), at: '/b' },
        { message: 'also here', place: placeOf(2) },
      ],
    });
    expect(foldedAt(foldOf(6))).toStrictEqual({ place: placeOf(6), occurrences: 1, related: [] });
    expect(() => foldedAt(startFold())).toThrow(new RangeError('foldedAt needs a fold that holds a row'));
  });
});
