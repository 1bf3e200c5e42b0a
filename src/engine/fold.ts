import { comparePlaces, type Place } from './place.ts';

/** One finding for many rows: how many there are and where the first three stand. */
export interface Fold {
  count: number;
  first: FoldedRow[];
}

export interface FoldedRow {
  readonly place: Place;
  readonly at?: string;
  /** UTF-16 index in the string at `at`. */
  readonly from?: number;
}

const SHOWN = 3;

export function startFold(): Fold {
  return { count: 0, first: [] };
}

export function addToFold(fold: Fold, place: Place, at?: string, from?: number): void {
  fold.count++;
  if (fold.first.length >= SHOWN) return;
  if (at === undefined) fold.first.push({ place });
  else fold.first.push(from === undefined ? { place, at } : { place, at, from });
}

export function mergeFolds(earlier: Fold, later: Fold): Fold {
  const first = [...earlier.first, ...later.first].sort((a, b) => comparePlaces(a.place, b.place)).slice(0, SHOWN);
  return { count: earlier.count + later.count, first };
}

/** The parts of a descriptor that a fold gives: the first row's place, the count, and the next rows as `related`. */
export function foldedAt(fold: Fold): {
  readonly place: Place;
  readonly at?: string;
  readonly from?: number;
  readonly occurrences: number;
  readonly related: readonly { readonly message: string; readonly place: Place; readonly at?: string }[];
} {
  const [head, ...rest] = fold.first;
  if (head === undefined) throw new RangeError('foldedAt needs a fold that holds a row');
  return {
    ...head,
    occurrences: fold.count,
    related: rest.map(({ place, at }) => ({ message: 'also here', place, ...(at === undefined ? {} : { at }) })),
  };
}
