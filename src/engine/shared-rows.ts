import type { Place } from './place.ts';
import { rowIndex } from './row-index.ts';
import { samePrompt, sameRecord } from './row-keys.ts';
import { type RowTable, rowKind, rowPlace } from './row-table.ts';

export interface SharedRows {
  /** Different prompts that are asked in both tables. */
  readonly count: number;
  /** Those of them that have an equal record on both sides. */
  readonly same: number;
  /** The first few, in the order of `here`. */
  readonly first: readonly { readonly here: Place; readonly there: Place; readonly same: boolean }[];
}

const SHOWN = 3;

/** What two tables share. The index is built over `there`, so that the larger table belongs on the other side. */
export function sharedRows(here: RowTable, there: RowTable): SharedRows {
  const byPrompt = rowIndex(there, samePrompt);
  const byRecord = rowIndex(there, sameRecord);
  for (let row = 0; row < there.kept; row++) {
    if (rowKind(there, row) === 'unasked') continue;
    byPrompt.add(row);
    byRecord.add(row);
  }
  const state = new Uint8Array(there.kept);
  const first: { here: number; there: number }[] = [];
  let count = 0;
  let same = 0;
  for (let row = 0; row < here.kept; row++) {
    if (rowKind(here, row) === 'unasked') continue;
    const match = byPrompt.find(here, row);
    if (match === undefined || state[match] === SAME) continue;
    if (state[match] === UNSEEN) {
      state[match] = SEEN;
      count++;
      if (first.length < SHOWN) first.push({ here: row, there: match });
    }
    if (byRecord.find(here, row) === undefined) continue;
    state[match] = SAME;
    same++;
  }
  return {
    count,
    same,
    first: first.map((pair) => ({
      here: rowPlace(here, pair.here),
      there: rowPlace(there, pair.there),
      same: state[pair.there] === SAME,
    })),
  };
}

const UNSEEN = 0;
const SEEN = 1;
const SAME = 2;
