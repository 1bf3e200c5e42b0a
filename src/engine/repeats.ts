import { hash as hashOnce } from 'node:crypto';
import type { DraftFinding } from './finding.ts';
import { addToSample, type HashSample, mergeSamples, startSample } from './hash-sample.ts';
import type { Severity } from './severity.ts';

/** Findings that say the same of many rows, counted exactly whatever is kept of them. */
export interface Repeat {
  readonly rule: string;
  readonly severity: Severity;
  readonly findings: number;
  readonly rows: number;
  /** Offset of the last row counted: a row may have the same fault in several places. */
  readonly last: number;
}

export type Repeats = HashSample<{ counted: Repeat }>;

/** Kinds of findings counted: a fault that most rows share is one kind, however many messages quote values. */
const MOST = 4096;

export function startRepeats(): Repeats {
  return startSample(MOST);
}

export function countRepeat(repeats: Repeats, draft: DraftFinding): void {
  const kind = repeatKind(draft);
  if (kind === undefined || draft.place === undefined) return;
  const { offset } = draft.place;
  const { rule, severity } = draft;
  addToSample(
    repeats,
    kind,
    () => ({ counted: { rule, severity, findings: 0, rows: 0, last: -1 } }),
    (entry) => {
      const { findings, rows, last } = entry.counted;
      entry.counted = { rule, severity, findings: findings + 1, rows: last === offset ? rows : rows + 1, last: offset };
    },
  );
}

/** Adds the counts of what comes next in the file, which starts on another row. */
export function appendRepeats(repeats: Repeats, later: Repeats): void {
  mergeSamples(repeats, later, ({ counted: a }, { counted: b }) => ({
    counted: { ...b, findings: a.findings + b.findings, rows: a.rows + b.rows },
  }));
}

/**
 * The same for findings that differ in nothing but their row and the indices in their pointer; undefined for those that
 * are never folded: about the file, folded by their rule, or with a repair of their own.
 */
export function repeatKind(draft: DraftFinding): string | undefined {
  const { rule, messageId, pointer, message, place, occurrences, fixable } = draft;
  if (place === undefined || occurrences !== 1 || fixable) return undefined;
  const indices = new Set<string>();
  const shape = pointer.replace(/\/\d+(?=\/|$)/g, (segment) => {
    const index = Number(segment.slice(1));
    indices.add(String(index)).add(String(index + 1));
    return '/#';
  });
  const words = indices.size === 0 ? message : message.replace(/\d+/g, (run) => (indices.has(run) ? '#' : run));
  return hashOnce('sha1', `${rule}\0${messageId}\0${shape}\0${words}`, 'base64').slice(0, 16);
}
