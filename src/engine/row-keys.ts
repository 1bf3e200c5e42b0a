import { type RowTable, rowAnswer, rowKind, rowPlain, rowPrompt, rowRecord, rowSketch } from './row-table.ts';

/** 64 bits by which rows are the same. */
export interface RowKey {
  readonly high: (table: RowTable, row: number) => number;
  readonly low: (table: RowTable, row: number) => number;
}

/** Rows that ask the same. */
export const samePrompt: RowKey = {
  high: (table, row) => rowPrompt(table, row, 0),
  low: (table, row) => rowPrompt(table, row, 1),
};

/** Rows that are the same altogether. */
export const sameRecord: RowKey = {
  high: (table, row) => rowPrompt(table, row, 0) ^ rowRecord(table, row),
  low: (table, row) => rowPrompt(table, row, 1) ^ Math.imul(rowRecord(table, row), 0x9e3779b1),
};

/** Rows that ask the same; of preference pairs, those with the same two answers in whatever order. */
export const sameQuestion: RowKey = {
  high: (table, row) => rowPrompt(table, row, 0) ^ answersOfPair(table, row),
  low: (table, row) => rowPrompt(table, row, 1) ^ Math.imul(answersOfPair(table, row), 0x9e3779b1),
};

/** Rows that share a word of their sketches. */
export function sketchKey(band: 0 | 1): RowKey {
  return {
    high: (table, row) => rowSketch(table, row, band),
    low: (table, row) => Math.imul(rowSketch(table, row, band), 0x9e3779b1) >>> 0,
  };
}

function answersOfPair(table: RowTable, row: number): number {
  if (rowKind(table, row) !== 'pair') return 0;
  const [answer, other] = [rowAnswer(table, row), rowPlain(table, row)];
  return (Math.imul(answer ^ other, 0x85ebca6b) + answer + other) | 0;
}
