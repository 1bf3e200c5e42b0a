import type { Place } from './place.ts';
import { type RowHashes, rowNumber, rowPlace } from './row-hashes.ts';
import { rowIndex } from './row-index.ts';

export interface RepeatedRows {
  /** Rows whose hash stood in the file before. */
  readonly copies: number;
  /** Different hashes among them. */
  readonly distinct: number;
  /** The sum of the copies' numbers. */
  readonly sum: number;
  /** The first few hashes that repeat, by their first copy. */
  readonly first: readonly { readonly original: Place; readonly copy: Place }[];
}

const SHOWN = 3;

/** What repeats among the kept rows. */
export function repeatedRows(rows: RowHashes): RepeatedRows {
  const index = rowIndex(rows);
  const repeated = new Uint8Array(rows.kept);
  const first: { original: Place; copy: Place }[] = [];
  let copies = 0;
  let distinct = 0;
  let sum = 0;
  for (let row = 0; row < rows.kept; row++) {
    const original = index.add(row);
    if (original === row) continue;
    copies++;
    sum += rowNumber(rows, row);
    if (repeated[original] === 1) continue;
    repeated[original] = 1;
    distinct++;
    if (first.length < SHOWN) first.push({ original: rowPlace(rows, original), copy: rowPlace(rows, row) });
  }
  return { copies, distinct, sum, first };
}
