import { type RowHashes, rowHash, rowNumber } from './row-hashes.ts';

/** The first row of every hash, in about 6 bytes a row. */
export interface RowIndex {
  /** The first row with the hash of `row` (and its number, where the index compares numbers), added if there was none. */
  readonly add: (row: number) => number;
  /** The same for a row of another table; undefined when there is none. */
  readonly find: (other: RowHashes, row: number) => number | undefined;
}

/** @param byNumber rows are the same only when their numbers are, too */
export function rowIndex(table: RowHashes, byNumber = false): RowIndex {
  // Rows plus one, so that zero is free. Open addressing: a third stays free.
  const slots = new Uint32Array(Math.ceil(table.kept * 1.5) + 1);

  return {
    add(row) {
      const slot = slotOf(table, row);
      const known = slots[slot] ?? 0;
      if (known > 0) return known - 1;
      slots[slot] = row + 1;
      return row;
    },
    find(other, row) {
      const known = slots[slotOf(other, row)] ?? 0;
      return known > 0 ? known - 1 : undefined;
    },
  };

  /** The slot that holds an equal row, or the free one where it belongs. */
  function slotOf(other: RowHashes, row: number): number {
    const [high, low] = [rowHash(other, row, 0), rowHash(other, row, 1)];
    const number = byNumber ? rowNumber(other, row) : 0;
    const mixed = (high ^ Math.imul(number, 0x9e3779b1)) >>> 0;
    let slot = Math.floor((mixed / 2 ** 32) * slots.length);
    for (;;) {
      const known = (slots[slot] ?? 0) - 1;
      if (known < 0) return slot;
      const sameHash = rowHash(table, known, 0) === high && rowHash(table, known, 1) === low;
      if (sameHash && (!byNumber || rowNumber(table, known) === number)) return slot;
      slot = slot + 1 === slots.length ? 0 : slot + 1;
    }
  }
}
