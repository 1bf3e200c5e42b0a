import { closeSync, fchmodSync, fsyncSync, openSync, renameSync } from 'node:fs';
import { dirname } from 'node:path';
import type { DraftFile } from './draft-file.ts';

/**
 * Puts a draft in the place of a file in one step, once all its bytes are on the disk: at any moment the file is the old one
 * or the new one.
 *
 * @param mode of the file, with its permissions only
 * @param check runs right before, and throws when the file must stay
 * @throws the system's error; the file is then as it was
 */
export function takePlace(draft: DraftFile, path: string, mode: number, check: () => void = () => undefined): void {
  fchmodSync(draft.descriptor, mode);
  draft.settle();
  draft.close();
  check();
  renameSync(draft.path, path);
  syncFolder(dirname(path));
}

/** Makes the new name last through a power cut. Windows has no such call for folders. */
function syncFolder(folder: string): void {
  if (process.platform === 'win32') return;
  try {
    const descriptor = openSync(folder, 'r');
    try {
      fsyncSync(descriptor);
    } finally {
      closeSync(descriptor);
    }
  } catch (error) {
    // The file itself is safe by then; only a disk that fails is worth saying.
    if (!(error instanceof Error && 'code' in error && NOT_POSSIBLE.has(String(error.code)))) throw error;
  }
}

/** What file systems answer that do not let a folder be read or brought to the disk. */
const NOT_POSSIBLE: ReadonlySet<string> = new Set(['EACCES', 'EINVAL', 'EISDIR', 'ENOSYS', 'ENOTSUP', 'EPERM']);
