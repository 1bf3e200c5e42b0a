import type { Example } from '../format/example.ts';
import { type Likeness, likeness } from './likeness.ts';
import type { Place } from './place.ts';
import { rowIndex } from './row-index.ts';
import { type RowKey, samePrompt, sameRecord, sketchKey } from './row-keys.ts';
import { type RowTable, rowPlace, rowSketch } from './row-table.ts';

export interface NearRows {
  /** Rows that are nearly the same as one of the others. */
  readonly count: number;
  /** True when candidates were left unread. */
  readonly isCut: boolean;
  /** The first few, in their order. */
  readonly first: readonly { readonly row: Place; readonly other: Place }[];
}

interface Question {
  readonly rows: RowTable;
  /** The same table, or that of another file. */
  readonly others: RowTable;
  readonly readAgain: (place: Place) => Example | undefined;
}

const SHOWN = 3;
/** Rows read again at most. */
const MOST_READ = 20_000;

/**
 * The rows that are nearly the same as an earlier one, or as one of another table. Rows that are the same altogether do
 * not count, nor those of other tables with the same prompt. Candidates share a word of their sketches; they are read
 * again and compared, as far as their source allows it.
 */
export function nearRows({ rows, others, readAgain }: Question): NearRows {
  const isOneFile = rows === others;
  const found = new Uint8Array(rows.kept);
  const pairs: { row: number; other: number }[] = [];
  const alike: Likeness = likeness(others, readAgain);
  let read = 0;
  let count = 0;
  for (const band of [0, 1] as const) {
    const index = rowIndex(others, sketchKey(band));
    if (!isOneFile) for (let row = 0; row < others.kept; row++) if (rowSketch(others, row, band) !== 0) index.add(row);
    for (let row = 0; row < rows.kept; row++) {
      if (rowSketch(rows, row, band) === 0) continue;
      const other = isOneFile ? index.add(row) : index.find(rows, row);
      if (other === undefined || (isOneFile && other === row) || found[row] === 1) continue;
      if (isSame(isOneFile ? sameRecord : samePrompt, rows, row, others, other)) continue;
      if (read >= MOST_READ) continue;
      read++;
      if (!alike(rows, row, other)) continue;
      found[row] = 1;
      count++;
      pairs.push({ row, other });
    }
  }
  pairs.sort((a, b) => a.row - b.row);
  return {
    count,
    isCut: read >= MOST_READ || rows.seen > rows.kept || others.seen > others.kept,
    first: pairs
      .slice(0, SHOWN)
      .map(({ row, other }) => ({ row: rowPlace(rows, row), other: rowPlace(others, other) })),
  };
}

function isSame(key: RowKey, a: RowTable, row: number, b: RowTable, other: number): boolean {
  return key.high(a, row) === key.high(b, other) && key.low(a, row) === key.low(b, other);
}
