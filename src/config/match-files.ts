import { realpathSync } from 'node:fs';
import { dirname, isAbsolute, parse, relative, resolve, sep } from 'node:path';
import picomatch from 'picomatch';
import type { Globs } from './config.ts';

export type FileMatcher = (file: string) => boolean;

/** Longer names are not matched: a pattern may be slow on them. */
const LONGEST = 1024;

/**
 * Tells which files fit the patterns of a configuration, which count from its folder. The name of a folder stands for all
 * that is in it; a pattern with `!` takes files out again.
 */
export function matchFiles(folder: string, globs: Globs | undefined): FileMatcher {
  const list = [globs ?? []].flat();
  const wanted = list.filter((glob) => !glob.startsWith('!')).map((glob) => matchOne(folder, glob));
  const unwanted = list.filter((glob) => glob.startsWith('!')).map((glob) => matchOne(folder, glob.slice(1)));
  return (file) => wanted.some((fits) => fits(file)) && !unwanted.some((fits) => fits(file));
}

function matchOne(folder: string, glob: string): FileMatcher {
  const { base, pattern } = anchored(folder, glob);
  const options = { dot: true, noextglob: true, nonegate: true };
  const fits = picomatch([pattern, `${pattern}/**`], options);
  return (file) => {
    const path = pathBelow(base, file);
    return path !== undefined && (path === pattern || path.startsWith(`${pattern}/`) || fits(path));
  };
}

/** The folder that a pattern really counts from, and the pattern without the steps to it. */
function anchored(folder: string, glob: string): { readonly base: string; readonly pattern: string } {
  let base = folder;
  let pattern = sep === '\\' ? glob.replaceAll('\\', '/') : glob;
  if (isAbsolute(pattern)) {
    base = parse(pattern).root;
    pattern = pattern.slice(base.length);
  }
  for (let step = /^\.\.?(?:\/|$)/.exec(pattern)?.[0]; step !== undefined; step = /^\.\.?(?:\/|$)/.exec(pattern)?.[0]) {
    if (step.startsWith('..')) base = dirname(base);
    pattern = pattern.slice(step.length);
  }
  while (pattern.endsWith('/')) pattern = pattern.slice(0, -1);
  return { base, pattern: pattern || '**' };
}

/** A file's path from a folder, with slashes; undefined for one that lies elsewhere. */
function pathBelow(base: string, file: string): string | undefined {
  const path = relative(base, resolve(file));
  const below = isBelow(path) ? path : relative(real(base), real(resolve(file)));
  return isBelow(below) && below.length <= LONGEST ? below.split(sep).join('/') : undefined;
}

function isBelow(path: string): boolean {
  return path !== '' && path !== '..' && !path.startsWith(`..${sep}`) && !isAbsolute(path);
}

function real(path: string): string {
  try {
    return realpathSync(path);
  } catch {
    return path;
  }
}
