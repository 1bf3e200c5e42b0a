/**
 * Passes blocks on until the signal aborts, also while a source keeps silent; then ends as if the source had ended.
 *
 * @throws TypeError when the source yields anything but bytes
 */
export async function* untilAborted(
  blocks: AsyncIterable<Uint8Array>,
  signal: AbortSignal | undefined,
): AsyncGenerator<Uint8Array> {
  const source = blocks[Symbol.asyncIterator]();
  const aborted = whenAborted(signal);
  let ended = false;
  try {
    while (signal?.aborted !== true) {
      const step = await Promise.race([source.next(), aborted.promise]);
      if (step === undefined) return;
      if (step.done === true) {
        ended = true;
        return;
      }
      yield bytesOf(step.value);
    }
  } finally {
    aborted.forget();
    // A source that hangs may never answer, so nobody waits for it.
    if (!ended) void source.return?.(undefined)?.catch(() => undefined);
  }
}

function whenAborted(signal: AbortSignal | undefined) {
  let abort = (): void => undefined;
  const promise = new Promise<undefined>((resolve) => {
    abort = () => resolve(undefined);
  });
  signal?.addEventListener('abort', abort, { once: true });
  return { promise, forget: () => signal?.removeEventListener('abort', abort) };
}

function bytesOf(block: unknown): Uint8Array {
  if (block instanceof Uint8Array) return block;
  const got = block === null ? 'null' : typeof block;
  throw new TypeError(`Expected the source to yield bytes (Uint8Array), got ${got}; text goes in as { text }`);
}
