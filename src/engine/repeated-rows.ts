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
  /** The rows that stand in the file most often, and where first. */
  readonly most: readonly { readonly rows: number; readonly places: readonly Place[] }[];
}

const SHOWN = 3;
const SHOWN_MOST = 10;
const SHOWN_PLACES = 5;

/** What repeats among the kept rows. */
export function repeatedRows(table: RowTable): RepeatedRows {
  const firstRow = firstRows(table, sameRecord);
  /** Copies of each row that is the first of its like. */
  const copiesOf = new Uint32Array(table.kept);
  const first: { original: number; copy: number }[] = [];
  let copies = 0;
  let distinct = 0;
  let tokens = 0;
  for (let row = 0; row < table.kept; row++) {
    const original = firstRow(row);
    if (original === row) continue;
    copies++;
    tokens += rowTokens(table, row);
    const before = copiesOf[original] ?? 0;
    copiesOf[original] = before + 1;
    if (before > 0) continue;
    distinct++;
    if (first.length < SHOWN) first.push({ original, copy: row });
  }
  return {
    copies,
    distinct,
    tokens,
    first: first.map(({ original, copy }) => ({
      original: rowPlace(table, original),
      copy: rowPlace(table, copy),
      rows: (copiesOf[original] ?? 0) + 1,
    })),
    most: copies === 0 ? [] : mostRepeated(table, copiesOf),
  };
}

function mostRepeated(table: RowTable, copiesOf: Uint32Array): RepeatedRows['most'] {
  const most: { row: number; copies: number; places: Place[] }[] = [];
  for (let row = 0; row < table.kept; row++) {
    const copies = copiesOf[row] ?? 0;
    const last = most[SHOWN_MOST - 1];
    if (copies === 0 || copies <= (last?.copies ?? 0)) continue;
    const before = most.findIndex((each) => each.copies < copies);
    most.splice(before < 0 ? most.length : before, 0, { row, copies, places: [] });
    most.length = Math.min(most.length, SHOWN_MOST);
  }
  const byKey = new Map(most.map((each) => [sameRecord.low(table, each.row), each]));
  for (let row = 0; row < table.kept; row++) {
    const found = byKey.get(sameRecord.low(table, row));
    if (found === undefined || found.places.length >= SHOWN_PLACES) continue;
    if (sameRecord.high(table, row) === sameRecord.high(table, found.row)) found.places.push(rowPlace(table, row));
  }
  return most.map(({ copies, places }) => ({ rows: copies + 1, places }));
}
