import type { DraftFinding } from './finding.ts';
import { fingerprint, textLocator } from './locate-text.ts';
import type { Place } from './place.ts';
import type { RowReader } from './row-reader.ts';
import type { Descriptor } from './rule.ts';

type LocateText = ReturnType<typeof textLocator>;

/**
 * Looks up findings that came after their lines were gone: the lines are read again, where the source allows it. Where
 * it does not, the fingerprint tells rows apart by their place.
 */
export function laterLocator(file: number, reader: RowReader) {
  let last: { readonly offset: number; readonly locate: LocateText } | undefined;

  function at(place: Place | undefined): LocateText | undefined {
    if (place === undefined || place.file !== file) return undefined;
    if (last?.offset !== place.offset) {
      const read = reader.text(place);
      if (read === undefined) return undefined;
      last = { offset: place.offset, locate: textLocator(read.text, read.short) };
    }
    return last.locate;
  }

  return (descriptor: Descriptor<Record<string, string>>, draft: DraftFinding): DraftFinding => {
    const { rule, messageId, place, pointer } = draft;
    const related = [];
    for (const row of draft.related) {
      const located = at(row.place)?.(rule, messageId, { at: row.pointer });
      related.push({ ...row, span: located?.span ?? row.span });
    }
    const located = at(place)?.(rule, messageId, descriptor);
    const unread = { span: undefined, excerpt: undefined, fix: undefined };
    const byPlace = place === undefined ? '' : `@${place.offset}`;
    return {
      ...draft,
      related,
      located: located ?? { ...unread, fingerprint: fingerprint(rule, messageId, pointer, byPlace) },
    };
  };
}
