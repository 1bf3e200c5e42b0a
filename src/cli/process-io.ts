import { EXIT_INTERRUPTED } from './exit-code.ts';
import { interruptible } from './interruptible.ts';
import type { Io, Output } from './io.ts';

/** Whoever reads the report of an interrupted run takes it at once, or not at all: a reader that is stopped itself never does. */
const STALLED_MS = 500;

/**
 * The process's own streams, each opened when it is first used. SIGINT aborts the signal once; a second one ends the process
 * as usual.
 */
export function processIo(): Io {
  const controller = new AbortController();
  const { signal } = controller;
  const onInterrupt = (): void => controller.abort();
  process.once('SIGINT', onInterrupt);
  signal.addEventListener('abort', () => process.off('SIGINT', onInterrupt), { once: true });
  return {
    get stdin() {
      // It would keep the process until its writer goes.
      signal.addEventListener('abort', () => process.stdin.destroy(), { once: true });
      return process.stdin;
    },
    stdout: output(() => process.stdout, signal),
    stderr: output(() => process.stderr, signal),
    env: process.env,
    signal,
    attempt: interruptible(controller),
  };
}

/** Waits until each piece has left, so that the process may end right after; a closed pipe is not an error. */
function output(open: () => NodeJS.WriteStream, signal: AbortSignal): Output {
  let opened: NodeJS.WriteStream | undefined;
  let closed = false;
  const stream = (): NodeJS.WriteStream => {
    if (opened !== undefined) return opened;
    opened = open();
    opened.on('error', (error: NodeJS.ErrnoException) => {
      closed = true;
      if (error.code !== 'EPIPE') process.exitCode = 2;
    });
    return opened;
  };
  return {
    get isTerminal() {
      return stream().isTTY === true;
    },
    get columns() {
      return stream().isTTY === true ? stream().columns : undefined;
    },
    write,
    writeBytes: write,
  };

  function write(piece: string | Uint8Array): Promise<void> {
    const to = stream();
    if (closed) return Promise.resolve();
    return new Promise((resolve) => {
      const taken = endIfStalled(signal);
      to.write(piece, () => {
        taken();
        resolve();
      });
    });
  }
}

/** From an interruption on a piece has little time to leave. Returns what to call once it has left. */
function endIfStalled(signal: AbortSignal): () => void {
  let timer: NodeJS.Timeout | undefined;
  const start = (): void => {
    timer = setTimeout(() => process.exit(EXIT_INTERRUPTED), STALLED_MS);
  };
  if (signal.aborted) start();
  else signal.addEventListener('abort', start, { once: true });
  return () => {
    signal.removeEventListener('abort', start);
    clearTimeout(timer);
  };
}
