import type { Place } from '../../src/engine/place.ts';
import { addRow, type RowTable, startRowTable } from '../../src/engine/row-table.ts';
import type { Hash64 } from '../../src/format/hash64.ts';
import type { RowKind } from '../../src/format/row-fingerprint.ts';

/** What a test wants of a row. */
export interface Row {
  readonly prompt?: Hash64;
  readonly kind?: RowKind;
  readonly answer?: number;
  readonly plain?: number;
  readonly record?: number;
  readonly tokens?: number;
  readonly sketch?: readonly [number, number];
  readonly beginnings?: readonly Hash64[];
}

export const placeOf = (row: number, file = 0): Place => ({ file, offset: row * 100, line: row, example: row });

/** A table of rows that stand 100 bytes apart. */
export function rowsTable(
  rows: readonly Row[],
  { file = 0, ...options }: { readonly file?: number; readonly most?: number; readonly sketched?: boolean } = {},
): RowTable {
  const table = startRowTable(options);
  for (const [index, row] of rows.entries()) {
    const { prompt = { high: 0, low: 0 }, kind = 'answered', answer = 0, plain = 0, record = 0 } = row;
    const beginnings = row.beginnings ?? [];
    const fingerprint = { prompt, kind, answer, plain, record, beginnings, system: undefined };
    addRow(table, fingerprint, row.tokens ?? 0, placeOf(index, file), row.sketch);
  }
  return table;
}
