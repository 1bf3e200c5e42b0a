import { createHash } from 'node:crypto';
import { closeSync, constants, fstatSync, mkdirSync, openSync, readFileSync, writeSync } from 'node:fs';
import { dirname } from 'node:path';
import { writeAtomically } from '../write/write-atomically.ts';
import { isGoodResult } from './is-good-result.ts';
import { parseUrlResult } from './parse-url-result.ts';
import type { UrlResult } from './url-result.ts';

/** Results of earlier checks, by URL. Nothing that goes wrong here is worth more than to ask again. */
export interface UrlCache {
  readonly get: (url: string) => UrlResult | undefined;
  readonly add: (url: string, result: UrlResult) => void;
  /** `complete`: faults are forgotten, so that the next check finds out whether they were mended. */
  readonly close: (complete: boolean) => void;
}

interface Entry {
  readonly at: number;
  readonly result: UrlResult;
}

const MARK = '{"tunelint":"urls 1"}\n';
const DAY_MS = 86_400_000;
const GOOD_MS = 7 * DAY_MS;
/** A fault is remembered for a check that goes on where it was interrupted, and no longer. */
const FAULT_MS = DAY_MS / 24;
const MOST_BYTES = 128 * 2 ** 20;
const MOST_ENTRIES = 200_000;
const FILE_MODE = 0o600;
const FOLDER_MODE = 0o700;

const NONE: UrlCache = { get: () => undefined, add: () => undefined, close: () => undefined };

/**
 * Opens a file of results: a line of JSON for each, added as it comes, so that an interrupted check can go on. URLs are
 * kept as hashes. A file that is something else is left alone.
 *
 * @param scope results of one scope are not used in another
 */
export function openUrlCache(path: string, scope: string, now: () => number = Date.now): UrlCache {
  const keyOf = (url: string): string => createHash('sha256').update(scope).update('\0').update(url).digest('hex');
  const entries = new Map<string, Entry>();
  const own = new Set<string>();
  let file: number;
  let stale: boolean;
  try {
    mkdirSync(dirname(path), { recursive: true, mode: FOLDER_MODE });
    file = openSync(path, constants.O_CREAT | constants.O_RDWR | constants.O_APPEND, FILE_MODE);
  } catch {
    return NONE;
  }
  try {
    const stats = fstatSync(file);
    const text = stats.isFile() && stats.size <= MOST_BYTES ? readFileSync(file, 'utf8') : '';
    if (stats.size > 0 && !text.startsWith(MARK)) return closed();
    if (stats.size === 0) writeSync(file, MARK);
    // A process that was killed may leave half a line.
    else if (!text.endsWith('\n')) writeSync(file, '\n');
    stale = readEntries(text, entries, now());
  } catch {
    return closed();
  }
  return {
    get(url) {
      const key = keyOf(url);
      own.add(key);
      return entries.get(key)?.result;
    },
    add(url, result) {
      const key = keyOf(url);
      const at = now();
      entries.set(key, { at, result });
      own.add(key);
      try {
        writeSync(file, lineOf(key, { at, result }));
      } catch {
        // On a full disk this check still knows it.
      }
    },
    close(complete) {
      closed();
      for (const key of complete ? own : []) {
        const entry = entries.get(key);
        if (entry === undefined || isGoodResult(entry.result)) continue;
        entries.delete(key);
        stale = true;
      }
      if (!stale) return;
      const newest = [...entries].sort(([, a], [, b]) => b.at - a.at).slice(0, MOST_ENTRIES);
      try {
        writeAtomically(path, MARK + newest.map(([key, entry]) => lineOf(key, entry)).join(''), FILE_MODE);
      } catch {
        // The old file serves as well.
      }
    },
  };

  function closed(): UrlCache {
    closeSync(file);
    return NONE;
  }
}

function lineOf(key: string, { at, result }: Entry): string {
  return `${JSON.stringify({ url: key, at, result })}\n`;
}

/** Adds what is young enough; true when there was more in the file. */
function readEntries(text: string, entries: Map<string, Entry>, now: number): boolean {
  let lines = 0;
  for (let start = MARK.length; start < text.length; ) {
    const end = text.indexOf('\n', start);
    if (end < 0) return true;
    lines++;
    const found = entryIn(text.slice(start, end));
    start = end + 1;
    if (found === undefined) continue;
    const age = now - found.entry.at;
    if (age < 0 || age > (isGoodResult(found.entry.result) ? GOOD_MS : FAULT_MS)) entries.delete(found.key);
    else entries.set(found.key, found.entry);
  }
  return lines > entries.size;
}

function entryIn(line: string): { readonly key: string; readonly entry: Entry } | undefined {
  try {
    const { url, at, result } = JSON.parse(line) as Record<string, unknown>;
    const parsed = parseUrlResult(result);
    if (typeof url !== 'string' || typeof at !== 'number' || parsed === undefined) return undefined;
    return { key: url, entry: { at, result: parsed } };
  } catch {
    return undefined;
  }
}
