import { firstRows } from './first-rows.ts';
import type { Place } from './place.ts';
import { sameRecord } from './row-keys.ts';
import { type RowTable, rowPlace, rowTokens } from './row-table.ts';

export interface RepeatedRows {
  /** Rows that stood in the file before. */
  readonly copies: number;
  /** Different rows among them. */
  readonly distinct: number;
  /** The sum of the copies' tokens. */
  readonly tokens: number;
  /** The first few rows that repeat, by their first copy, and how often each stands in the file. */
  readonly first: readonly { readonly original: Place; readonly copy: Place; readonly rows: number }[];
}

const SHOWN = 3;

/** What repeats among the kept rows. */
export function repeatedRows(table: RowTable): RepeatedRows {
  const firstRow = firstRows(table, sameRecord);
  const repeated = new Uint8Array(table.kept);
  const first: { original: number; copy: number; rows: number }[] = [];
  let copies = 0;
  let distinct = 0;
  let tokens = 0;
  for (let row = 0; row < table.kept; row++) {
    const original = firstRow(row);
    if (original === row) continue;
    copies++;
    tokens += rowTokens(table, row);
    const shown = first.find((each) => each.original === original);
    if (shown !== undefined) shown.rows++;
    if (repeated[original] === 1) continue;
    repeated[original] = 1;
    distinct++;
    if (first.length < SHOWN) first.push({ original, copy: row, rows: 2 });
  }
  const places = first.map(({ original, copy, rows }) => ({
    original: rowPlace(table, original),
    copy: rowPlace(table, copy),
    rows,
  }));
  return { copies, distinct, tokens, first: places };
}
