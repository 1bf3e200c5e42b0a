import { accessSync, constants, realpathSync, statSync } from 'node:fs';
import { openDraft, type Write } from './draft-file.ts';
import { newMode } from './new-mode.ts';
import { takePlace } from './take-place.ts';

/**
 * Writes a file so that at any moment, whatever fails, it holds either what it held before or all that is new. A link keeps
 * pointing to its target, which is written; an existing file keeps its mode. For texts and other small files.
 *
 * @param mode of a new file, before the process's mask
 * @throws the system's error; the file is then as it was
 */
export function writeAtomically(path: string, content: string | Uint8Array, mode = 0o666, write?: Write): void {
  const target = targetOf(path);
  const before = statSync(target, { throwIfNoEntry: false });
  if (before?.isFile() === false) throw new Error('is no regular file');
  // A rename would replace a file that must not be written.
  if (before !== undefined) accessSync(target, constants.W_OK);
  const draft = openDraft(target, write);
  try {
    draft.write(typeof content === 'string' ? Buffer.from(content, 'utf8') : content);
    takePlace(draft, target, before === undefined ? newMode(mode) : before.mode & 0o7777);
  } catch (error) {
    draft.discard();
    throw error;
  }
}

function targetOf(path: string): string {
  try {
    return realpathSync(path);
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return path;
    throw error;
  }
}
