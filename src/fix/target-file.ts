import {
  accessSync,
  type BigIntStats,
  constants,
  existsSync,
  fchownSync,
  fstatSync,
  realpathSync,
  statfsSync,
  statSync,
} from 'node:fs';
import { dirname } from 'node:path';
import { formatNumber } from '../engine/message.ts';
import type { DraftFile } from '../write/draft-file.ts';
import { newMode } from '../write/new-mode.ts';
import { takePlace } from '../write/take-place.ts';
import { FixError } from './fix-error.ts';

/** A file that is to be replaced, as it was when it was looked at. */
export interface TargetFile {
  /** Without symbolic links: they stay, and what they lead to is replaced. */
  readonly path: string;
  /** Undefined when it does not exist yet. */
  readonly stats: BigIntStats | undefined;
}

/** Looks at a file that is to be replaced. @throws FixError when replacing it would lose something, or cannot work */
export function targetFile(name: string): TargetFile {
  if (!existsSync(name)) return { path: name, stats: undefined };
  const path = realpathSync(name);
  const stats = statSync(path, { bigint: true });
  if (!stats.isFile()) throw new FixError(name, 'it is no regular file');
  // Renaming needs no right to write to the file itself: whoever made it read-only meant it.
  try {
    accessSync(path, constants.W_OK);
  } catch {
    throw new FixError(name, 'it is read-only');
  }
  if (stats.nlink > 1n)
    throw new FixError(name, 'it has other hard links, which would keep the old data; use --fix-to');
  return { path, stats };
}

/** @throws FixError when the folder has no room for another file of that size */
export function checkRoom(name: string, { path }: TargetFile, bytes: number): void {
  let free: number;
  try {
    const { bavail, bsize } = statfsSync(dirname(path));
    free = bavail * bsize;
  } catch {
    return;
  }
  if (free < bytes) {
    throw new FixError(name, `the disk has ${megabytes(free)} left, and the new file needs ${megabytes(bytes)}`);
  }
}

/** Puts a draft in the place of the file, with its mode and owner. @throws FixError, Error: the file is as it was */
export function replace(name: string, { path, stats }: TargetFile, draft: DraftFile): void {
  // Before the mode: changing the owner takes away some of its bits.
  if (stats !== undefined) keepOwner(name, stats, draft);
  takePlace(draft, path, stats === undefined ? newMode() : Number(stats.mode & 0o7777n), () => {
    if (!isUnchanged(path, stats)) throw new FixError(name, 'another process changed it meanwhile; run again');
  });
}

function keepOwner(name: string, stats: BigIntStats, { descriptor }: DraftFile): void {
  const own = fstatSync(descriptor, { bigint: true });
  if (own.uid !== stats.uid || own.gid !== stats.gid) {
    try {
      fchownSync(descriptor, Number(stats.uid), Number(stats.gid));
    } catch {
      throw new FixError(name, 'the new file could not keep its owner; use --fix-to');
    }
  }
}

function isUnchanged(path: string, before: BigIntStats | undefined): boolean {
  if (before === undefined) return !existsSync(path);
  if (!existsSync(path)) return false;
  const now = statSync(path, { bigint: true });
  return now.dev === before.dev && now.ino === before.ino && now.size === before.size && now.mtimeNs === before.mtimeNs;
}

function megabytes(bytes: number): string {
  return `${formatNumber(Math.ceil(bytes / 1e6))} MB`;
}
