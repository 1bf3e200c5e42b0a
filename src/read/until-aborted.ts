import type { OthersTurn } from '../engine/others-turn.ts';

/**
 * Passes blocks on until the signal aborts, also while a source keeps silent; then ends as if the source had ended. A source
 * that is always ready does not keep others from working.
 *
 * @throws TypeError when the source yields anything but bytes
 */
export async function* untilAborted(
  blocks: AsyncIterable<Uint8Array>,
  signal: AbortSignal | undefined,
  othersTurn: OthersTurn,
): AsyncGenerator<Uint8Array> {
  const source = blocks[Symbol.asyncIterator]();
  let ended = false;
  try {
    while (signal?.aborted !== true) {
      const step = await nextOrAborted(source, signal);
      if (step === undefined) return;
      if (step.done === true) {
        ended = true;
        return;
      }
      yield bytesOf(step.value);
      await othersTurn();
    }
  } finally {
    // A source that hangs may never answer, so nobody waits for it.
    if (!ended) void source.return?.(undefined)?.catch(() => undefined);
  }
}

/**
 * The next block, or nothing once the signal aborts. Not `Promise.race` with one promise for the whole run: that would
 * keep every block it ever raced against.
 */
function nextOrAborted(
  source: AsyncIterator<Uint8Array>,
  signal: AbortSignal | undefined,
): Promise<IteratorResult<Uint8Array> | undefined> {
  if (signal === undefined) return source.next();
  return new Promise((resolve, reject) => {
    const abort = (): void => resolve(undefined);
    signal.addEventListener('abort', abort, { once: true });
    source
      .next()
      .then(resolve, reject)
      .finally(() => signal.removeEventListener('abort', abort));
  });
}

function bytesOf(block: unknown): Uint8Array {
  if (block instanceof Uint8Array) return block;
  const got = block === null ? 'null' : typeof block;
  throw new TypeError(`Expected the source to yield bytes (Uint8Array), got ${got}; text goes in as { text }`);
}
