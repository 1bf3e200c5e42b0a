import type { Io } from '../../src/cli/io.ts';
import { main } from '../../src/cli/main.ts';

/** The exit code of a command line whose user has interrupted it. */
export function interrupted(argv: readonly string[]): Promise<number> {
  const silent = { isTerminal: false, columns: undefined, write: async () => undefined };
  const stdin = (async function* () {})();
  const io: Io = {
    stdin,
    stdout: silent,
    stderr: silent,
    env: {},
    signal: AbortSignal.abort(),
    attempt: () => undefined,
  };
  return main(argv, io);
}
