import { statSync } from 'node:fs';
import { homedir } from 'node:os';
import { extname, join } from 'node:path';

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
      folder: isFolder('node_modules') ? join('node_modules', '.cache', 'tunelint') : userFolder(env, platform),
    };
  }
  return isFolder(path) || /[\\/]$/.test(path) || extname(path) === '' ? { folder: path } : { file: path };
}

function userFolder(env: Readonly<Record<string, string | undefined>>, platform: NodeJS.Platform): string {
  if (platform === 'win32')
    return join(env['LOCALAPPDATA'] || join(homedir(), 'AppData', 'Local'), 'tunelint', 'Cache');
  if (platform === 'darwin') return join(homedir(), 'Library', 'Caches', 'tunelint');
  return join(env['XDG_CACHE_HOME'] || join(homedir(), '.cache'), 'tunelint');
}

function isFolder(path: string): boolean {
  return statSync(path, { throwIfNoEntry: false })?.isDirectory() ?? false;
}
