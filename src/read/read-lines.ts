import { isUtf8 } from 'node:buffer';
import type { Place } from '../engine/place.ts';
import { diagnoseSyntax } from './diagnose-syntax.ts';
import { describeInvalidUtf8 } from './likely-encoding.ts';
import type { Line } from './line.ts';
import type { Chunk } from './read-chunks.ts';
import { scanLine } from './scan-line.ts';

const LINE_FEED = 0x0a;
const CARRIAGE_RETURN = 0x0d;
const BYTE_ORDER_MARK_BYTES = 3;

/** The lines of a chunk, parsed. A broken line never affects the next. */
export function* readLines(chunk: Chunk, file: number, lineBytes: number): Generator<Line> {
  const { bytes, offset, tooLong } = chunk;
  if (tooLong !== undefined) {
    yield { kind: 'too-long', place: { file, offset, line: 0, example: 0 }, text: '', bytes: tooLong };
    return;
  }
  const valid = isUtf8(bytes);
  let start = offset === 0 && hasByteOrderMark(bytes) ? BYTE_ORDER_MARK_BYTES : 0;
  let line = 0;
  let example = 0;
  while (start < bytes.length) {
    const lineFeed = bytes.indexOf(LINE_FEED, start);
    const next = lineFeed < 0 ? bytes.length : lineFeed + 1;
    let end = lineFeed < 0 ? bytes.length : lineFeed;
    if (end > start && bytes[end - 1] === CARRIAGE_RETURN) end--;
    const place: Place = { file, offset: offset + start, line, example };
    const read =
      end - start > lineBytes
        ? ({ kind: 'too-long', place, text: '', bytes: end - start } as const)
        : readLine(bytes, start, end, place, valid);
    yield read;
    line++;
    if (read.kind !== 'blank') example++;
    start = next;
  }
}

export function hasByteOrderMark(bytes: Uint8Array): boolean {
  return bytes[0] === 0xef && bytes[1] === 0xbb && bytes[2] === 0xbf;
}

function readLine(bytes: Buffer, start: number, end: number, place: Place, chunkIsUtf8: boolean): Line {
  if (isBlank(bytes, start, end)) return { kind: 'blank', place, text: bytes.toString('latin1', start, end) };
  if (!chunkIsUtf8 && !isUtf8(bytes.subarray(start, end))) {
    const { at, bytes: invalidBytes, likely } = describeInvalidUtf8(bytes.subarray(start, end));
    return { kind: 'not-utf8', place, text: bytes.toString('utf8', start, end), invalidAt: at, invalidBytes, likely };
  }
  const text = bytes.toString('utf8', start, end);
  try {
    const value: unknown = JSON.parse(text);
    return { kind: 'parsed', place, text, value, facts: scanLine(bytes, start, end) };
  } catch {
    return { kind: 'broken', place, text, problem: diagnoseSyntax(text) };
  }
}

function isBlank(bytes: Buffer, start: number, end: number): boolean {
  for (let i = start; i < end; i++) {
    const byte = bytes[i];
    if (byte !== 0x20 && byte !== 0x09 && byte !== CARRIAGE_RETURN) return false;
  }
  return true;
}
