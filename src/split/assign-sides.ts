import { likeness } from '../engine/likeness.ts';
import type { Place } from '../engine/place.ts';
import { rowIndex } from '../engine/row-index.ts';
import { samePrompt, sketchKey } from '../engine/row-keys.ts';
import { type RowTable, rowPrompt, rowRecord, rowSketch } from '../engine/row-table.ts';
import type { Example } from '../format/example.ts';

export interface Sides {
  /** 1 for a row of the validation side. */
  readonly validation: Uint8Array;
  /** Rows that follow an earlier one with the same prompt, or nearly the same text. */
  readonly following: number;
  /** Of those, rows that a split of single rows would have put on the other side. */
  readonly saved: number;
  /** Rows that were compared with none, because too many would have had to be read again. */
  readonly uncompared: number;
}

/** Rows read again at most, to be compared in full. */
const MOST_READ = 200_000;

/**
 * The side of each row. A row follows the first earlier row that asks the same or is nearly the same; any other row goes
 * where the hash of its prompt and the seed put it. So a side depends on earlier rows only: it stays when the file grows.
 *
 * @param share of rows for validation, 0 to 1
 */
export function assignSides(
  table: RowTable,
  { share, seed }: { readonly share: number; readonly seed: number },
  readAgain: (place: Place) => Example | undefined,
): Sides {
  const validation = new Uint8Array(table.kept);
  const alike = likeness(table, readAgain);
  const prompts = rowIndex(table, samePrompt);
  const sketches = ([0, 1] as const).map((band) => rowIndex(table, sketchKey(band)));
  const counts = { following: 0, saved: 0, read: 0, uncompared: 0 };
  const wanted = (high: number, low: number): 0 | 1 => (fraction(high, low, seed) < share ? 1 : 0);
  for (let row = 0; row < table.kept; row++) {
    const earlier = earlierLike(row);
    const own = wanted(rowPrompt(table, row, 0), rowPrompt(table, row, 1));
    validation[row] = earlier === undefined ? own : (validation[earlier] ?? 0);
    if (earlier === undefined) continue;
    counts.following++;
    if (wanted(rowRecord(table, row), row) !== validation[row]) counts.saved++;
  }
  return { validation, following: counts.following, saved: counts.saved, uncompared: counts.uncompared };

  function earlierLike(row: number): number | undefined {
    const asked = prompts.add(row);
    let found = asked === row ? undefined : asked;
    for (const band of [0, 1] as const) {
      if (rowSketch(table, row, band) === 0) continue;
      const other = sketches[band]?.add(row);
      if (found !== undefined || other === undefined || other === row) continue;
      if (counts.read >= MOST_READ) counts.uncompared++;
      else if (alike(table, row, other)) found = other;
      counts.read++;
    }
    return found;
  }
}

/** A number from 0 to 1 that looks random (murmur3's last steps). */
function fraction(high: number, low: number, seed: number): number {
  let hash = Math.imul(high ^ Math.imul(seed + 1, 0x9e3779b1), 0x85ebca6b) ^ low;
  hash = Math.imul(hash ^ (hash >>> 16), 0x85ebca6b);
  hash = Math.imul(hash ^ (hash >>> 13), 0xc2b2ae35);
  return ((hash ^ (hash >>> 16)) >>> 0) / 2 ** 32;
}
