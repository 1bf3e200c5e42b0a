import type { FormatId } from '../format/example.ts';
import { mergeTallies, type TokenTally } from '../tokens/token-tally.ts';
import type { FileRun } from './file-run.ts';
import { appendFindings, type FindingStore, startFindings } from './finding-store.ts';
import type { Place } from './place.ts';
import type { ChunkResult } from './run-chunk.ts';

/** The chunks of a file folded so far. */
export interface FileFold {
  lines: number;
  examples: number;
  readonly formats: Partial<Record<FormatId | 'foreign', number>>;
  tally: TokenTally | undefined;
  readonly states: Record<string, unknown>;
  readonly findings: FindingStore;
  readonly bases: ChunkBase[];
}

interface ChunkBase {
  readonly offset: number;
  readonly lines: number;
  readonly examples: number;
}

export function startFold(run: FileRun): FileFold {
  const states: Record<string, unknown> = {};
  for (const { rule } of run.rules) if (rule.start !== undefined) states[rule.meta.id] = rule.start();
  const findings = startFindings(run.settings.limits.findingsPerRule);
  return { lines: 0, examples: 0, formats: {}, tally: undefined, states, findings, bases: [] };
}

/** Adds the next chunk; chunks come in the order of their offsets. */
export function foldChunk(fold: FileFold, chunk: ChunkResult, run: FileRun): void {
  fold.bases.push({ offset: chunk.offset, lines: fold.lines, examples: fold.examples });
  fold.lines += chunk.lines;
  fold.examples += chunk.examples;
  for (const [format, count] of Object.entries(chunk.formats)) {
    const key = format as FormatId | 'foreign';
    fold.formats[key] = (fold.formats[key] ?? 0) + count;
  }
  if (chunk.tally !== undefined) {
    fold.tally = fold.tally === undefined ? chunk.tally : mergeTallies(fold.tally, chunk.tally);
  }
  for (const { rule } of run.rules) {
    const { id } = rule.meta;
    if (rule.merge !== undefined) fold.states[id] = rule.merge(fold.states[id], chunk.states[id]);
  }
  appendFindings(fold.findings, chunk.findings);
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
