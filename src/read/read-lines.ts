import { constants, isUtf8 } from 'node:buffer';
import type { Place } from '../engine/place.ts';
import { byteOrderMarkBytes } from './byte-order-mark.ts';
import type { Chunk } from './chunk-cutter.ts';
import { decodeUtf8 } from './decode-utf8.ts';
import { diagnoseSyntax } from './diagnose-syntax.ts';
import { describeInvalidUtf8 } from './likely-encoding.ts';
import type { Line, SyntaxProblem } from './line.ts';
import { lineEnd } from './line-end.ts';
import { lineShortener } from './line-shortener.ts';
import { type MayHold, mayHold } from './may-hold.ts';
import { readShortLine } from './read-short-line.ts';
import { scanLine } from './scan-line.ts';
import type { ShortenOptions } from './short-line.ts';

const LINE_FEED = 0x0a;
const CARRIAGE_RETURN = 0x0d;

/** The lines of a chunk, parsed. A broken line never affects the next. */
export function* readLines(chunk: Chunk, file: number, options: ShortenOptions): Generator<Line> {
  const { bytes, offset, tooLong, isNul = false, short } = chunk;
  const first = byteOrderMarkBytes(bytes, offset);
  if (tooLong !== undefined) {
    const place = { file, offset: offset + first, line: 0, example: 0 };
    yield { kind: 'too-long', place, text: '', bytes: tooLong - bytes.length, isNul };
    return;
  }
  if (short !== undefined) {
    yield readShortLine(short, first, { file, offset: offset + first, line: 0, example: 0 }, options);
    return;
  }
  const around = { valid: isUtf8(bytes), mayHold: mayHold(bytes) };
  const long = Math.min(options.longLineBytes, options.lineBytes);
  let start = first;
  let line = 0;
  let example = 0;
  while (start < bytes.length) {
    const lineFeed = bytes.indexOf(LINE_FEED, start);
    const next = lineFeed < 0 ? bytes.length : lineFeed + 1;
    const end = lineEnd(bytes, start, next);
    const place: Place = { file, offset: offset + start, line, example };
    const read =
      end - start > long
        ? readLongLine(bytes.subarray(start, next), place, options)
        : readLine(bytes, start, end, place, around);
    yield read;
    line++;
    if (read.kind !== 'blank') example++;
    start = next;
  }
}

/** A long line that is in memory. */
function readLongLine(line: Buffer, place: Place, options: ShortenOptions): Line {
  const shortener = lineShortener(0, options, (at, into) => line.copy(into, 0, at));
  shortener.add(line);
  const short = shortener.end();
  if ('tooLong' in short)
    return { kind: 'too-long', place, text: '', bytes: lineEnd(line, 0, line.length), isNul: short.isNul };
  return readShortLine(short, 0, place, options);
}

/** What is known of the bytes that a line is a part of. */
export interface Around {
  /** They are UTF-8. */
  readonly valid: boolean;
  readonly mayHold: MayHold;
}

/** Reads a line that is in memory as a whole. */
export function readLine(bytes: Buffer, start: number, end: number, place: Place, around?: Around): Line {
  if (isBlank(bytes, start, end)) return { kind: 'blank', place, text: bytes.toString('latin1', start, end) };
  if (end - start > constants.MAX_STRING_LENGTH)
    return { kind: 'too-long', place, text: '', bytes: end - start, isNul: bytes[start] === 0 };
  if (around?.valid !== true && !isUtf8(bytes.subarray(start, end))) {
    const { at, bytes: invalidBytes, likely } = describeInvalidUtf8(bytes.subarray(start, end));
    return { kind: 'not-utf8', place, text: bytes.toString('utf8', start, end), invalidAt: at, invalidBytes, likely };
  }
  const text = decodeUtf8(bytes, start, end);
  try {
    const value: unknown = JSON.parse(text);
    return {
      kind: 'parsed',
      place,
      text,
      value,
      facts: scanLine(bytes, start, end),
      mayHold: around?.mayHold ?? mayHold(bytes),
    };
  } catch {
    let problem: SyntaxProblem | undefined;
    return {
      kind: 'broken',
      place,
      text,
      // It takes ten times as long as reading the line, and who looks for records does not ask.
      get problem() {
        problem ??= diagnoseSyntax(text);
        return problem;
      },
    };
  }
}

function isBlank(bytes: Buffer, start: number, end: number): boolean {
  for (let i = start; i < end; i++) {
    const byte = bytes[i];
    if (byte !== 0x20 && byte !== 0x09 && byte !== CARRIAGE_RETURN) return false;
  }
  return true;
}
