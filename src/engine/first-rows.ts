import { rowIndex } from './row-index.ts';
import type { RowKey } from './row-keys.ts';
import type { RowTable } from './row-table.ts';

/** Bits for each row: one in nine rows that are like no other is taken for one that may be. */
const BITS_PER_ROW = 8;

/**
 * Gives the first row with the key of a row, for rows that are asked for in the order of the table. Most rows are like no
 * other: two bits tell so, and only the others are looked up.
 */
export function firstRows(table: RowTable, key: RowKey): (row: number) => number {
  const bits = Math.max(1, table.kept * BITS_PER_ROW);
  const seen = new Int32Array((bits >>> 5) + 1);
  const again = new Int32Array((bits >>> 5) + 1);
  let repeated = 0;
  for (let row = 0; row < table.kept; row++) {
    const bit = bitOf(row);
    const [word, mask] = [bit >>> 5, 1 << (bit & 31)];
    if (((seen[word] ?? 0) & mask) === 0) seen[word] = (seen[word] ?? 0) | mask;
    else {
      again[word] = (again[word] ?? 0) | mask;
      repeated++;
    }
  }
  // A row that is first among its like is not counted above, so that at most twice as many are looked up.
  const index = rowIndex(table, key, Math.min(table.kept, 2 * repeated));
  return (row) => {
    const bit = bitOf(row);
    return ((again[bit >>> 5] ?? 0) & (1 << (bit & 31))) === 0 ? row : index.add(row);
  };

  function bitOf(row: number): number {
    return Math.floor(((key.low(table, row) >>> 0) / 2 ** 32) * bits);
  }
}
