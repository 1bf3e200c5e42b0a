import { describe, expect, it } from 'vitest';
import {
  addToFamilyFolds,
  familiesIn,
  foldIn,
  mergeFamilyFolds,
  startFamilyFolds,
} from '../../src/engine/family-folds.ts';
import { fillMessage, formatNumber } from '../../src/engine/message.ts';
import { placeOf } from './rows.ts';

function foldsOf(...rows: [number, string, object][]) {
  const folds = startFamilyFolds();
  for (const [row, format, value] of rows) addToFamilyFolds(folds, { format, value, place: placeOf(row) } as never);
  return folds;
}

describe('folds by family', () => {
  it('count the rows of each, but not those of no known shape', () => {
    const folds = foldsOf(
      [0, 'chat', { messages: [] }],
      [1, 'chat', {}],
      [2, 'foreign', { messages: [] }],
      [3, 'vision', { messages: [] }],
      [4, 'completion', {}],
      [5, 'rft', {}],
      [6, 'dpo', {}],
    );
    expect(familiesIn(folds)).toEqual(['chat', 'completion', 'dpo']);
    expect(foldIn(folds, 'chat')).toEqual({ count: 2, first: [{ place: placeOf(0) }, { place: placeOf(3) }] });
    expect(foldIn(folds, 'rft')).toEqual({ count: 0, first: [] });
  });

  it('are joined', () => {
    const merged = mergeFamilyFolds(
      foldsOf([0, 'chat', { messages: [] }], [1, 'completion', {}]),
      foldsOf([2, 'chat', { messages: [] }], [3, 'dpo', {}]),
    );
    expect(familiesIn(merged).map((family) => [family, foldIn(merged, family).count])).toEqual([
      ['chat', 2],
      ['completion', 1],
      ['dpo', 1],
    ]);
  });
});

describe('fillMessage', () => {
  it.each<[string, Record<string, string | number> | undefined, string]>([
    ['No names.', undefined, 'No names.'],
    ['{a} and {b}', { a: 'x', b: 1234567 }, 'x and 1,234,567'],
    ['{a} and {b}', { a: 'x' }, 'x and {b}'],
    ['{count|row|rows}', { count: 1 }, '1 row'],
    ['{count|row|rows}', { count: 5000 }, '5,000 rows'],
    ['{count|row|rows}', { count: '1' }, '1 rows'],
    ['{count||s}', { count: 1 }, '1 '],
    ['{a}', { a: '{b}', b: 'x' }, '{b}'],
  ])('of "%s"', (template, data, expected) => {
    expect(fillMessage(template, data)).toBe(expected);
  });

  it('shows at most two decimals', () => {
    expect(formatNumber(1234.567)).toBe('1,234.57');
  });
});
