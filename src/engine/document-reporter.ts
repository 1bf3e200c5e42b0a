import { type Ledger, suppressesRow } from '../baseline/ledger.ts';
import type { JsonDocument } from '../read/json-document.ts';
import type { ActiveRule } from './active-rules.ts';
import { documentLocator } from './document-locator.ts';
import { draftFinding } from './draft.ts';
import { addFinding, addSuppressed, type FindingStore, isFull } from './finding-store.ts';
import type { RuleContext } from './rule.ts';

/**
 * Where rules report what they find in a document: its findings are added to `findings`.
 *
 * @param file index of the document among the files of the run
 * @param ledger in a run with a baseline
 */
export function documentReporter(
  { line: { text, place } }: JsonDocument,
  file: number,
  findings: FindingStore,
  ledger?: Ledger,
): (active: ActiveRule) => RuleContext['report'] {
  const locate = documentLocator(text);
  const here = { ...place, file };
  return (active) => (descriptor) => {
    const { id } = active.rule.meta;
    const kept = !isFull(findings, id);
    const draft = draftFinding(active, descriptor, here, (where) =>
      kept || ledger !== undefined ? locate(id, descriptor.messageId, where) : undefined,
    );
    if (draft === undefined) return;
    if (ledger !== undefined && suppressesRow(ledger, draft, draft.located?.fingerprint ?? ''))
      addSuppressed(findings, draft);
    else addFinding(findings, draft, kept);
  };
}
