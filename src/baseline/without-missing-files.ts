import { existsSync } from 'node:fs';
import { dirname, resolve } from 'node:path';
import type { Baseline } from './baseline.ts';

/** A baseline without the entries of files that are gone. */
export function withoutMissingFiles(baseline: Baseline, path: string): Baseline {
  return new Map([...baseline].filter(([name]) => name.startsWith('<') || existsSync(resolve(dirname(path), name))));
}
