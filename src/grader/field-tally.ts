import { addToFold, type Fold, mergeFolds, startFold } from '../engine/fold.ts';
import { addToKeyedFolds, type KeyedFolds, mergeKeyedFolds, startKeyedFolds } from '../engine/keyed-folds.ts';
import type { Place } from '../engine/place.ts';
import { canonicalKey } from '../format/canonical-hash.ts';
import type { JsonObject } from '../format/example.ts';
import { pointerToken } from '../format/pointer.ts';
import { quote } from '../format/quote.ts';
import { fieldAt } from './field-at.ts';

/** What the rows of a file hold where a grader reads one field. Structured-cloneable; bounded whatever the rows hold. */
export interface FieldTally {
  missing: Fold;
  /** The keys that stood beside the missing one, as JSON: at most 100 lists, chosen by hash. */
  beside: KeyedFolds;
  /** Rows by the type of the value, in the order of TYPES. */
  readonly types: number[];
  /** The hash of the value while all rows have the same; undefined before the first, null once two differ. */
  same: string | null | undefined;
  /** The value as the first row shows it, cut. */
  sample: string;
  /** Rows whose text is longer than LONG. */
  long: Fold;
  longest: number;
}

export const TYPES = ['string', 'number', 'boolean', 'null', 'array', 'object'] as const;

/** UTF-16 units: a text that no answer repeats to the letter. */
export const LONG = 200;

const MOST_KEYS = 40;
const KEPT = 40;

export function startTally(): FieldTally {
  const types = TYPES.map(() => 0);
  return {
    missing: startFold(),
    beside: startKeyedFolds(),
    types,
    same: undefined,
    sample: '',
    long: startFold(),
    longest: 0,
  };
}

/** Adds a row. */
export function addToTally(tally: FieldTally, row: JsonObject, path: readonly string[], place: Place): void {
  const found = fieldAt(row, path);
  if (!found.found) {
    const at = path
      .slice(0, found.depth)
      .map((key) => `/${pointerToken(key)}`)
      .join('');
    addToFold(tally.missing, place, at);
    addToKeyedFolds(tally.beside, JSON.stringify([found.depth, ...keysOf(found.parent)]), place);
    return;
  }
  const { value } = found;
  const type = Array.isArray(value) ? 'array' : value === null ? 'null' : typeof value;
  const index = TYPES.indexOf(type as (typeof TYPES)[number]);
  tally.types[index] = (tally.types[index] ?? 0) + 1;
  if (tally.same !== null) {
    const hash = canonicalKey(value);
    if (tally.same === undefined) tally.sample = quote(value);
    tally.same = tally.same === undefined || tally.same === hash ? hash : null;
  }
  if (typeof value !== 'string' || value.length <= LONG) return;
  addToFold(tally.long, place, path.map((key) => `/${pointerToken(key)}`).join(''));
  tally.longest = Math.max(tally.longest, value.length);
}

/** Adds what comes next in the file. May reuse its arguments. */
export function mergeTallies(earlier: FieldTally, later: FieldTally): FieldTally {
  earlier.missing = mergeFolds(earlier.missing, later.missing);
  earlier.beside = mergeKeyedFolds(earlier.beside, later.beside);
  for (const [index, rows] of later.types.entries()) earlier.types[index] = (earlier.types[index] ?? 0) + rows;
  if (earlier.same === undefined) {
    earlier.same = later.same;
    earlier.sample = later.sample;
  } else if (later.same !== undefined && later.same !== earlier.same) earlier.same = null;
  earlier.long = mergeFolds(earlier.long, later.long);
  earlier.longest = Math.max(earlier.longest, later.longest);
  return earlier;
}

function keysOf(value: unknown): string[] {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return [];
  return Object.keys(value)
    .slice(0, MOST_KEYS)
    .map((key) => key.slice(0, KEPT));
}
