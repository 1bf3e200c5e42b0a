import type { Place } from './place.ts';

/** A place from which the places of rows are counted, so that one of them needs 63 bits. */
export interface Segment {
  /** The first row counted from here. */
  readonly row: number;
  readonly offset: number;
  readonly line: number;
  readonly example: number;
}

/** More than a chunk of the usual size holds. */
const BITS = 21;
const SPAN = 1 << BITS;
/** Bits of the line that stand beside the offset; the others stand beside the example. */
const LINE_LOW = 32 - BITS;

/** Two words for the place of the next row; starts a segment where the last one does not reach it. */
export function addSegment(segments: Segment[], row: number, place: Place): { high: number; low: number } {
  let last = segments.at(-1);
  if (last === undefined || !reaches(last, place)) {
    last = { row, offset: place.offset, line: place.line, example: place.example };
    segments.push(last);
  }
  const line = place.line - last.line;
  return {
    high: ((place.offset - last.offset) << LINE_LOW) | (line & ((1 << LINE_LOW) - 1)),
    low: ((place.example - last.example) << (BITS - LINE_LOW)) | (line >>> LINE_LOW),
  };
}

/** The place that two words mean. */
export function atSegment(segments: readonly Segment[], row: number, high: number, low: number, file: number): Place {
  const { offset, line, example } = segmentOf(segments, row);
  const lines = ((low & ((1 << (BITS - LINE_LOW)) - 1)) << LINE_LOW) | (high & ((1 << LINE_LOW) - 1));
  return {
    file,
    offset: offset + (high >>> LINE_LOW),
    line: line + lines,
    example: example + (low >>> (BITS - LINE_LOW)),
  };
}

/** Appends the segments of rows that now start at `first`, as far as rows were kept. */
export function mergeSegments(earlier: Segment[], later: readonly Segment[], first: number, kept: number): void {
  for (const segment of later) if (segment.row + first < kept) earlier.push({ ...segment, row: segment.row + first });
}

function reaches({ offset, line, example }: Segment, place: Place): boolean {
  const inside = (distance: number): boolean => distance >= 0 && distance < SPAN;
  return inside(place.offset - offset) && inside(place.line - line) && inside(place.example - example);
}

function segmentOf(segments: readonly Segment[], row: number): Segment {
  let low = 0;
  let high = segments.length - 1;
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    if ((segments[middle]?.row ?? 0) <= row) low = middle;
    else high = middle - 1;
  }
  return segments[low] ?? { row: 0, offset: 0, line: 0, example: 0 };
}
