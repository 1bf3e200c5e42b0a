import { gunzipSync, gzipSync } from 'node:zlib';
import type { Report } from '../report/report.ts';

const MARK = 'tunelint-cache 1 ';
const KEY_DIGITS = 64;
const MOST_BYTES = 2 ** 28;
/** Repeated texts go at any level; a higher one only takes longer. */
const LEVEL = 1;

/** A report as the cache keeps it; undefined when it is too large to be worth it. */
export function cacheEntry(key: string, report: Report, mostBytes = MOST_BYTES): Buffer | undefined {
  const text = JSON.stringify(report);
  if (text.length > mostBytes) return undefined;
  return Buffer.concat([Buffer.from(`${MARK}${key}\n`), gzipSync(text, { level: LEVEL })]);
}

/** The report in an entry; undefined when it is another run's, damaged, or no entry at all. */
export function reportInEntry(key: string, entry: Buffer): Report | undefined {
  const head = `${MARK}${key}\n`;
  if (entry.toString('latin1', 0, head.length) !== head) return undefined;
  try {
    // A gzip file knows the checksum of what it holds.
    return JSON.parse(gunzipSync(entry.subarray(head.length), { maxOutputLength: 4 * MOST_BYTES }).toString('utf8'));
  } catch {
    return undefined;
  }
}

/** Whether bytes are an entry of some run, so that they may be replaced. */
export function isCacheEntry(bytes: Buffer): boolean {
  return bytes.toString('latin1', 0, MARK.length) === MARK && bytes[MARK.length + KEY_DIGITS] === 0x0a;
}
