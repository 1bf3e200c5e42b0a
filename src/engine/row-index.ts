import type { RowKey } from './row-keys.ts';
import type { RowTable } from './row-table.ts';

/** The first row of every key, in 6 bytes a row. */
export interface RowIndex {
  /** The first row with the key of `row`, added if there was none. */
  readonly add: (row: number) => number;
  /** The same for a row of another table; undefined when there is none. */
  readonly find: (other: RowTable, row: number) => number | undefined;
}

export function rowIndex(table: RowTable, key: RowKey, most: number = table.kept): RowIndex {
  // Rows plus one, so that zero is free, below eight bits of the key, which spare most looks at other rows. Open
  // addressing: a third stays free.
  const slots = new Int32Array(Math.ceil(most * 1.5) + 1);

  return {
    add(row) {
      const slot = slotOf(table, row);
      const known = (slots[slot] ?? 0) & ROW;
      if (known > 0) return known - 1;
      slots[slot] = (row + 1) | (key.low(table, row) & ~ROW);
      return row;
    },
    find(other, row) {
      const known = (slots[slotOf(other, row)] ?? 0) & ROW;
      return known > 0 ? known - 1 : undefined;
    },
  };

  /** The slot that holds an equal row, or the free one where it belongs. */
  function slotOf(other: RowTable, row: number): number {
    const high = key.high(other, row);
    const low = key.low(other, row);
    let slot = Math.floor(((high >>> 0) / 2 ** 32) * slots.length);
    for (;;) {
      const entry = slots[slot] ?? 0;
      if (entry === 0) return slot;
      const known = (entry & ROW) - 1;
      const isAlike = ((entry ^ low) & ~ROW) === 0;
      if (isAlike && key.low(table, known) === low && key.high(table, known) === high) return slot;
      slot = slot + 1 === slots.length ? 0 : slot + 1;
    }
  }
}

const ROW = (1 << 24) - 1;
