import type { JsonDocument } from '../read/json-document.ts';
import type { ActiveRule } from './active-rules.ts';
import { documentLocator } from './document-locator.ts';
import { draftFinding } from './draft.ts';
import { addFinding, type FindingStore, isFull } from './finding-store.ts';
import type { RuleContext } from './rule.ts';

/**
 * Where rules report what they find in a document: its findings are added to `findings`.
 *
 * @param file index of the document among the files of the run
 */
export function documentReporter(
  { line: { text, place } }: JsonDocument,
  file: number,
  findings: FindingStore,
): (active: ActiveRule) => RuleContext['report'] {
  const locate = documentLocator(text);
  const here = { ...place, file };
  return (active) => (descriptor) => {
    const { id } = active.rule.meta;
    const kept = !isFull(findings, id);
    const draft = draftFinding(active, descriptor, here, (where) =>
      kept ? locate(id, descriptor.messageId, where) : undefined,
    );
    if (draft !== undefined) addFinding(findings, draft, kept);
  };
}
