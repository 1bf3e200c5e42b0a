import { describe, expect, it } from 'vitest';
import { addToTally, type FieldTally, mergeTallies, startTally } from '../../src/grader/field-tally.ts';

const place = (line: number) => ({ file: 0, offset: line * 10, line, example: line });

function tallied(path: string, rows: readonly object[], from = 0): FieldTally {
  const tally = startTally();
  for (const [index, row] of rows.entries()) addToTally(tally, { ...row }, path.split('.'), place(from + index));
  return tally;
}
const LONG = 'a'.repeat(201);

describe('addToTally', () => {
  it('counts types, what is missing and what is long', () => {
    const rows = [{ a: { b: 'x' } }, { a: { c: 1 } }, {}, { a: { b: LONG } }, { a: { b: [1] } }];
    const { same, ...rest } = tallied('a.b', rows);
    expect(same).toBeNull();
    expect(rest).toEqual({
      missing: {
        count: 2,
        first: [
          { place: place(1), at: '/a' },
          { place: place(2), at: '' },
        ],
      },
      beside: new Map([
        ['[1,"c"]', { count: 1, first: [{ place: place(1) }] }],
        ['[0]', { count: 1, first: [{ place: place(2) }] }],
      ]),
      types: [2, 0, 0, 0, 1, 0],
      sample: '"x"',
      long: { count: 1, first: [{ place: place(3), at: '/a/b' }] },
      longest: 201,
    });
  });

  it('knows every type', () => {
    const values = ['', 1, true, null, [], {}, {}];
    expect(
      tallied(
        'a',
        values.map((a) => ({ a })),
      ).types,
    ).toEqual([1, 1, 1, 1, 1, 2]);
  });

  it('escapes keys in pointers', () => {
    expect(tallied('a/b.c~d', [{ 'a/b': { 'c~d': LONG } }]).long.first).toEqual([
      { place: place(0), at: '/a~1b/c~0d' },
    ]);
    expect(tallied('a/b.c', [{ 'a/b': {} }]).missing.first).toEqual([{ place: place(0), at: '/a~1b' }]);
  });

  it.each([
    ['a'.repeat(200), 0, 0],
    ['a'.repeat(201), 1, 201],
    [Array(300).fill(0), 0, 0],
  ])('a long text has more than 200 characters', (a, count, longest) => {
    const tally = tallied('a', [{ a }]);
    expect([tally.long.count, tally.longest]).toEqual([count, longest]);
  });

  it('remembers the longest, whichever comes first', () => {
    const [short, long] = [{ a: 'a'.repeat(300) }, { a: 'a'.repeat(400) }];
    expect(tallied('a', [short, long]).longest).toBe(400);
    expect(tallied('a', [long, short]).longest).toBe(400);
  });

  it('knows whether all rows hold the same', () => {
    expect(tallied('a', [])).toMatchObject({ same: undefined, sample: '' });
    const same = tallied('a', [{ a: { x: 1, y: 2 } }, {}, { a: { y: 2, x: 1 } }]);
    expect(same).toMatchObject({ same: expect.any(String), sample: 'an object' });
    expect(tallied('a', [{ a: 1 }, { a: 2 }, { a: 1 }])).toMatchObject({ same: null, sample: '1' });
    expect(tallied('a', [{ a: 1 }, { a: '1' }])).toMatchObject({ same: null, sample: '1' });
  });

  it('keeps 40 characters of 40 keys', () => {
    const keys = Array.from({ length: 41 }, (_, index) => `${index}${'k'.repeat(50)}`);
    const row = Object.fromEntries(keys.map((key) => [key, 0]));
    const kept = keys.slice(0, 40).map((key) => key.slice(0, 40));
    expect([...tallied('a', [row]).beside.keys()]).toEqual([JSON.stringify([0, ...kept])]);
  });
});

describe('mergeTallies', () => {
  const rows = [{ a: 'x' }, { b: 1 }, { a: LONG }, {}, { a: LONG.repeat(2) }, { a: 'x' }, { a: 7 }];

  it('gives what one pass gives', () => {
    for (let cut = 0; cut <= rows.length; cut++) {
      const merged = mergeTallies(tallied('a', rows.slice(0, cut)), tallied('a', rows.slice(cut), cut));
      expect(merged, `cut at ${cut}`).toEqual(tallied('a', rows));
      const turned = [...rows].reverse();
      const backwards = mergeTallies(tallied('a', turned.slice(0, cut)), tallied('a', turned.slice(cut), cut));
      expect(backwards, `backwards, cut at ${cut}`).toEqual(tallied('a', turned));
    }
  });

  it.each([
    [[], [], undefined, ''],
    [[1], [], 'one', '1'],
    [[], [1], 'one', '1'],
    [[1, 1], [1], 'one', '1'],
    [[1], [2], null, '1'],
    [[1, 2], [2], null, '1'],
    [[2], [1, 2], null, '2'],
  ])('of %j and %j', (earlier, later, same, sample) => {
    const of = (values: readonly number[]) =>
      tallied(
        'a',
        values.map((a) => ({ a })),
      );
    const expected = same === 'one' ? expect.any(String) : same;
    expect(mergeTallies(of(earlier), of(later))).toMatchObject({ same: expected, sample });
  });
});
