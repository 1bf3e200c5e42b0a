import { addToFold, type Fold, mergeFolds, startFold } from '../engine/fold.ts';
import { quote } from '../format/quote.ts';
import type { CutPart } from './cut-string.ts';
import type { Line } from './line.ts';

/** Lines read under one assumption about what comes before them. */
interface Reading {
  /** A record was cut inside a string, and its rest has not ended. */
  open: boolean;
  /** Parts of records that follow no such cut. */
  rows: Fold;
  first?: { readonly detail: string; readonly range: { readonly start: number; readonly end: number } };
}

/** A run of lines, read both ways: only the merge knows what the line before it was. Structured-cloneable. */
export interface StrayLines {
  ifOpen: Reading;
  ifClosed: Reading;
}

export function startStrayLines(): StrayLines {
  return { ifOpen: { open: true, rows: startFold() }, ifClosed: { open: false, rows: startFold() } };
}

/** True for a part that a cut record before it explains. */
export function isRest(part: CutPart | undefined): boolean {
  return part === 'inside' || part === 'closes' || part === 'reopens';
}

/** Adds the next line. */
export function addLine(state: StrayLines, line: Line, part: CutPart | undefined): void {
  if (part === 'aside') return;
  for (const reading of [state.ifOpen, state.ifClosed]) {
    if (isRest(part) && !reading.open) {
      reading.first ??= firstOf(line.text);
      addToFold(reading.rows, line.place);
    }
    reading.open = part === 'opens' || part === 'reopens' || (part === 'inside' && reading.open);
  }
}

export function mergeStrayLines(earlier: StrayLines, later: StrayLines): StrayLines {
  return { ifOpen: join(earlier.ifOpen, later), ifClosed: join(earlier.ifClosed, later) };
}

/** The lines of a whole file that are parts of no record; undefined when there are none. */
export function strayRows({
  ifClosed: { rows, first },
}: StrayLines): ({ readonly rows: Fold } & Required<Reading>['first']) | undefined {
  return first === undefined ? undefined : { rows, ...first };
}

function join(earlier: Reading, next: StrayLines): Reading {
  const later = earlier.open ? next.ifOpen : next.ifClosed;
  const first = earlier.first ?? later.first;
  const rows = mergeFolds(earlier.rows, later.rows);
  return { open: later.open, rows, ...(first === undefined ? {} : { first }) };
}

function firstOf(text: string): Required<Reading>['first'] {
  const start = text.search(/\S/);
  return { detail: quote(text.trim()), range: { start, end: text.trimEnd().length } };
}
