import { readFileSync, statSync } from 'node:fs';
import { dirname, join } from 'node:path';

/** The names of a configuration that is found, the first of a folder wins. All are data. */
export const CONFIG_NAMES = [
  'tunelint.config.json',
  'tunelint.config.jsonc',
  'tunelint.config.yaml',
  'tunelint.config.yml',
  '.tunelintrc',
  '.tunelintrc.json',
  '.tunelintrc.jsonc',
  '.tunelintrc.yaml',
  '.tunelintrc.yml',
  'package.json',
];

/** Code runs only when its file is named: the folder may be a stranger's. */
const CODE_NAMES = ['ts', 'mts', 'js', 'mjs'].map((extension) => `tunelint.config.${extension}`);

/** More than any package.json that people write. */
const MOST_BYTES = 1 << 20;

/** Where a configuration may be; the library that settles it is loaded only then. */
export interface ConfigPlaces {
  /** The nearest folder that seems to hold one. */
  readonly folder: string | undefined;
  /** The last folder to look in: the root of the repository, or of the file system. */
  readonly last: string;
  /** A configuration that is code, on the way there. */
  readonly code: string | undefined;
}

/**
 * Looks for a configuration from a folder upward, as far as the root of its repository. Costs a few looks at names per
 * folder and reads nothing but a package.json.
 */
export function findConfig(start: string): ConfigPlaces {
  let code: string | undefined;
  for (let folder = start; ; folder = dirname(folder)) {
    const named = CODE_NAMES.find((name) => sizeOf(join(folder, name)) !== undefined);
    if (named !== undefined) code ??= join(folder, named);
    const isLast = existsAt(join(folder, '.git')) || dirname(folder) === folder;
    if (CONFIG_NAMES.some((name) => seemsConfig(folder, name))) return { folder, last: lastFolder(folder), code };
    if (isLast) return { folder: undefined, last: folder, code };
  }
}

/** The folder to stop at: what lies above the repository is not part of it. */
function lastFolder(start: string): string {
  for (let folder = start; ; folder = dirname(folder)) {
    if (existsAt(join(folder, '.git')) || dirname(folder) === folder) return folder;
  }
}

function seemsConfig(folder: string, name: string): boolean {
  const path = join(folder, name);
  const size = sizeOf(path);
  if (size === undefined || name !== 'package.json') return size !== undefined;
  return size <= MOST_BYTES && /"tunelint"\s*:\s*[^"\s]/.test(textOf(path));
}

/** Bytes of a file; undefined where there is none. */
function sizeOf(path: string): number | undefined {
  const stats = statsOf(path);
  return stats?.isFile() ? stats.size : undefined;
}

function existsAt(path: string): boolean {
  return statsOf(path) !== undefined;
}

function statsOf(path: string) {
  try {
    return statSync(path, { throwIfNoEntry: false });
  } catch {
    return undefined;
  }
}

function textOf(path: string): string {
  try {
    return readFileSync(path, 'utf8');
  } catch {
    return '';
  }
}
