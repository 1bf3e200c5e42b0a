import type { Attempt } from '../engine/attempt.ts';

/** The outside world of one run; tests pass their own. */
export interface Io {
  readonly stdin: AsyncIterable<Uint8Array>;
  readonly stdout: Output;
  readonly stderr: Output;
  readonly env: Readonly<Record<string, string | undefined>>;
  readonly signal: AbortSignal;
  /** Work that the user can stop in its middle, which aborts `signal`. */
  readonly attempt: Attempt;
}

export interface Output {
  readonly write: (text: string) => Promise<void>;
  /** The same for UTF-8, which is not kept. */
  readonly writeBytes?: (bytes: Uint8Array) => Promise<void>;
  readonly isTerminal: boolean;
  /** Width of the terminal; undefined where there is none. */
  readonly columns: number | undefined;
}
