import { randomBytes } from 'node:crypto';
import {
  accessSync,
  closeSync,
  constants,
  fchmodSync,
  fstatSync,
  fsyncSync,
  openSync,
  realpathSync,
  renameSync,
  statSync,
  unlinkSync,
  writeSync,
} from 'node:fs';
import { basename, dirname, join } from 'node:path';

/** For tests: how bytes are written. */
export type Write = (file: number, bytes: Uint8Array, from: number) => number;

/**
 * Writes a file so that at any moment, whatever fails, it holds either what it held before or all that is new. A link keeps
 * pointing to its target, which is written; an existing file keeps its mode. For texts and other small files.
 *
 * @param mode of a new file, before the process's mask
 * @throws the system's error; the file is then as it was
 */
export function writeAtomically(
  path: string,
  content: string | Uint8Array,
  mode = 0o666,
  write: Write = writeSome,
): void {
  const bytes = typeof content === 'string' ? Buffer.from(content, 'utf8') : content;
  const target = targetOf(path);
  const before = statSync(target, { throwIfNoEntry: false });
  if (before?.isFile() === false) throw new Error('is no regular file');
  // A rename would replace a file that must not be written.
  if (before !== undefined) accessSync(target, constants.W_OK);
  const folder = dirname(target);
  const temporary = join(folder, `.${basename(target)}.${randomBytes(8).toString('hex')}.tmp`);
  const file = openSync(temporary, constants.O_CREAT | constants.O_EXCL | constants.O_WRONLY, mode);
  try {
    try {
      if (before !== undefined) fchmodSync(file, before.mode & 0o7777);
      for (let done = 0; done < bytes.length; ) done += write(file, bytes, done);
      fsyncSync(file);
      const { size } = fstatSync(file);
      if (size !== bytes.length) throw new Error(`${size} of ${bytes.length} bytes were written`);
    } finally {
      closeSync(file);
    }
    renameSync(temporary, target);
  } catch (error) {
    removed(temporary);
    throw error;
  }
  syncFolder(folder);
}

function writeSome(file: number, bytes: Uint8Array, from: number): number {
  const written = writeSync(file, bytes, from, bytes.length - from);
  if (written === 0) throw new Error('nothing more could be written');
  return written;
}

function targetOf(path: string): string {
  try {
    return realpathSync(path);
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return path;
    throw error;
  }
}

function removed(path: string): void {
  try {
    unlinkSync(path);
  } catch {
    // The error that led here says more.
  }
}

/** Makes the new name last. Not every system lets a folder be opened; the file itself is safe by then. */
function syncFolder(folder: string): void {
  try {
    const file = openSync(folder, constants.O_RDONLY);
    try {
      fsyncSync(file);
    } finally {
      closeSync(file);
    }
  } catch {
    return;
  }
}
