import { InputError } from '../read/input-error.ts';
import type { FileFold } from './file-fold.ts';
import type { FileIdentity } from './prepare-run.ts';
import type { RangeAnswer } from './range-work.ts';
import type { ThreadPool } from './thread-pool.ts';

/** Ranges handed out per thread before the first of them is taken back: bounds what waits in memory. */
const AHEAD = 2;

export interface FileRanges {
  readonly descriptor: number;
  readonly size: number;
  readonly rangeBytes: number;
  readonly identity: FileIdentity;
}

/**
 * The folds of a file's ranges, in the order of the file, checked by the pool's threads. Ends early when the signal aborts.
 *
 * @throws InputError when the file cannot be read, Error when a thread dies
 */
export async function* foldRanges(
  { descriptor, size, rangeBytes, identity }: FileRanges,
  pool: ThreadPool,
  signal: AbortSignal | undefined,
): AsyncGenerator<FileFold> {
  const handedOut: Promise<RangeAnswer>[] = [];
  let start = 0;
  for (;;) {
    while (start < size && handedOut.length < pool.threads * AHEAD) {
      const end = Math.min(start + rangeBytes, size);
      const answer = pool.fold({ descriptor, size, range: { start, end }, identity });
      // Whoever waits for it hears of a failure; before that it is nobody's.
      answer.catch(() => undefined);
      handedOut.push(answer);
      start = end;
    }
    const first = handedOut.shift();
    if (first === undefined) return;
    const answer = await orAborted(first, signal);
    if (answer === undefined) return;
    if ('unreadable' in answer) throw new InputError(identity.name, answer.unreadable);
    yield answer.fold;
  }
}

/** What a promise gives, or undefined once the signal aborts. */
function orAborted<Value>(promise: Promise<Value>, signal: AbortSignal | undefined): Promise<Value | undefined> {
  if (signal === undefined) return promise;
  if (signal.aborted) return Promise.resolve(undefined);
  return new Promise((resolve, reject) => {
    const abort = (): void => resolve(undefined);
    signal.addEventListener('abort', abort, { once: true });
    promise.then(resolve, reject).finally(() => signal.removeEventListener('abort', abort));
  });
}
