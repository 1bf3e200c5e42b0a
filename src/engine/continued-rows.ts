import { conversationKey } from '../format/row-fingerprint.ts';
import type { Place } from './place.ts';
import type { Beginnings } from './row-beginnings.ts';
import { type RowTable, rowAnswer, rowKind, rowPlace, rowPrompt } from './row-table.ts';

export interface ContinuedRows {
  /** Rows that are the beginning of a longer row. */
  readonly count: number;
  /** True when a part of the beginnings was left out. */
  readonly isCut: boolean;
  readonly first: readonly { readonly row: Place; readonly longer: Place }[];
}

const SHOWN = 3;
const WORDS = 3;

/** The kept rows whose conversation goes on in another row. */
export function continuedRows(table: RowTable): ContinuedRows {
  const { beginnings } = table;
  const isCut = table.seen > table.kept || beginnings.limit < 0xffffffff;
  const first: { row: Place; longer: Place }[] = [];
  let count = 0;
  if (beginnings.kept > 0) {
    const find = beginningIndex(beginnings);
    for (let row = 0; row < table.kept; row++) {
      if (rowKind(table, row) !== 'answered') continue;
      const prompt = { high: rowPrompt(table, row, 0), low: rowPrompt(table, row, 1) };
      const { high, low } = conversationKey(prompt, rowAnswer(table, row));
      const longer = find(high >>> 0, low >>> 0);
      if (longer === undefined) continue;
      count++;
      if (first.length < SHOWN) first.push({ row: rowPlace(table, row), longer: rowPlace(table, longer) });
    }
  }
  return { count, isCut, first };
}

/** Finds the first row that goes on after a conversation. */
function beginningIndex({ words, kept }: Beginnings): (high: number, low: number) => number | undefined {
  // Keys plus one, so that zero is free. A third stays free.
  const slots = new Uint32Array(Math.ceil(kept * 1.5) + 1);
  for (let key = 0; key < kept; key++) {
    const slot = slotOf(words[key * WORDS] ?? 0, words[key * WORDS + 1] ?? 0);
    if (slots[slot] === 0) slots[slot] = key + 1;
  }
  return (high, low) => {
    const known = slots[slotOf(high, low)] ?? 0;
    // Of a free slot there is no word.
    return words[(known - 1) * WORDS + 2];
  };

  function slotOf(high: number, low: number): number {
    // The kept keys may be those with small higher halves.
    let slot = low % slots.length;
    for (;;) {
      const known = ((slots[slot] ?? 0) - 1) * WORDS;
      if (known < 0 || (words[known] === high && words[known + 1] === low)) return slot;
      slot = slot + 1 === slots.length ? 0 : slot + 1;
    }
  }
}
