import type { Io, Output } from './io.ts';

/**
 * The process's own streams, each opened when it is first used. SIGINT aborts the signal once; a second one ends the process
 * as usual.
 */
export function processIo(): Io {
  const controller = new AbortController();
  process.once('SIGINT', () => controller.abort());
  return {
    get stdin() {
      return process.stdin;
    },
    stdout: output(() => process.stdout),
    stderr: output(() => process.stderr),
    env: process.env,
    signal: controller.signal,
  };
}

/** Waits until each piece has left, so that the process may end right after; a closed pipe is not an error. */
function output(open: () => NodeJS.WriteStream): Output {
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
    write: (text) => {
      const to = stream();
      return closed ? Promise.resolve() : new Promise((resolve) => void to.write(text, () => resolve()));
    },
  };
}
