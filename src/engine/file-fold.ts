import type { RowFormat } from '../format/example.ts';
import { mergeTallies, type TokenTally } from '../tokens/token-tally.ts';
import type { ActiveRule } from './active-rules.ts';
import type { FileRun } from './file-run.ts';
import { appendFindings, type FindingStore, startFindings } from './finding-store.ts';
import type { Place } from './place.ts';
import { mergeRowTables, type RowTable } from './row-table.ts';
import type { ChunkResult } from './run-chunk.ts';

/** Consecutive chunks of a file, folded. Structured-cloneable, so that threads can fold ranges of it. */
export interface FileFold {
  lines: number;
  examples: number;
  readonly formats: Partial<Record<RowFormat, number>>;
  tally: TokenTally | undefined;
  readonly states: Record<string, unknown>;
  /** In a run of rules that compare rows. */
  rows: RowTable | undefined;
  readonly findings: FindingStore;
  readonly bases: ChunkBase[];
}

/** Lines and examples before a chunk, counted from the fold's first chunk. */
export interface ChunkBase {
  readonly offset: number;
  readonly lines: number;
  readonly examples: number;
}

export function startFold(run: FileRun): FileFold {
  const states: Record<string, unknown> = {};
  for (const { rule } of run.rules) if (rule.start !== undefined) states[rule.meta.id] = rule.start();
  const findings = startFindings(run.settings.limits.findingsPerRule);
  return { lines: 0, examples: 0, formats: {}, tally: undefined, states, rows: undefined, findings, bases: [] };
}

/** The fold of one chunk. */
export function foldOf(chunk: ChunkResult): FileFold {
  const { offset, lines, examples, formats, tally, states, rows, findings } = chunk;
  return { lines, examples, formats, tally, states, rows, findings, bases: [{ offset, lines: 0, examples: 0 }] };
}

/** Adds what comes next in the file; associative. May reuse its arguments. */
export function foldLater(fold: FileFold, later: FileFold, rules: readonly ActiveRule[]): void {
  for (const base of later.bases) {
    fold.bases.push({
      offset: base.offset,
      lines: fold.lines + base.lines,
      examples: fold.examples + base.examples,
    });
  }
  fold.lines += later.lines;
  fold.examples += later.examples;
  for (const [format, count] of Object.entries(later.formats)) {
    const key = format as RowFormat;
    fold.formats[key] = (fold.formats[key] ?? 0) + count;
  }
  if (later.tally !== undefined) {
    fold.tally = fold.tally === undefined ? later.tally : mergeTallies(fold.tally, later.tally);
  }
  if (later.rows !== undefined)
    fold.rows = fold.rows === undefined ? later.rows : mergeRowTables(fold.rows, later.rows);
  for (const { rule } of rules) {
    const { id } = rule.meta;
    if (rule.merge !== undefined) fold.states[id] = rule.merge(fold.states[id], later.states[id]);
  }
  appendFindings(fold.findings, later.findings);
}

/** The 1-based line and example of a place, once every chunk before it has been folded. */
export function resolvePlace(bases: readonly ChunkBase[], place: Place): { line: number; example: number } {
  let low = 0;
  let high = bases.length - 1;
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    if ((bases[middle]?.offset ?? 0) <= place.offset) low = middle;
    else high = middle - 1;
  }
  const base = bases[low];
  return { line: (base?.lines ?? 0) + place.line + 1, example: (base?.examples ?? 0) + place.example + 1 };
}
