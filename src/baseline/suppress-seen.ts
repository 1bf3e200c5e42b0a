import type { Suppression } from './baseline.ts';
import { isWatched } from './file-baseline.ts';
import { harmlessPointer } from './harmless-pointer.ts';
import type { Ledger, SeenFindings } from './ledger.ts';
import { suppressionKey } from './suppression-key.ts';

/**
 * A file's entries with all that was seen of the watched rules. Entries that are there already keep what they say.
 *
 * @param say what new entries say
 */
export function suppressSeen(
  entries: readonly Suppression[],
  { seen, baseline }: Ledger,
  say: Pick<Suppression, 'reason' | 'date'> = {},
): Suppression[] {
  const byKey = new Map<string, Suppression>();
  for (const entry of entries) {
    const before = byKey.get(suppressionKey(entry));
    byKey.set(suppressionKey(entry), before === undefined ? entry : { ...before, count: before.count + entry.count });
  }
  for (const [key, found] of seen) {
    if (!isWatched(baseline, found.rule)) continue;
    const before = byKey.get(key);
    const entry = before ?? { ...fresh(found), ...say };
    byKey.set(key, { ...entry, count: Math.max(before?.count ?? 0, found.count) });
  }
  return [...byKey.values()];
}

function fresh({ rule, messageId, pointer, fingerprint, count }: SeenFindings): Suppression {
  if (fingerprint === undefined) return { rule, messageId, count };
  const at = harmlessPointer(pointer);
  return { rule, messageId, ...(at === '' ? {} : { at }), fingerprint, count };
}
