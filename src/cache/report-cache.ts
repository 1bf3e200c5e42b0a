import { mkdirSync, readFileSync, statSync, utimesSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { reasonOf } from '../read/reason-of.ts';
import type { Report } from '../report/report.ts';
import { writeAtomically } from '../write/write-atomically.ts';
import { cacheEntry, isCacheEntry, reportInEntry } from './cache-entry.ts';
import type { CacheLocation } from './cache-location.ts';
import { evictEntries } from './evict-entries.ts';

/** Reports hold pieces of the data, which are nobody else's business. */
const FILE_MODE = 0o600;
const FOLDER_MODE = 0o700;

/** Reports of earlier runs. Nothing that goes wrong here is worth more than a note: a report can always be made anew. */
export interface ReportCache {
  readonly read: (key: string) => Report | undefined;
  /** Undefined when it is written, else why not. */
  readonly write: (key: string, report: Report) => string | undefined;
}

export function reportCache(location: CacheLocation): ReportCache {
  const pathOf = (key: string): string => ('file' in location ? location.file : join(location.folder, `${key}.report`));
  return {
    read(key) {
      const path = pathOf(key);
      const report = reportInEntry(key, bytesOf(path) ?? Buffer.alloc(0));
      if (report !== undefined && 'folder' in location) touch(path);
      return report;
    },
    write(key, report) {
      const path = pathOf(key);
      try {
        const before = 'file' in location ? bytesOf(path) : undefined;
        if (before !== undefined && before.length > 0 && !isCacheEntry(before)) return 'the file there is no cache';
        const entry = cacheEntry(key, report);
        if (entry === undefined) return undefined;
        mkdirSync(dirname(path), { recursive: true, mode: FOLDER_MODE });
        writeAtomically(path, entry, FILE_MODE);
        if ('folder' in location) evictEntries(location.folder);
        return undefined;
      } catch (error) {
        return reasonOf(error);
      }
    },
  };
}

function bytesOf(path: string): Buffer | undefined {
  try {
    // Also what is no file at all, such as a pipe.
    return statSync(path).isFile() ? readFileSync(path) : undefined;
  } catch {
    return undefined;
  }
}

/** Used entries are young ones. */
function touch(path: string): void {
  try {
    const now = new Date();
    utimesSync(path, now, now);
  } catch {
    // A cache that is only read serves all the same.
  }
}
