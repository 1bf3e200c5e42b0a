import { isUtf8 } from 'node:buffer';
import type { Place } from '../engine/place.ts';
import { heldImages } from '../image/held-images.ts';
import { diagnoseSyntax } from './diagnose-syntax.ts';
import type { Line, ShortText } from './line.ts';
import { lineEnd } from './line-end.ts';
import { mayHold } from './may-hold.ts';
import { movedInOriginal } from './original-position.ts';
import { readLine } from './read-lines.ts';
import { scanLine } from './scan-line.ts';
import { fillHoles, type Hole, type ShortenOptions, type ShortLine } from './short-line.ts';

/**
 * Reads a short line as its original is read. Holes stay in the URLs of images, which are measured and sniffed; in any
 * other place they are filled again. A line that is over the limit then is too long, and so is one whose bytes are gone.
 *
 * @param start offset of its text, behind a byte order mark
 */
export function readShortLine(line: ShortLine, start: number, place: Place, options: ShortenOptions): Line {
  const { bytes, length, holes } = line;
  const end = lineEnd(bytes, start, bytes.length);
  const around = bytes.length - (end - start);
  const tooLong: Line = { kind: 'too-long', place, text: '', bytes: length - around, isNul: bytes[start] === 0 };
  if (end - start > options.lineBytes) return tooLong;
  if (holes.length === 0) return readLine(bytes, start, end, place);
  // A run of digits is ASCII: with holes or without, the bytes are UTF-8 or not.
  if (!isUtf8(bytes)) return filled(holes);
  const text = bytes.toString('utf8', start, end);
  const short: ShortText = { holes, hash: line.hash, bytes: length - around };
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch {
    const moved = movedInOriginal(text, short);
    const problem = diagnoseSyntax(text, (index) => `column ${index + moved(index) + 1}`);
    return { kind: 'broken', place, text, problem, short };
  }
  const held = heldImages(value, holes);
  if (held.size < holes.length) return filled(holes.filter((hole) => !held.has(hole)));
  return { kind: 'parsed', place, text, value, facts: scanLine(bytes, start, end), mayHold: mayHold(bytes), short };

  function filled(wanted: readonly Hole[]): Line {
    const whole = fillHoles(line, wanted, options.lineBytes + around);
    if (whole === undefined) return tooLong;
    const rest = holes.filter((hole) => !wanted.includes(hole)).map((hole) => movedHole(hole, wanted));
    return readShortLine({ ...line, bytes: whole, holes: rest }, start, place, options);
  }
}

/** Where a hole is once those of `filled` that come before it are none any more. */
function movedHole(hole: Hole, filled: readonly Hole[]): Hole {
  const before = filled.filter(({ at }) => at < hole.at);
  return { ...hole, at: before.reduce((at, { bytes, standIn }) => at + bytes - standIn.length, hole.at) };
}
