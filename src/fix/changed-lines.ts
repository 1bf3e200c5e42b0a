import type { Attempt } from '../engine/attempt.ts';
import { lineEnd } from '../read/line-end.ts';
import type { RandomAccess } from '../read/random-access.ts';
import { readRange } from '../read/read-range.ts';
import { type FixedLine, fixLine, type RefusedLine } from './fix-line.ts';
import type { Fixer } from './fixer.ts';

/** A line of a file that is to be written anew. */
export interface ChangedLine extends FixedLine {
  /** Physical line, 1-based. */
  readonly number: number;
  /** Bytes `[start, end)` of the file, line end included. */
  readonly start: number;
  readonly end: number;
  /** What ends the line: CR LF, LF or nothing. */
  readonly lineEnd: Buffer;
  /** The line as it was, without its end. Valid until the next one is asked for. */
  readonly before: Buffer;
}

export type LineEvent = ChangedLine | (RefusedLine & { readonly number: number }) | { readonly read: number };

/** What a shorter line takes nobody notices. */
const LONG_BYTES = 1 << 18;

/**
 * The lines of a file that their repairs change, in order, and the bytes read so far: after each chunk and before each long
 * line, which is a time to look for interruptions. Lines over the
 * limit are left alone.
 */
export function* changedLines(source: RandomAccess, fixer: Fixer, attempt: Attempt): Generator<LineEvent> {
  const { cut } = fixer.run;
  let number = 0;
  for (const chunk of readRange(source, { start: 0, end: source.size }, cut)) {
    const { bytes, offset, tooLong } = chunk;
    if (tooLong !== undefined) {
      number++;
      continue;
    }
    for (let start = 0, next = 0; start < bytes.length; start = next) {
      const feed = bytes.indexOf(0x0a, start);
      next = feed < 0 ? bytes.length : feed + 1;
      const end = lineEnd(bytes, start, next);
      number++;
      const before = bytes.subarray(start, end);
      if (before.length > cut.lineBytes) continue;
      const repair = () => fixLine(before, offset + start === 0, fixer);
      const isLong = before.length > LONG_BYTES;
      if (isLong) yield { read: offset + start };
      const fixed = isLong ? attempt(repair) : repair();
      if (fixed !== undefined && 'refused' in fixed) yield { ...fixed, number };
      else if (fixed !== undefined) {
        const place = { number, start: offset + start, end: offset + next };
        yield { ...fixed, ...place, lineEnd: Buffer.from(bytes.subarray(end, next)), before };
      }
    }
    yield { read: offset + bytes.length };
  }
}
