import { createHash } from 'node:crypto';
import { statSync } from 'node:fs';
import { buildId } from './build-id.ts';
import { hashFile } from './hash-file.ts';

/** All that a report depends on. */
export interface CacheInput {
  /** Plain data: options, names and roles of the files, the baseline. */
  readonly settings: unknown;
  /** The files whose content is read, in any order that does not change. */
  readonly paths: readonly string[];
}

/**
 * The key of a run: SHA-256 over the build, the settings and the content of all files. Undefined when a file cannot be read
 * twice, or not at all: the run itself will say why.
 */
export function cacheKey({ settings, paths }: CacheInput): string | undefined {
  const hash = createHash('sha256').update(buildId()).update('\0').update(JSON.stringify(settings)).update('\0');
  try {
    for (const path of paths) {
      if (!statSync(path).isFile()) return undefined;
      hash.update(hashFile(path));
    }
  } catch {
    return undefined;
  }
  return hash.digest('hex');
}
