import type { Io, Output } from './io.ts';

/** The process's own streams. SIGINT aborts the signal once; a second one ends the process as usual. */
export function processIo(): Io {
  const controller = new AbortController();
  process.once('SIGINT', () => controller.abort());
  return {
    stdin: process.stdin,
    stdout: output(process.stdout),
    stderr: output(process.stderr),
    env: process.env,
    signal: controller.signal,
  };
}

/** Waits until each piece has left, so that the process may end right after; a closed pipe is not an error. */
function output(stream: NodeJS.WriteStream): Output {
  let closed = false;
  stream.on('error', (error: NodeJS.ErrnoException) => {
    closed = true;
    if (error.code !== 'EPIPE') process.exitCode = 2;
  });
  return {
    isTerminal: stream.isTTY === true,
    columns: stream.isTTY === true ? stream.columns : undefined,
    write: (text) => (closed ? Promise.resolve() : new Promise((resolve) => void stream.write(text, () => resolve()))),
  };
}
