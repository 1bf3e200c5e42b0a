import type { Ledger } from '../baseline/ledger.ts';
import type { CheckedDocument } from './check-grader-document.ts';
import type { ReadFile } from './finish-file.ts';

export interface SeenFile {
  readonly name: string;
  /** False when the run was interrupted: something that was not met may still be there. */
  readonly isWhole: boolean;
  readonly ledger: Ledger;
}

/** What a run with a baseline saw of each file. */
export function seenFiles(files: readonly ReadFile[], documents: readonly CheckedDocument[]): SeenFile[] {
  const ofFiles = files.flatMap(({ run: { name }, interrupted, ledger }) =>
    ledger === undefined ? [] : [{ name, isWhole: !interrupted, ledger }],
  );
  const ofDocuments = documents.flatMap(({ file: { name }, ledger }) =>
    ledger === undefined ? [] : [{ name, isWhole: true, ledger }],
  );
  return [...ofFiles, ...ofDocuments];
}
