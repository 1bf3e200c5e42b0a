import type { Gunzip } from 'node:zlib';

/** What inflating learned; complete once the bytes have been read to their end. */
export interface InflateFacts {
  gzip: boolean;
  storedBytes: number;
  bytes: number;
  /** Why reading ended early, in words. */
  stopped: string | undefined;
}

export interface InflateLimits {
  readonly gzipRatio: number;
  readonly inflatedBytes: number;
}

/** Below this many bytes a high ratio is no attack: small repetitive datasets compress very well. */
const RATIO_FREE_BYTES = 32 << 20;

/**
 * Passes bytes through, inflating gzip whatever the file is called. Inflating ends, with the reason in `facts.stopped`,
 * at a size or ratio cap and at damaged data; what came before is kept.
 */
export async function* inflate(
  stored: AsyncIterable<Uint8Array>,
  limits: InflateLimits,
  facts: InflateFacts,
): AsyncGenerator<Uint8Array> {
  const blocks = countedBlocks(stored, facts);
  try {
    const first = await atLeastTwoBytes(blocks);
    if (first === undefined) return;
    if (first[0] === 0x1f && first[1] === 0x8b) {
      facts.gzip = true;
      yield* gunzip(first, blocks, limits, facts);
      return;
    }
    facts.bytes += first.length;
    yield first;
    for await (const block of blocks) {
      facts.bytes += block.length;
      yield block;
    }
  } finally {
    // Whoever stops early ends the source, also behind its first block.
    await blocks.return(undefined);
  }
}

async function* gunzip(
  first: Uint8Array,
  rest: AsyncGenerator<Uint8Array>,
  limits: InflateLimits,
  facts: InflateFacts,
): AsyncGenerator<Uint8Array> {
  const { createGunzip } = await import('node:zlib');
  const gunzipper = createGunzip({ chunkSize: 1 << 20 });
  // What the source throws ends the reading: without more bytes it would wait for ever.
  const feeding = feed(gunzipper, first, rest).catch((error: unknown) => {
    gunzipper.destroy();
    return { error };
  });
  try {
    for await (const block of gunzipper) {
      facts.bytes += (block as Buffer).length;
      if (facts.bytes > limits.inflatedBytes) {
        facts.stopped = `it inflates to more than ${Math.round(limits.inflatedBytes / 1e9)} GB`;
        return;
      }
      if (facts.bytes > RATIO_FREE_BYTES && facts.bytes > facts.storedBytes * limits.gzipRatio) {
        facts.stopped = `it inflates to more than ${limits.gzipRatio} times its size`;
        return;
      }
      yield block as Buffer;
    }
  } catch (error) {
    const broken = await feeding;
    if (broken !== undefined) throw broken.error;
    facts.stopped = `its gzip data are damaged (${error instanceof Error ? error.message : String(error)})`;
  } finally {
    gunzipper.destroy();
    await feeding;
  }
}

async function feed(gunzipper: Gunzip, first: Uint8Array, rest: AsyncGenerator<Uint8Array>): Promise<void> {
  let block: Uint8Array | undefined = first;
  while (block !== undefined && !gunzipper.destroyed) {
    // It is inflated later, when the source may have used its memory again.
    if (!gunzipper.write(Buffer.from(block))) {
      await drained(gunzipper);
    }
    const next: IteratorResult<Uint8Array> = await rest.next();
    block = next.done === true ? undefined : next.value;
  }
  if (!gunzipper.destroyed) gunzipper.end();
}

/** Ends when more can be written, or nothing ever will be. */
function drained(gunzipper: Gunzip): Promise<void> {
  return new Promise((resolve) => {
    const events = ['drain', 'close', 'error'];
    const go = (): void => {
      for (const event of events) gunzipper.off(event, go);
      resolve();
    };
    for (const event of events) gunzipper.on(event, go);
  });
}

async function* countedBlocks(stored: AsyncIterable<Uint8Array>, facts: InflateFacts): AsyncGenerator<Uint8Array> {
  for await (const block of stored) {
    if (block.length === 0) continue;
    facts.storedBytes += block.length;
    yield block;
  }
}

async function atLeastTwoBytes(blocks: AsyncGenerator<Uint8Array>): Promise<Uint8Array | undefined> {
  let first: Uint8Array | undefined;
  while (first === undefined || first.length < 2) {
    const { value, done } = await blocks.next();
    if (done === true) return first;
    first = first === undefined ? Buffer.from(value) : Buffer.concat([first, value]);
  }
  return first;
}
