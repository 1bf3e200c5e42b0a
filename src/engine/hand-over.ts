import { quote } from '../format/quote.ts';
import type { DraftFinding, DraftRelated } from './finding.ts';
import { addFinding } from './finding-store.ts';
import type { ReadFile } from './finish-file.ts';

/**
 * Gives the files that were asked for what is found between them and files that were only read to be compared: such a
 * finding moves to its place in the first of them. Adds to `fold.findings` of those files.
 */
export function handOver(files: readonly ReadFile[]): void {
  for (const { companion, fold, run } of files) {
    if (companion !== true) continue;
    for (const draft of fold.findings.kept) {
      const there = draft.related.find(
        ({ place }) => files[place.file]?.companion !== true && place.file !== draft.place?.file,
      );
      const owner = there === undefined ? undefined : files[there.place.file];
      if (there !== undefined && owner !== undefined)
        addFinding(owner.fold.findings, movedTo(there, draft, run.name), true);
    }
  }
}

function movedTo(there: DraftRelated, draft: DraftFinding, name: string): DraftFinding {
  const { place, located, pointer } = draft;
  const back = place === undefined ? [] : [{ message: 'compared with', place, pointer, span: located?.span }];
  return {
    ...draft,
    // What the rule says is said from the other file.
    message: `About ${quote(name)}: ${draft.message}`,
    place: there.place,
    pointer: there.pointer,
    related: [...back, ...draft.related.filter((each) => each !== there)],
    located: located && { ...located, span: there.span, excerpt: undefined, fix: undefined },
    fixable: undefined,
  };
}
