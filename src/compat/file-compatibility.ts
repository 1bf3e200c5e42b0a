import type { LintOptions } from '../engine/lint-options.ts';
import type { FileCompatibility } from './compat-words.ts';
import { compatibility } from './compatibility.ts';

/** What each of some profiles would make of a file. @throws InputError, `signal.reason` on abort */
export async function fileCompatibility(
  path: string,
  ids: readonly string[],
  options: Pick<LintOptions, 'now' | 'signal'>,
): Promise<FileCompatibility> {
  const profiles = [];
  for (const id of ids) profiles.push(await compatibility(path, id, options));
  return { path, profiles };
}
