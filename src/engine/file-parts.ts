import { type Chunk, isPause } from '../read/chunk-cutter.ts';
import type { InflateFacts } from '../read/inflate.ts';
import type { RandomAccess } from '../read/random-access.ts';
import { readChunks } from '../read/read-chunks.ts';
import { readRange } from '../read/read-range.ts';
import type { rememberedChunks } from '../read/remembered-chunks.ts';
import type { Attempt } from './attempt.ts';
import { type FileFold, foldOf } from './file-fold.ts';
import type { FileRun } from './file-run.ts';
import { foldRanges } from './fold-ranges.ts';
import { othersTurn } from './others-turn.ts';
import type { FileIdentity } from './prepare-run.ts';
import { type ChunkResult, chunkSteps, runChunk } from './run-chunk.ts';
import type { ThreadPool } from './thread-pool.ts';

/** Counts the bytes that the parts given so far stand for. */
type Facts = Pick<InflateFacts, 'storedBytes' | 'bytes'>;

/** A file that other threads can read too. */
export type SharedFile = RandomAccess & { readonly descriptor: number };

/** How a run is stopped by its user. */
export interface Stop {
  readonly attempt: Attempt;
  readonly signal: AbortSignal | undefined;
}

/**
 * What a chunk says; undefined when the run was stopped meanwhile. Between rows a look at the signal is enough, and safer:
 * a watch over scripts may miss a signal that comes just when it ends.
 */
async function resultOf(chunk: Chunk, run: FileRun, { attempt, signal }: Stop): Promise<ChunkResult | undefined> {
  if (chunk.short !== undefined) return attempt(() => runChunk(chunk, run));
  const steps = chunkSteps(chunk, run);
  while (signal?.aborted !== true) {
    const { done, value } = steps.next();
    if (done === true) return value;
    await othersTurn();
  }
  return undefined;
}

/** A file that can be read at any place, in the order of its chunks. */
export async function* partsOfFile(
  access: RandomAccess,
  run: FileRun,
  stop: Stop,
  facts: Facts,
): AsyncGenerator<FileFold> {
  for (const chunk of readRange(access, { start: 0, end: access.size }, run.cut)) {
    await othersTurn();
    if (isPause(chunk)) continue;
    const result = await resultOf(chunk, run, stop);
    if (result === undefined) return;
    facts.storedBytes = facts.bytes = result.offset + result.bytes;
    yield foldOf(result);
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
  stop: Stop,
  remembered: ReturnType<typeof rememberedChunks> | undefined,
): AsyncGenerator<FileFold> {
  for await (const chunk of readChunks(blocks, run.cut)) {
    remembered?.add(chunk);
    await othersTurn();
    const result = await resultOf(chunk, run, stop);
    if (result === undefined) return;
    yield foldOf(result);
  }
}
