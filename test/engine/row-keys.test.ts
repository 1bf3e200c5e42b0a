import { describe, expect, it } from 'vitest';
import { type RowKey, samePrompt, sameQuestion, sameRecord, sketchKey } from '../../src/engine/row-keys.ts';
import { type Row, rowsTable } from './rows.ts';

const base: Row = {
  prompt: { high: 0x10203, low: -77 },
  record: 5,
  answer: 11,
  plain: 13,
  kind: 'pair',
  sketch: [6, 8],
};

/** Whether both halves of a key are the same for two rows: "high", "low" or both. */
function agreeing(key: RowKey, change: Row): string {
  const table = rowsTable([base, { ...base, ...change }], { sketched: true });
  return [key.high, key.low]
    .map((half, index) => (half(table, 0) === half(table, 1) ? ['high', 'low'][index] : '-'))
    .join(' ');
}

describe('keys of rows', () => {
  it.each<[string, RowKey, Row, string]>([
    ['prompt', samePrompt, { record: 6, answer: 1, plain: 2, kind: 'answered', sketch: [1, 2] }, 'high low'],
    ['prompt', samePrompt, { prompt: { high: 0x10203, low: -78 } }, 'high -'],
    ['prompt', samePrompt, { prompt: { high: 0x10204, low: -77 } }, '- low'],
    ['record', sameRecord, { answer: 1, plain: 2, kind: 'answered', sketch: [1, 2] }, 'high low'],
    ['record', sameRecord, { record: 6 }, '- -'],
    ['record', sameRecord, { prompt: { high: 0x10203, low: -78 } }, 'high -'],
    ['record', sameRecord, { prompt: { high: 0x10204, low: -77 } }, '- low'],
    ['question', sameQuestion, { record: 6, sketch: [1, 2] }, 'high low'],
    ['question', sameQuestion, { answer: 13, plain: 11 }, 'high low'],
    ['question', sameQuestion, { answer: 12 }, '- -'],
    ['question', sameQuestion, { plain: 12 }, '- -'],
    ['question', sameQuestion, { answer: 12, plain: 12 }, '- -'],
    ['question', sameQuestion, { answer: 14, plain: 10 }, '- -'],
    ['question', sameQuestion, { answer: 10, plain: 12 }, '- -'],
    ['question', sameQuestion, { kind: 'answered' }, '- -'],
    ['first sketch', sketchKey(0), { prompt: { high: 1, low: 1 }, record: 6, sketch: [6, 9] }, 'high low'],
    ['first sketch', sketchKey(0), { sketch: [7, 8] }, '- -'],
    ['second sketch', sketchKey(1), { sketch: [7, 8] }, 'high low'],
    ['second sketch', sketchKey(1), { sketch: [6, 9] }, '- -'],
  ])('by %s', (_, key, change, expected) => {
    expect(agreeing(key, change)).toBe(expected);
  });

  it('ask the same whatever rows that are no pairs answer', () => {
    const table = rowsTable([
      { answer: 1, plain: 2 },
      { answer: 3, plain: 4 },
    ]);
    for (const half of [sameQuestion.high, sameQuestion.low]) expect(half(table, 0)).toBe(half(table, 1));
  });

  it('spread sketches over the lower half', () => {
    const table = rowsTable([{ sketch: [1, 3] }], { sketched: true });
    expect([sketchKey(0).low(table, 0), sketchKey(1).low(table, 0)]).toEqual([0x9e3779b1, 0xdaa66d13]);
  });
});
