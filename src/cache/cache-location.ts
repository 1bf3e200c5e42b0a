import { statSync } from 'node:fs';
import { extname, join } from 'node:path';
import { userCacheFolder } from './user-cache-folder.ts';

/** A folder of entries by key, or one file that holds the last entry. */
export type CacheLocation = { readonly folder: string } | { readonly file: string };

/**
 * Where reports are kept. A path means a folder when it is one, ends with a slash or has no extension. Without one it is
 * `node_modules/.cache/tunelint` where the working directory has a `node_modules`, else the user's cache folder.
 */
export function cacheLocation(
  path: string | undefined,
  env: Readonly<Record<string, string | undefined>>,
  platform: NodeJS.Platform = process.platform,
): CacheLocation {
  if (path === undefined) {
    return {
      folder: isFolder('node_modules') ? join('node_modules', '.cache', 'tunelint') : userCacheFolder(env, platform),
    };
  }
  return isFolder(path) || /[\\/]$/.test(path) || extname(path) === '' ? { folder: path } : { file: path };
}

function isFolder(path: string): boolean {
  return statSync(path, { throwIfNoEntry: false })?.isDirectory() ?? false;
}
