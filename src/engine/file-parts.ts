import { type Chunk, isPause } from '../read/chunk-cutter.ts';
import type { InflateFacts } from '../read/inflate.ts';
import type { RandomAccess } from '../read/random-access.ts';
import { readChunks } from '../read/read-chunks.ts';
import { readRange } from '../read/read-range.ts';
import type { rememberedChunks } from '../read/remembered-chunks.ts';
import { type FileFold, foldOf } from './file-fold.ts';
import type { FileRun } from './file-run.ts';
import { foldRanges } from './fold-ranges.ts';
import type { OthersTurn } from './others-turn.ts';
import type { FileIdentity } from './prepare-run.ts';
import { type ChunkResult, chunkSteps } from './run-chunk.ts';
import type { ThreadPool } from './thread-pool.ts';

/** Counts the bytes that the parts given so far stand for. */
type Facts = Pick<InflateFacts, 'storedBytes' | 'bytes'>;

/** A file that other threads can read too. */
export type SharedFile = RandomAccess & { readonly descriptor: number };

/** What lets others work between the steps of a chunk, and what ends the run. */
export interface Turns {
  readonly othersTurn: OthersTurn;
  readonly signal: AbortSignal | undefined;
}

/** A file that can be read at any place, in the order of its chunks. */
export async function* partsOfFile(
  access: RandomAccess,
  run: FileRun,
  facts: Facts,
  turns: Turns,
): AsyncGenerator<FileFold> {
  for (const chunk of readRange(access, { start: 0, end: access.size }, run.cut)) {
    await turns.othersTurn();
    if (isPause(chunk)) continue;
    const result = await inTurns(chunk, run, turns);
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

/**
 * What comes in a stream, of which some bytes may be remembered. The stream counts its bytes itself.
 *
 * @param isCut whether the stream ended in the middle of its last line
 */
export async function* partsOfStream(
  blocks: AsyncIterable<Uint8Array>,
  run: FileRun,
  remembered: ReturnType<typeof rememberedChunks> | undefined,
  isCut: () => boolean,
  turns: Turns,
): AsyncGenerator<FileFold> {
  for await (const chunk of readChunks(blocks, run.cut, isCut)) {
    remembered?.add(chunk);
    const result = await inTurns(chunk, run, turns);
    if (result === undefined) return;
    yield foldOf(result);
  }
}

/** What a chunk says; undefined once the signal has aborted. */
async function inTurns(chunk: Chunk, run: FileRun, { othersTurn, signal }: Turns): Promise<ChunkResult | undefined> {
  const steps = chunkSteps(chunk, run);
  for (;;) {
    const { done, value } = steps.next();
    if (done === true) return value;
    await othersTurn();
    if (signal?.aborted) return undefined;
  }
}
