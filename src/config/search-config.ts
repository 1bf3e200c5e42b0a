import { statSync } from 'node:fs';
import { join } from 'node:path';
import { lilconfig } from 'lilconfig';
import { reasonOf } from '../read/reason-of.ts';
import { ConfigError } from './config-error.ts';
import { CONFIG_NAMES, type ConfigPlaces } from './find-config.ts';
import { MOST_CONFIG_BYTES } from './read-config.ts';

/** A configuration file as text. */
export interface ConfigText {
  readonly path: string;
  readonly text: string;
  /** JSON pointer of the configuration in the file: in package.json it is a member. */
  readonly root: string;
}

/** The nearest configuration, as text: nothing in it has been followed yet. */
export async function searchConfig({ folder, last }: ConfigPlaces): Promise<ConfigText | undefined> {
  if (folder === undefined) return undefined;
  for (const name of CONFIG_NAMES) {
    const size = statSync(join(folder, name), { throwIfNoEntry: false })?.size ?? 0;
    if (size > MOST_CONFIG_BYTES)
      throw new ConfigError([`${join(folder, name)}: is over 1 MB, which no configuration is`]);
  }
  const read = (path: string, text: string) =>
    path.endsWith('package.json') ? memberOf(path, text) : { path, text, root: '' };
  const search = lilconfig('tunelint', {
    searchPlaces: [...CONFIG_NAMES],
    stopDir: last,
    cache: false,
    loaders: { '.json': read, '.jsonc': read, '.yaml': read, '.yml': read, noExt: read },
  });
  try {
    return (await search.search(folder))?.config ?? undefined;
  } catch (error) {
    throw new ConfigError([`the configuration in ${folder} cannot be read: ${reasonOf(error)}`]);
  }
}

/** What is wrong with a package.json beside its member is for others to say. */
function memberOf(path: string, text: string): { readonly tunelint?: ConfigText } {
  try {
    const { tunelint } = JSON.parse(text);
    return typeof tunelint === 'object' && tunelint !== null ? { tunelint: { path, text, root: '/tunelint' } } : {};
  } catch {
    return {};
  }
}
