import { describe, expect, it } from 'vitest';
import { addSegment, atSegment, mergeSegments, type Segment } from '../../src/engine/row-segments.ts';

const SPAN = 2 ** 21;
const place = (offset: number, line: number, example: number) => ({ file: 4, offset, line, example });

describe('addSegment', () => {
  it.each([
    ['the same place', place(100, 10, 5), 1],
    ['the furthest offset', place(100 + SPAN - 1, 10, 5), 1],
    ['an offset too far', place(100 + SPAN, 10, 5), 2],
    ['an offset before', place(99, 10, 5), 2],
    ['the furthest line', place(100, 10 + SPAN - 1, 5), 1],
    ['a line too far', place(100, 10 + SPAN, 5), 2],
    ['a line before', place(100, 9, 5), 2],
    ['the furthest example', place(100, 10, 5 + SPAN - 1), 1],
    ['an example too far', place(100, 10, 5 + SPAN), 2],
    ['an example before', place(100, 10, 4), 2],
    ['the furthest of all', place(100 + SPAN - 1, 10 + SPAN - 1, 5 + SPAN - 1), 1],
  ])('keeps %s', (_, next, count) => {
    const segments: Segment[] = [];
    expect(addSegment(segments, 0, place(100, 10, 5))).toEqual({ high: 0, low: 0 });
    const { high, low } = addSegment(segments, 1, next);
    expect(segments).toHaveLength(count);
    expect(atSegment(segments, 1, high, low, 4)).toEqual(next);
  });

  it('counts from the last segment', () => {
    const segments: Segment[] = [];
    const places = [0, 1, 2, 3].flatMap((part) => [place(part * SPAN, part, part), place(part * SPAN + 7, part, part)]);
    const words = places.map((each, row) => addSegment(segments, row, each));
    expect(segments).toEqual(
      [0, 1, 2, 3].map((part) => ({ row: part * 2, offset: part * SPAN, line: part, example: part })),
    );
    expect(words.map(({ high, low }, row) => atSegment(segments, row, high, low, 4))).toEqual(places);
  });
});

describe('atSegment', () => {
  it('counts from nothing where there is no segment', () => {
    expect(atSegment([], 3, (5 << 11) | 2, 6 << 10, 1)).toEqual({ file: 1, offset: 5, line: 2, example: 6 });
  });
});

describe('mergeSegments', () => {
  it('moves the rows of later segments and leaves out those that were not kept', () => {
    const earlier = [{ row: 0, offset: 0, line: 0, example: 0 }];
    const later = [0, 3, 4].map((row) => ({ row, offset: row * 10, line: row, example: row }));
    mergeSegments(earlier, later, 2, 6);
    expect(earlier).toEqual([
      { row: 0, offset: 0, line: 0, example: 0 },
      { row: 2, offset: 0, line: 0, example: 0 },
      { row: 5, offset: 30, line: 3, example: 3 },
    ]);
  });
});
