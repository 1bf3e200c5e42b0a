import { type Chunk, isPause } from '../read/chunk-cutter.ts';
import type { InflateFacts } from '../read/inflate.ts';
import type { RandomAccess } from '../read/random-access.ts';
import { readChunks } from '../read/read-chunks.ts';
import { readRange } from '../read/read-range.ts';
import type { rememberedChunks } from '../read/remembered-chunks.ts';
import { type FileFold, foldOf } from './file-fold.ts';
import type { FileRun } from './file-run.ts';
import { foldRanges } from './fold-ranges.ts';
import type { FileIdentity } from './prepare-run.ts';
import { type ChunkResult, chunkSteps } from './run-chunk.ts';
import type { ThreadPool } from './thread-pool.ts';
import type { Turns } from './turns.ts';

/** Counts the bytes that the parts given so far stand for. */
type Facts = Pick<InflateFacts, 'storedBytes' | 'bytes'>;

/** A file that other threads can read too. */
export type SharedFile = RandomAccess & { readonly descriptor: number };

/** A file that can be read at any place, in the order of its chunks. */
export async function* partsOfFile(
  access: RandomAccess,
  run: FileRun,
  facts: Facts,
  turns: Turns,
): AsyncGenerator<FileFold> {
  for (const chunk of readRange(access, { start: 0, end: access.size }, run.cut)) {
    if (isPause(chunk)) {
      await turns.othersTurn();
      if (turns.signal?.aborted) return;
      continue;
    }
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

/**
 * What a chunk says; undefined once the run has been stopped. Between rows a look at the signal is enough, and safer: an
 * attempt may miss what comes just when it ends. A very long row is attempted in parts of some milliseconds: an attempt
 * itself takes longer than most rules do.
 */
async function inTurns(chunk: Chunk, run: FileRun, turns: Turns): Promise<ChunkResult | undefined> {
  const { othersTurn, signal, attempt } = turns;
  const steps = chunkSteps(chunk, run);
  const isLong = chunk.short !== undefined;
  for (;;) {
    await othersTurn(isLong ? 'now' : undefined);
    if (signal?.aborted) return undefined;
    const step = isLong ? attempt(() => someSteps(steps)) : steps.next();
    if (step === undefined) return undefined;
    if (step.done === true) return step.value;
  }
}

/** What an attempt costs is little beside so many milliseconds. */
const ATTEMPT_MS = 5;

function someSteps<Result>(steps: Iterator<undefined, Result>): IteratorResult<undefined, Result> {
  const start = performance.now();
  for (;;) {
    const step = steps.next();
    if (step.done === true || performance.now() - start >= ATTEMPT_MS) return step;
  }
}
