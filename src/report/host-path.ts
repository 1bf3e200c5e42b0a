import type { FormatContext } from './report-format.ts';

/** A file's path as a code host knows it; without a command line, as it was given. */
export function hostPath(path: string, { run }: Pick<FormatContext, 'run'>): string {
  return run === undefined ? path : run.hostPath(path);
}
