import { firstRows } from './first-rows.ts';
import type { Place } from './place.ts';
import { sameQuestion } from './row-keys.ts';
import { type RowTable, rowAnswer, rowKind, rowPlace, rowPlain } from './row-table.ts';

/** Questions that are answered in more than one way. */
export interface DifferingRows {
  /** Different questions with an answer. */
  readonly questions: number;
  /** Those of them with more than one row. */
  readonly repeated: number;
  /** Questions with a few answers that differ in more than white space and case; of pairs, with both preferences. */
  readonly conflicts: Differing;
  /** Questions whose answers differ in white space or case only. */
  readonly spelling: Differing;
}

export interface Differing {
  readonly count: number;
  /** Rows that answer these questions. */
  readonly rows: number;
  /** The first few, in the order in which the difference appears. */
  readonly first: readonly { readonly one: Place; readonly other: Place; readonly isPair: boolean }[];
}

const SHOWN = 3;
/** A question with at least about ten answers has no right one: "Name a bird species." */
const OPEN_BITS = 7;

// Of each question's first row: one bit for every kind of answer seen, of 12 kinds by hash, and two for how they differ.
const BITS = 12;
const REPEATED = 1 << 12;
const SPELLING = 1 << 13;
const CONFLICT = 1 << 14;

/** How the kept rows with the same question differ. The questions of `unasked` and `open` rows do not count. */
export function differingRows(table: RowTable): DifferingRows {
  const firstRow = firstRows(table, sameQuestion);
  const state = new Uint16Array(table.kept);
  let questions = 0;
  for (let row = 0; row < table.kept; row++) {
    if (!hasAnswer(table, row)) continue;
    const first = firstRow(row);
    if (first === row) questions++;
    const seen = (state[first] ?? 0) | (1 << ((rowPlain(table, row) >>> 0) % BITS));
    state[first] = first === row ? seen : seen | REPEATED | differenceOf(table, first, row);
  }
  let repeated = 0;
  let differing = 0;
  for (const each of state) {
    if ((each & REPEATED) !== 0) repeated++;
    differing |= each;
  }
  return { questions, repeated, conflicts: collect(CONFLICT), spelling: collect(SPELLING) };

  function collect(kind: number): Differing {
    const first: { one: number; other: number }[] = [];
    const shown = new Set<number>();
    let count = 0;
    let rows = 0;
    if ((differing & kind) === 0) return { count, rows, first: [] };
    for (let row = 0; row < table.kept; row++) {
      if (!hasAnswer(table, row)) continue;
      const one = firstRow(row);
      if (kindOf(table, one, state[one] ?? 0) !== kind) continue;
      rows++;
      if (one === row) count++;
      else if (first.length < SHOWN && !shown.has(one) && (differenceOf(table, one, row) & kind) !== 0) {
        shown.add(one);
        first.push({ one, other: row });
      }
    }
    return {
      count,
      rows,
      first: first.map(({ one, other }) => ({
        one: rowPlace(table, one),
        other: rowPlace(table, other),
        isPair: rowKind(table, one) === 'pair',
      })),
    };
  }
}

function hasAnswer(table: RowTable, row: number): boolean {
  const kind = rowKind(table, row);
  return kind === 'answered' || kind === 'pair';
}

function differenceOf(table: RowTable, one: number, other: number): number {
  if (rowAnswer(table, one) === rowAnswer(table, other)) return 0;
  return rowPlain(table, one) === rowPlain(table, other) ? SPELLING : CONFLICT;
}

function kindOf(table: RowTable, row: number, state: number): number {
  if ((state & CONFLICT) === 0) return state & SPELLING;
  return rowKind(table, row) !== 'pair' && bitsOf(state & (REPEATED - 1)) >= OPEN_BITS ? 0 : CONFLICT;
}

function bitsOf(word: number): number {
  let count = 0;
  for (let rest = word; rest !== 0; rest &= rest - 1) count++;
  return count;
}
