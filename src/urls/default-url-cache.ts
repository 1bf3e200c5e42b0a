import { join } from 'node:path';
import { userCacheFolder } from '../cache/user-cache-folder.ts';

/** Where results are remembered: in the user's folder, as a project that is checked must not answer for its images. */
export function defaultUrlCache(env: Readonly<Record<string, string | undefined>>): string {
  return join(userCacheFolder(env), 'urls.jsonl');
}
