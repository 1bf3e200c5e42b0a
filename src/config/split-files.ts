import { existsSync, realpathSync, statSync } from 'node:fs';
import { join, relative, resolve, sep } from 'node:path';
import { visible } from '../format/quote.ts';
import { DATASETS, searchFiles } from '../read/search-files.ts';
import { ConfigError } from './config-error.ts';
import type { ConfigFiles, LoadedConfig } from './loaded-config.ts';

/**
 * The files of one side of a split that exist and are not ignored, as paths from the working directory.
 *
 * @throws ConfigError when a configuration that was found reaches out of its folder through a link
 */
export async function splitFiles({ globs, at }: ConfigFiles, configuration: LoadedConfig): Promise<string[]> {
  const { folder, named, isIgnored } = configuration;
  const unwanted = globs.filter((glob) => glob.startsWith('!')).map((glob) => glob.slice(1));
  const found = new Set<string>();
  for (const glob of globs) {
    if (glob.startsWith('!')) continue;
    for (const path of await filesOf(glob, folder, unwanted)) found.add(path);
  }
  const files = [...found].filter((path) => !isIgnored(path)).sort();
  if (!named) for (const path of files) checkInside(path, folder, at);
  return files.map((path) => relative(process.cwd(), path) || path);
}

async function filesOf(glob: string, folder: string, unwanted: readonly string[]): Promise<string[]> {
  const path = resolve(folder, glob);
  // A file that exists wins over what its name would mean as a pattern.
  if (existsSync(path) && !statSync(path).isDirectory()) return [path];
  const isFolder = existsSync(path);
  const cwd = isFolder ? path : folder;
  const patterns = isFolder ? DATASETS : [sep === '\\' ? glob.replaceAll('\\', '/') : glob];
  return (await searchFiles(patterns, { cwd, dot: true, ignore: isFolder ? [] : unwanted })).map((each) =>
    join(cwd, each),
  );
}

function checkInside(path: string, folder: string, at: string): void {
  const inside = relative(realpathSync(folder), realpathSync(path));
  if (inside !== '..' && !inside.startsWith(`..${sep}`)) return;
  throw new ConfigError([
    `${at}: ${visible(relative(folder, path))} is a link that leads out of the configuration's folder. A configuration that is found may not follow it, since the folder can be a stranger's: name the file with -c to allow it.`,
  ]);
}
