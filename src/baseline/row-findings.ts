import type { ActiveRule } from '../engine/active-rules.ts';
import { draftFinding } from '../engine/draft.ts';
import type { FileRun } from '../engine/file-run.ts';
import { addFinding, addUndecided, type FindingStore, isFull, type UndecidedFinding } from '../engine/finding-store.ts';
import type { rowFingerprints, textLocator } from '../engine/locate-text.ts';
import type { Place } from '../engine/place.ts';
import type { Descriptor } from '../engine/rule.ts';
import type { RowFilter } from './row-filter.ts';

/** How the findings of the current row are looked up. */
export interface RowLookUp {
  readonly place: Place;
  readonly locate: ReturnType<typeof textLocator>;
  readonly fingerprintOf: ReturnType<typeof rowFingerprints>;
}

/**
 * Takes the findings of one row after the other in a run with a baseline. A chunk does not know how many equal rows came
 * before it, so a row with a finding that may be suppressed is put aside with all its findings; the others count at once.
 */
export function rowFindings(findings: FindingStore, filter: RowFilter, { settings }: Pick<FileRun, 'settings'>) {
  const most = settings.limits.findingsPerRecord;
  let row: UndecidedFinding[] = [];
  let undecided = 0;

  return {
    report(
      active: ActiveRule,
      descriptor: Descriptor<Record<string, string>>,
      { place, locate, fingerprintOf }: RowLookUp,
    ) {
      const { id } = active.rule.meta;
      const { messageId } = descriptor;
      const own = filter.concerns(id) ? fingerprintOf(id, messageId, descriptor) : undefined;
      const fingerprint = own !== undefined && filter.includes(id, own) ? own : undefined;
      // Both kinds are limited by themselves: what is suppressed must not take the places of what is not.
      const before = fingerprint === undefined ? row.length - undecided : undecided;
      const wanted = before < most && !isFull(findings, id);
      const draft = draftFinding(active, descriptor, place, (where) =>
        wanted ? locate(id, messageId, where) : undefined,
      );
      if (draft === undefined) return;
      if (fingerprint !== undefined) undecided++;
      row.push({ draft, wanted, fingerprint });
    },
    /** To be called after the last finding of a row. */
    endRow(): void {
      if (row.length === 0) return;
      if (undecided > 0) addUndecided(findings, row);
      else for (const { draft, wanted } of row) addFinding(findings, draft, wanted);
      row = [];
      undecided = 0;
    },
  };
}
