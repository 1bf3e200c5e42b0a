import { isAbsolute, relative, resolve, sep } from 'node:path';
import type { CommandRun } from '../report/report-format.ts';
import type { Io } from './io.ts';

/**
 * How a code host knows files: from the top of the checkout, where a job names it, else from the current folder. A file
 * elsewhere keeps the path that it was given by.
 */
export function hostPathFrom(env: Io['env']): CommandRun['hostPath'] {
  const here = process.cwd();
  const named = env['GITHUB_WORKSPACE'] ?? env['CI_PROJECT_DIR'];
  const top = named !== undefined && named !== '' && isInside(relative(named, here)) ? named : here;
  return (path) => {
    const inside = relative(top, resolve(here, path));
    return (isInside(inside) && inside !== '' ? inside : path).split(sep).join('/');
  };
}

function isInside(path: string): boolean {
  return path !== '..' && !path.startsWith(`..${sep}`) && !isAbsolute(path);
}
