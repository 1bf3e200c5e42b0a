import { changedSince } from '../git/changed-since.ts';
import { GitError } from '../git/git-error.ts';
import type { ExpandedPath } from '../read/expand-paths.ts';
import { oneLine } from '../report/one-line.ts';
import type { Io } from './io.ts';
import type { LintRequest } from './lint-request.ts';
import { UsageError } from './usage-error.ts';

interface Chosen {
  readonly training: readonly ExpandedPath[];
  readonly validation: readonly ExpandedPath[];
}

/**
 * The files that differ from a commit; validation files stay beside them. What is said about every file depends on the
 * validation files and the grader, so a change of one of these keeps all.
 *
 * @throws UsageError outside a repository, for an unknown commit, and for standard input
 */
export async function since(
  ref: string,
  { training, validation }: Chosen,
  { options: { grader } }: Pick<LintRequest, 'options'>,
  io: Io,
): Promise<Chosen> {
  if ([...training, ...validation].some(({ path }) => path === '-'))
    throw new UsageError('--since compares files, and standard input is none.');
  try {
    const isChanged = changedSince(ref);
    const beside = [...validation.map(({ path }) => path), ...(typeof grader === 'string' ? [grader] : [])];
    const changed = beside.some(isChanged) ? training : training.filter(({ path }) => isChanged(path));
    if (changed.length > 0 || training.length === 0) return { training: changed, validation };
  } catch (error) {
    throw error instanceof GitError ? new UsageError(error.message) : error;
  }
  const all = training.length === 1 ? 'The file is' : `All ${training.length} files are`;
  await io.stderr.write(`tunelint: ${all} as in ${oneLine(ref)}: nothing to check.\n`);
  return { training: [], validation: [] };
}
