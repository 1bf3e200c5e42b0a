import { realpathSync } from 'node:fs';
import { isAbsolute, relative, sep } from 'node:path';
import { quote } from '../format/quote.ts';
import { GitError } from './git-error.ts';
import { isSameContent } from './is-same-content.ts';
import { runGit } from './run-git.ts';

/**
 * Whether a file differs from a commit: changed by later commits, staged, not staged, or not known to it at all. Files are
 * compared byte by byte, so what git would convert (line ends) counts as changed.
 *
 * @throws GitError outside a repository and for a reference that does not exist
 */
export function changedSince(ref: string): (path: string) => boolean {
  // Whatever begins like this is an option to some command.
  if (ref === '' || ref.startsWith('-'))
    throw new GitError(`--since needs a commit, branch or tag, got ${quote(ref)}.`);
  const top = runGit(['rev-parse', '--show-toplevel'])
    ?.toString('utf8')
    .replace(/\r?\n$/, '');
  if (top === undefined || top === '')
    throw new GitError('--since needs a git repository: git finds none here, or none that it trusts.');
  const commit = runGit(['rev-parse', '--verify', '--quiet', '--end-of-options', `${ref}^{commit}`])
    ?.toString()
    .trim();
  if (commit === undefined || commit === '') throw new GitError(`--since: git knows no commit ${quote(ref)}.`);
  const listed = runGit(['ls-tree', '-r', '-z', '--full-tree', commit, '--']);
  if (listed === undefined) throw new GitError(`--since: git cannot list the files of ${quote(ref)}.`);
  const blobs = blobsOf(listed);
  const root = realpathSync(top);
  return (path) => {
    try {
      const real = realpathSync(path);
      const inside = relative(root, real);
      const blob = isAbsolute(inside) ? undefined : blobs.get(inside.replaceAll(sep, '/'));
      return blob === undefined || !isSameContent(real, blob);
    } catch {
      // Whoever reads it says what is wrong.
      return true;
    }
  };
}

/** The ids of files by path: `<mode> blob <id>\t<path>\0`. */
function blobsOf(listed: Buffer): ReadonlyMap<string, string> {
  const blobs = new Map<string, string>();
  for (const entry of listed.toString('utf8').split('\0')) {
    const [, mode, id, path] = /^(\d+) blob ([0-9a-f]+)\t(.*)$/s.exec(entry) ?? [];
    if (mode !== '120000' && id !== undefined && path !== undefined) blobs.set(path, id);
  }
  return blobs;
}
