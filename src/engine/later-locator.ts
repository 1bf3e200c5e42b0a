import { InputError } from '../read/input-error.ts';
import { type Line, shortOf } from '../read/line.ts';
import type { RandomAccess } from '../read/random-access.ts';
import { readLineAt } from '../read/read-line-at.ts';
import type { DraftFinding } from './finding.ts';
import type { ReadFile } from './finish-file.ts';
import { fingerprint, textLocator } from './locate-text.ts';
import type { Place } from './place.ts';
import type { Descriptor } from './rule.ts';

type LocateText = ReturnType<typeof textLocator>;

/**
 * Looks up findings that came after their lines were gone: the lines are read again, where the source allows it. Where
 * it does not, the fingerprint tells rows apart by their place.
 */
export function laterLocator({ open, run }: Pick<ReadFile, 'open' | 'run'>) {
  let last: { readonly offset: number; readonly locate: LocateText } | undefined;

  function at(place: Place | undefined): LocateText | undefined {
    if (place === undefined || place.file !== run.file) return undefined;
    if (last?.offset !== place.offset) {
      const line = readAgain(place.offset);
      if (line === undefined) return undefined;
      last = { offset: place.offset, locate: textLocator(line.text, shortOf(line)) };
    }
    return last.locate;
  }

  /** The file may be gone by now. */
  function readAgain(offset: number): Line | undefined {
    let source: RandomAccess | undefined;
    try {
      source = open?.();
      return source && readLineAt(source, offset, run.cut);
    } catch (error) {
      if (error instanceof InputError) return undefined;
      throw error;
    } finally {
      source?.close();
    }
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
