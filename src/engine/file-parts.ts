import { isPause } from '../read/chunk-cutter.ts';
import type { InflateFacts } from '../read/inflate.ts';
import type { RandomAccess } from '../read/random-access.ts';
import { readChunks } from '../read/read-chunks.ts';
import { readRange } from '../read/read-range.ts';
import type { rememberedChunks } from '../read/remembered-chunks.ts';
import { type FileFold, foldOf } from './file-fold.ts';
import type { FileRun } from './file-run.ts';
import { foldRanges } from './fold-ranges.ts';
import type { FileIdentity } from './prepare-run.ts';
import { runChunk } from './run-chunk.ts';
import type { ThreadPool } from './thread-pool.ts';

/** Counts the bytes that the parts given so far stand for. */
type Facts = Pick<InflateFacts, 'storedBytes' | 'bytes'>;

/** A file that other threads can read too. */
export type SharedFile = RandomAccess & { readonly descriptor: number };

/** A file that can be read at any place, in the order of its chunks. */
export async function* partsOfFile(access: RandomAccess, run: FileRun, facts: Facts): AsyncGenerator<FileFold> {
  for (const chunk of readRange(access, { start: 0, end: access.size }, run.cut)) {
    if (isPause(chunk)) {
      await othersTurn();
      continue;
    }
    const result = runChunk(chunk, run);
    facts.storedBytes = facts.bytes = result.offset + result.bytes;
    yield foldOf(result);
    await othersTurn();
  }
}

/** The same file in ranges, each checked by one of the pool's threads. */
export async function* partsByThreads(
  access: SharedFile,
  identity: FileIdentity,
  { pool, rangeBytes, signal }: { pool: ThreadPool; rangeBytes: number; signal: AbortSignal | undefined },
  facts: Facts,
): AsyncGenerator<FileFold> {
  const { descriptor, size } = access;
  facts.storedBytes = facts.bytes = 0;
  for await (const part of foldRanges({ descriptor, size, rangeBytes, identity }, pool, signal)) {
    facts.storedBytes = facts.bytes = Math.min(size, facts.bytes + rangeBytes);
    yield part;
  }
}

/** What comes in a stream, of which some bytes may be remembered. The stream counts its bytes itself. */
export async function* partsOfStream(
  blocks: AsyncIterable<Uint8Array>,
  run: FileRun,
  remembered: ReturnType<typeof rememberedChunks> | undefined,
): AsyncGenerator<FileFold> {
  for await (const chunk of readChunks(blocks, run.cut)) {
    remembered?.add(chunk);
    yield foldOf(runChunk(chunk, run));
    await othersTurn();
  }
}

/** A source in memory would keep the process to itself otherwise. */
function othersTurn(): Promise<void> {
  return new Promise((resolve) => setImmediate(resolve));
}
