import type { Suppression } from './baseline.ts';
import type { FileBaseline } from './file-baseline.ts';
import { suppressionKey } from './suppression-key.ts';

/** What the engine is told of a file's entries. Equal entries, as a merge may leave them, add up. */
export function baselineOfFile(
  entries: readonly Suppression[],
  watched: FileBaseline['watched'],
  unlisted: FileBaseline['unlisted'],
): FileBaseline {
  const allowed = new Map<string, number>();
  for (const entry of entries) {
    const key = suppressionKey(entry);
    allowed.set(key, (allowed.get(key) ?? 0) + entry.count);
  }
  return { allowed, rules: new Set(entries.map(({ rule }) => rule)), watched, unlisted };
}
