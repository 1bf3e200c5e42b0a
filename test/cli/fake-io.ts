import type { Io } from '../../src/cli/io.ts';
import { main } from '../../src/cli/main.ts';
import { withoutStop } from '../../src/engine/attempt.ts';

export interface Ran {
  readonly code: number;
  readonly stdout: string;
  readonly stderr: string;
}

/** Runs a command line in process. */
export async function tunelint(
  argv: readonly string[],
  stdin = '',
  terminal = false,
  env: Io['env'] = {},
): Promise<Ran> {
  const out: string[] = [];
  const err: string[] = [];
  const io: Io = {
    stdin: (async function* () {
      yield Buffer.from(stdin);
    })(),
    stdout: { isTerminal: terminal, columns: undefined, write: async (text: string) => void out.push(text) },
    stderr: { isTerminal: terminal, columns: undefined, write: async (text: string) => void err.push(text) },
    env,
    signal: new AbortController().signal,
    attempt: withoutStop,
  };
  const code = await main(argv, io);
  return { code, stdout: out.join(''), stderr: err.join('') };
}
