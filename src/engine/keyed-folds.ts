import { compareText } from './compare-text.ts';
import { addToFold, type Fold, mergeFolds, startFold } from './fold.ts';
import { comparePlaces, type Place } from './place.ts';

/** One fold per key (a key of the data, a shape, a token). Structured-cloneable. */
export type KeyedFolds = Map<string, Fold>;

/** How many keys are kept. Which ones is decided by hash, so that it does not depend on how the input was cut. */
const MOST = 100;

export function startKeyedFolds(): KeyedFolds {
  return new Map();
}

export function addToKeyedFolds(folds: KeyedFolds, key: string, place: Place, at?: string, from?: number): void {
  let fold = folds.get(key);
  if (fold === undefined) {
    fold = startFold();
    folds.set(key, fold);
    if (folds.size > MOST) dropLargest(folds);
  }
  addToFold(fold, place, at, from);
}

/** May reuse its arguments. */
export function mergeKeyedFolds(earlier: KeyedFolds, later: KeyedFolds): KeyedFolds {
  for (const [key, fold] of later) {
    const known = earlier.get(key);
    earlier.set(key, known === undefined ? fold : mergeFolds(known, fold));
    if (earlier.size > MOST) dropLargest(earlier);
  }
  return earlier;
}

/** The folds in the order of their first rows. */
export function keyedFoldsInOrder(folds: KeyedFolds): (readonly [string, Fold])[] {
  return [...folds]
    .flatMap(([key, fold]) => fold.first.slice(0, 1).map(({ place }) => ({ key, fold, place })))
    .sort((a, b) => comparePlaces(a.place, b.place) || compareText(a.key, b.key))
    .map(({ key, fold }) => [key, fold]);
}

function dropLargest(folds: KeyedFolds): void {
  let largest = '';
  let most = 0;
  for (const key of folds.keys()) {
    const hash = hashOf(key);
    if (hash > most || (hash === most && key > largest)) {
      most = hash;
      largest = key;
    }
  }
  folds.delete(largest);
}

/** FNV-1a over the first 64 UTF-16 units and the length: only an order is wanted. */
function hashOf(key: string): number {
  let hash = 0x811c9dc5 ^ key.length;
  for (let index = 0; index < key.length && index < 64; index++) {
    hash = Math.imul(hash ^ key.charCodeAt(index), 0x01000193);
  }
  return hash >>> 0;
}
