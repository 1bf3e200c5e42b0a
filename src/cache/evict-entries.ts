import { readdirSync, rmSync, statSync } from 'node:fs';
import { join } from 'node:path';

const ENTRY = /^[0-9a-f]{64}\.report$/;
/** What a killed process leaves behind. */
const TEMPORARY = /^\.[0-9a-f]{64}\.report\.[0-9a-f]{16}\.tmp$/;
const TEMPORARY_MS = 3_600_000;

/** How much a folder may hold. */
export interface CacheBounds {
  readonly entries: number;
  readonly bytes: number;
}

const BOUNDS: CacheBounds = { entries: 100, bytes: 256 * 2 ** 20 };

/** Removes the entries that were not used for the longest time, until what is left is within bounds; the newest one stays. */
export function evictEntries(folder: string, { entries, bytes }: CacheBounds = BOUNDS, now = Date.now()): void {
  const names = readdirSync(folder);
  for (const name of names.filter((each) => TEMPORARY.test(each))) {
    const stats = statSync(join(folder, name), { throwIfNoEntry: false });
    if (stats !== undefined && now - stats.mtimeMs > TEMPORARY_MS) rmSync(join(folder, name), { force: true });
  }
  const found = names
    .filter((name) => ENTRY.test(name))
    .flatMap((name) => {
      const stats = statSync(join(folder, name), { throwIfNoEntry: false });
      return stats === undefined ? [] : [{ name, size: stats.size, used: stats.mtimeMs }];
    })
    .sort((a, b) => b.used - a.used);
  let total = 0;
  for (const [index, { name, size }] of found.entries()) {
    total += size;
    if (index > 0 && (index >= entries || total > bytes)) rmSync(join(folder, name), { force: true });
  }
}
