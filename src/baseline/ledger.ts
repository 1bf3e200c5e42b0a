import type { DraftFinding } from '../engine/finding.ts';
import { type FileBaseline, fileKey, isWatched } from './file-baseline.ts';

/** Findings of one key that a file has, suppressed or not. */
export interface SeenFindings {
  readonly rule: string;
  readonly messageId: string;
  readonly pointer: string;
  /** Undefined when they are about the whole file. */
  readonly fingerprint: string | undefined;
  readonly count: number;
}

/** What a baseline allows in one file, and what of it has been met. Filled in the order of the file. */
export interface Ledger {
  readonly baseline: FileBaseline;
  readonly seen: Map<string, SeenFindings>;
}

export function startLedger(baseline: FileBaseline): Ledger {
  return { baseline, seen: new Map() };
}

/** Notes a finding about a row; true when it is suppressed. Of equal rows the first ones are, as many as are allowed. */
export function suppressesRow(ledger: Ledger, draft: DraftFinding, fingerprint: string): boolean {
  return note(ledger, draft, { key: fingerprint, fingerprint, count: 1 });
}

/**
 * Notes all that a rule says about the whole file with one message; true when it is suppressed. More rows than are allowed
 * make the finding a new one: nobody can tell which of them are new.
 */
export function suppressesFile(ledger: Ledger, drafts: readonly DraftFinding[]): boolean {
  const [first] = drafts;
  if (first === undefined) return false;
  const count = drafts.reduce((sum, { occurrences }) => sum + occurrences, 0);
  return note(ledger, first, { key: fileKey(first.rule, first.messageId), fingerprint: undefined, count });
}

/** How many findings of a key are suppressed. */
export function allowedBy(baseline: FileBaseline, rule: string, key: string): number {
  const listed = baseline.allowed.get(key) ?? 0;
  return isWatched(baseline, rule) ? Math.max(listed, baseline.unlisted) : listed;
}

function note(
  { baseline, seen }: Ledger,
  { rule, messageId, pointer }: DraftFinding,
  {
    key,
    fingerprint,
    count,
  }: { readonly key: string; readonly fingerprint: string | undefined; readonly count: number },
): boolean {
  const known = seen.get(key);
  const total = (known?.count ?? 0) + count;
  seen.set(key, known === undefined ? { rule, messageId, pointer, fingerprint, count } : { ...known, count: total });
  return total <= allowedBy(baseline, rule, key);
}
