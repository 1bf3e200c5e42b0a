import { addAgain, addFinding, addSuppressed, type FindingStore, takeKept } from '../engine/finding-store.ts';
import { type Ledger, suppressesRow } from './ledger.ts';

/**
 * Decides about the rows that a part of a file has put aside. To be called for the parts in the order of the file; what is
 * reported then stands where it would have stood, so that no cut of the file changes the report.
 *
 * @param perRecord findings kept of each row
 */
export function settleFindings(part: FindingStore, ledger: Ledger, perRecord: number): void {
  if (part.undecided.length === 0) return;
  const kept = takeKept(part);
  let next = 0;
  for (const row of part.undecided.splice(0)) {
    const offset = row[0]?.draft.place?.offset ?? 0;
    for (let draft = kept[next]; draft !== undefined && (draft.place?.offset ?? 0) < offset; draft = kept[++next])
      addAgain(part, draft);
    let reported = 0;
    for (const { draft, wanted, fingerprint } of row) {
      if (fingerprint !== undefined && suppressesRow(ledger, draft, fingerprint)) addSuppressed(part, draft);
      else addFinding(part, draft, wanted && reported++ < perRecord);
    }
  }
  for (const draft of kept.slice(next)) addAgain(part, draft);
}
