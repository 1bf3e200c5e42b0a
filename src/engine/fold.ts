import { comparePlaces, type Place } from './place.ts';

/** One finding for many rows: how many there are and where the first three stand. */
export interface Fold {
  count: number;
  first: FoldedRow[];
}

export interface FoldedRow {
  readonly place: Place;
  readonly at?: string;
}

const SHOWN = 3;

export function startFold(): Fold {
  return { count: 0, first: [] };
}

export function addToFold(fold: Fold, place: Place, at?: string): void {
  fold.count++;
  if (fold.first.length < SHOWN) fold.first.push(at === undefined ? { place } : { place, at });
}

export function mergeFolds(earlier: Fold, later: Fold): Fold {
  const first = [...earlier.first, ...later.first].sort((a, b) => comparePlaces(a.place, b.place)).slice(0, SHOWN);
  return { count: earlier.count + later.count, first };
}

/** The parts of a descriptor that a fold gives: the first row's place, the count, and the next rows as `related`. */
export function foldedAt(fold: Fold): {
  readonly place: Place;
  readonly at?: string;
  readonly occurrences: number;
  readonly related: readonly { readonly message: string; readonly place: Place; readonly at?: string }[];
} {
  const [head, ...rest] = fold.first;
  if (head === undefined) throw new RangeError('foldedAt needs a fold that holds a row');
  return { ...head, occurrences: fold.count, related: rest.map((row) => ({ message: 'also here', ...row })) };
}
