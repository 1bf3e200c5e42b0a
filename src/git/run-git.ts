import { spawnSync } from 'node:child_process';
import { GitError } from './git-error.ts';

const MOST_BYTES = 2 ** 30;
const MOST_MS = 60_000;

/** Settings of a repository can name programs: none is run, nothing is fetched. */
const SAFE = [
  'core.fsmonitor=false',
  'core.hooksPath=/dev/null',
  'core.sshCommand=false',
  'credential.helper=',
  'protocol.allow=never',
].flatMap((setting) => ['-c', setting]);

/**
 * What git writes to its standard output; undefined when it fails. Only commands that look at no file of the working tree
 * may be run: others pass it through filters of the repository.
 *
 * @throws GitError when there is no git
 */
export function runGit(words: readonly string[], input?: string): Buffer | undefined {
  const { status, stdout, error } = spawnSync('git', ['--no-pager', ...SAFE, ...words], {
    input: input ?? '',
    maxBuffer: MOST_BYTES,
    timeout: MOST_MS,
    windowsHide: true,
    stdio: ['pipe', 'pipe', 'ignore'],
    env: {
      ...process.env,
      GIT_NO_LAZY_FETCH: '1',
      GIT_ALLOW_PROTOCOL: 'none',
      GIT_TERMINAL_PROMPT: '0',
      GIT_LITERAL_PATHSPECS: '1',
      GIT_OPTIONAL_LOCKS: '0',
    },
  });
  if (error !== undefined) {
    const { code } = error as NodeJS.ErrnoException;
    throw new GitError(
      code === 'ENOENT'
        ? '--since needs git, which was not found.'
        : `--since needs git, which failed (${code ?? error.message}).`,
    );
  }
  return status === 0 ? stdout : undefined;
}
