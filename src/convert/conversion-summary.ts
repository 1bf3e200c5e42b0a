import type { ConvertedRow } from './convert-batches.ts';
import type { Loss, LossCode } from './losses.ts';
import type { LossNote } from './row-notes.ts';
import type { WrittenFacts } from './target.ts';

/** What one code did in a file. */
export interface CodeCount {
  readonly kind: Loss['kind'];
  count: number;
  rows: number;
  /** The first lines, at most three. */
  readonly lines: number[];
  /** The first notes that say different things, at most three. */
  readonly examples: LossNote[];
}

/** What a conversion did to a file: numbers, never rows, so that it stays small. */
export interface ConversionSummary {
  read: number;
  written: number;
  /** Of the written rows those that are as they were, to the byte. */
  unchanged: number;
  skipped: number;
  /** Rows by the shape that they were read as. */
  readonly shapes: Map<string, number>;
  readonly codes: Map<LossCode, CodeCount>;
  readonly held: { -readonly [Key in keyof WrittenFacts]: WrittenFacts[Key] };
}

export function startConversionSummary(): ConversionSummary {
  return {
    read: 0,
    written: 0,
    unchanged: 0,
    skipped: 0,
    shapes: new Map(),
    codes: new Map(),
    held: { tools: false, pairs: false, system: false, images: false, weights: false },
  };
}

const LINES = 3;

/** Counts a row. Gives the notes worth a place of their own in a report: what is true of every row is there once. */
export function countRow(summary: ConversionSummary, row: ConvertedRow): readonly LossNote[] {
  summary.read++;
  if (row.text === undefined) summary.skipped++;
  else summary.written++;
  if (row.same) summary.unchanged++;
  if (row.shape !== undefined) summary.shapes.set(row.shape, (summary.shapes.get(row.shape) ?? 0) + 1);
  look(summary.held, row);
  if (row.notes.length === 0) return row.notes;
  const seen = new Set<LossCode>();
  return row.notes.filter((note) => {
    const isFirst = countNote(summary, note, !seen.has(note.code));
    seen.add(note.code);
    return note.kind !== 'told' || isFirst;
  });
}

function countNote({ codes }: ConversionSummary, note: LossNote, isNewRow: boolean): boolean {
  const known = codes.get(note.code);
  if (known === undefined) {
    codes.set(note.code, { kind: note.kind, count: 1, rows: 1, lines: [note.line], examples: [note] });
    return true;
  }
  known.count++;
  if (known.examples.length < LINES && known.examples.every(({ what }) => what !== note.what))
    known.examples.push(note);
  if (!isNewRow) return false;
  known.rows++;
  if (known.lines.length < LINES) known.lines.push(note.line);
  return false;
}

function look(all: ConversionSummary['held'], { held }: ConvertedRow): void {
  if (held === undefined) return;
  for (const key of HELD) all[key] ||= held[key];
}

const HELD = ['tools', 'pairs', 'system', 'images', 'weights'] as const;
