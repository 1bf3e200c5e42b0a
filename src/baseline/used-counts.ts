import type { Suppression } from './baseline.ts';
import type { Ledger } from './ledger.ts';
import { suppressionKey } from './suppression-key.ts';

/**
 * How many findings each of a file's entries still stands for, at most its own count.
 *
 * @param ran whether a rule had the chance to find something; entries of others are taken for used
 */
export function usedCounts(
  entries: readonly Suppression[],
  { seen }: Ledger,
  ran: (rule: string) => boolean,
): readonly number[] {
  const left = new Map([...seen].map(([key, { count }]) => [key, count]));
  return entries.map((entry) => {
    if (!ran(entry.rule)) return entry.count;
    const key = suppressionKey(entry);
    const found = left.get(key) ?? 0;
    const used = Math.min(found, entry.count);
    left.set(key, found - used);
    return used;
  });
}
