import { dirname, relative, resolve, sep } from 'node:path';

/** What a baseline calls a file: its path from the baseline's folder, with `/`. Standard input keeps its name. */
export function fileName(baselinePath: string, name: string): string {
  if (name.startsWith('<')) return name;
  return relative(resolve(dirname(baselinePath)), resolve(name)).replaceAll(sep, '/');
}
