import { randomBytes } from 'node:crypto';
import { closeSync, constants, fstatSync, fsyncSync, openSync, unlinkSync, writeSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { type RandomAccess, readDescriptor } from '../read/random-access.ts';

/** A file that is being written beside the one that it may take the place of. */
export interface DraftFile {
  readonly path: string;
  readonly descriptor: number;
  readonly bytes: () => number;
  readonly write: (bytes: Uint8Array) => void;
  /** What was written so far, to read. */
  readonly read: () => RandomAccess;
  /** Brings all bytes to the disk and counts them. Throws when they are not all there. */
  readonly settle: () => void;
  readonly close: () => void;
  /** Closes and removes it; never throws. */
  readonly discard: () => void;
}

/** Ends the names of drafts, so that those of killed processes are known for what they are. */
export const DRAFT_SUFFIX = '.tunelint-tmp';

/** The start of the names of a file's drafts. Hidden, so that globs leave them out. */
export function draftPrefix(target: string): string {
  // A name has at most 255 bytes, and up to 4 of them for a character.
  return `.${basename(target).slice(0, NAME)}.`;
}

const NAME = 40;

/** For tests: how bytes are written. */
export type Write = (file: number, bytes: Uint8Array, from: number) => number;

/** Opens a new file with a name that nobody can guess, in the folder of `target`. It never follows a link. */
export function openDraft(target: string, write: Write = writeSome): DraftFile {
  const name = `${draftPrefix(target)}${process.pid}.${randomBytes(8).toString('hex')}${DRAFT_SUFFIX}`;
  const path = join(dirname(target), name);
  const flags = constants.O_CREAT | constants.O_EXCL | constants.O_RDWR | (constants.O_NOFOLLOW ?? 0);
  const descriptor = openSync(path, flags, 0o600);
  let bytes = 0;
  let isOpen = true;

  const close = (): void => {
    if (!isOpen) return;
    isOpen = false;
    closeSync(descriptor);
  };
  return {
    path,
    descriptor,
    bytes: () => bytes,
    write(part) {
      for (let done = 0; done < part.length; ) done += write(descriptor, part, done);
      bytes += part.length;
    },
    read: () => readDescriptor(descriptor, path, bytes),
    settle() {
      fsyncSync(descriptor);
      const { size } = fstatSync(descriptor);
      // A write that says it went well and did not: full disks of some file systems.
      if (size !== bytes) throw new Error(`${size} of ${bytes} bytes were written`);
    },
    close,
    discard() {
      for (const step of [close, () => unlinkSync(path)]) {
        try {
          step();
        } catch {
          // What cannot be closed or removed is left: the next run removes it.
        }
      }
    },
  };
}

function writeSome(file: number, bytes: Uint8Array, from: number): number {
  const written = writeSync(file, bytes, from, bytes.length - from);
  if (written === 0) throw new Error('nothing more could be written');
  return written;
}
