/**
 * A web `ReadableStream` of bytes: a request's or a response's body, a Blob's stream. Not every type that is called so can be
 * iterated over, so it is told by its reader.
 */
export interface WebStream {
  readonly getReader: () => {
    readonly read: () => Promise<{ readonly done: boolean; readonly value?: Uint8Array | undefined }>;
    readonly cancel: (reason?: unknown) => Promise<unknown>;
  };
}

export function isWebStream(value: unknown): value is WebStream {
  return typeof value === 'object' && value !== null && 'getReader' in value && typeof value.getReader === 'function';
}

/** The blocks of a web stream. Whoever stops early cancels it, so that its sender stops too. */
export async function* webStreamBlocks(stream: WebStream): AsyncGenerator<Uint8Array> {
  const reader = stream.getReader();
  let ended = false;
  try {
    for (;;) {
      const { done, value } = await reader.read();
      ended = done;
      if (done) return;
      if (value !== undefined) yield value;
    }
  } catch (error) {
    ended = true;
    throw error;
  } finally {
    if (!ended) await reader.cancel();
  }
}
