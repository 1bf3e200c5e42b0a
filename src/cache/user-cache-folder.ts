import { homedir } from 'node:os';
import { join } from 'node:path';

/** tunelint's folder among the user's caches, where the system keeps them. */
export function userCacheFolder(
  env: Readonly<Record<string, string | undefined>>,
  platform: NodeJS.Platform = process.platform,
): string {
  if (platform === 'win32')
    return join(env['LOCALAPPDATA'] || join(homedir(), 'AppData', 'Local'), 'tunelint', 'Cache');
  if (platform === 'darwin') return join(homedir(), 'Library', 'Caches', 'tunelint');
  return join(env['XDG_CACHE_HOME'] || join(homedir(), '.cache'), 'tunelint');
}
