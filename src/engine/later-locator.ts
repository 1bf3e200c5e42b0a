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
export function laterLocator({ readAt, run }: Pick<ReadFile, 'readAt' | 'run'>) {
  let last: { readonly offset: number; readonly locate: LocateText } | undefined;

  async function at(place: Place | undefined): Promise<LocateText | undefined> {
    if (place === undefined || place.file !== run.file || readAt === undefined) return undefined;
    if (last?.offset !== place.offset) {
      const text = await readLineAt(readAt, place.offset, run.settings.limits.lineBytes);
      if (text === undefined) return undefined;
      last = { offset: place.offset, locate: textLocator(text) };
    }
    return last.locate;
  }

  return async (descriptor: Descriptor<Record<string, string>>, draft: DraftFinding): Promise<DraftFinding> => {
    const { rule, messageId, place, pointer } = draft;
    const related = [];
    for (const row of draft.related) {
      const located = (await at(row.place))?.(rule, messageId, { at: row.pointer });
      related.push({ ...row, span: located?.span });
    }
    const located = (await at(place))?.(rule, messageId, descriptor);
    const unread = { span: undefined, excerpt: undefined, fix: undefined };
    const byPlace = place === undefined ? '' : `@${place.offset}`;
    return {
      ...draft,
      related,
      located: located ?? { ...unread, fingerprint: fingerprint(rule, messageId, pointer, byPlace) },
    };
  };
}

const LINE_BYTES = 1 << 16;

async function readLineAt(
  readAt: NonNullable<ReadFile['readAt']>,
  offset: number,
  most: number,
): Promise<string | undefined> {
  for (let length = LINE_BYTES; ; length = Math.min(length * 4, most)) {
    const bytes = await readAt(offset, length);
    if (bytes.length === 0) return undefined;
    const end = bytes.indexOf(0x0a);
    if (end < 0 && bytes.length === length && length < most) continue;
    const line = Buffer.from(end < 0 ? bytes : bytes.subarray(0, end)).toString('utf8');
    return line.endsWith('\r') ? line.slice(0, -1) : line;
  }
}
