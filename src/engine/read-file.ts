import { constants } from 'node:buffer';
import type { FileBaseline } from '../baseline/file-baseline.ts';
import { startLedger } from '../baseline/ledger.ts';
import { packRowFilter } from '../baseline/row-filter.ts';
import { settleFindings } from '../baseline/settle-findings.ts';
import { hasByteOrderMark } from '../read/byte-order-mark.ts';
import type { ChunkOptions } from '../read/chunk-cutter.ts';
import { diagnoseFile } from '../read/diagnose-file.ts';
import { firstBytes } from '../read/first-bytes.ts';
import { firstLines } from '../read/first-lines.ts';
import { type InflateFacts, inflate } from '../read/inflate.ts';
import type { Input, InputSource } from '../read/input.ts';
import { blocksOf, type RandomAccess } from '../read/random-access.ts';
import { rememberedChunks } from '../read/remembered-chunks.ts';
import { takeHead } from '../read/take-head.ts';
import { untilAborted } from '../read/until-aborted.ts';
import type { Attempt } from './attempt.ts';
import { type FileFold, foldLater, startFold } from './file-fold.ts';
import { partsByThreads, partsOfFile, partsOfStream, type SharedFile } from './file-parts.ts';
import type { ReadFile } from './finish-file.ts';
import type { LintOptions } from './lint-options.ts';
import { prepareRun } from './prepare-run.ts';
import type { ResolvedOptions } from './resolve-options.ts';
import { sniffFile } from './sniff-file.ts';
import type { OwnOptions } from './source-options.ts';
import type { ThreadPool } from './thread-pool.ts';
import { turnsFor } from './turns.ts';

const CHUNK_BYTES = 1 << 20;

/** From here on the text of a line is kept without the middles of its payloads. */
const LONG_LINE_BYTES = 1 << 20;
const RUN_DIGITS = 1 << 15;

/** A smaller file is read before threads have started. */
const THREADED_BYTES = 16_000_000;
const RANGE_BYTES = 1 << 23;

export interface ReadJob {
  readonly index: number;
  readonly input: Input;
  readonly role: 'training' | 'validation';
  readonly hasValidation: boolean;
  readonly own: OwnOptions;
  /** The run's threads, started at the first call; undefined without threads. */
  readonly threads: (() => Promise<ThreadPool>) | undefined;
  /** What a baseline says about the file. */
  readonly baseline: FileBaseline | undefined;
  readonly cutting: Cutting;
  readonly attempt: Attempt | undefined;
}

/** For tests: sizes that are defaults otherwise. */
export interface Cutting {
  readonly chunkBytes?: number;
  readonly longLineBytes?: number;
  readonly runDigits?: number;
  readonly threadedBytes?: number;
  readonly rangeBytes?: number;
  /** How long others wait for their turn. */
  readonly turnMs?: number;
}

/** Reads a file to its end (or until `signal` aborts), running the rules over it; yields what it has after each part. */
export async function* readFile(
  { index, input, role, own, hasValidation, threads, baseline, cutting, attempt }: ReadJob,
  resolved: ResolvedOptions,
  { signal, onProgress }: Pick<LintOptions, 'signal' | 'onProgress'>,
): AsyncGenerator<FileFold, ReadFile> {
  const { limits } = resolved.settings;
  const cut = chunkOptions(cutting, limits.lineBytes);
  const facts: InflateFacts = { gzip: false, storedBytes: 0, bytes: 0, stopped: undefined };
  const { access, stored } = openSource(input.source);
  const turns = turnsFor(signal, { attempt, turnMs: cutting.turnMs });
  let isCut = false;
  const inflated = inflate(untilAborted(stored, signal, turns.othersTurn), limits, facts);
  const blocks = firstBytes(inflated, limits.bytes, () => {
    isCut = true;
  });
  try {
    const again = access !== undefined && !isGzip(access) ? firstLines(access, limits.bytes) : undefined;
    const { head, read, complete: isEnd, bytes, fileOffset } = await takeHead(blocks, cut, again === undefined);
    const complete = isEnd && !isCut;
    const found = diagnoseFile(head, {
      name: input.name,
      bytes: complete ? bytes : facts.gzip ? undefined : input.size,
      complete,
    });
    const readable = found === undefined;
    const sniff = sniffFile(readable ? head : Buffer.alloc(0), resolved, cut);
    const filter = baseline && packRowFilter(baseline);
    const identity = {
      file: index,
      name: input.name,
      role,
      own: clonable(own, resolved),
      sniff,
      hasValidation,
      countsTokens: readable,
      cut,
      filter,
    };
    const ledger = baseline && startLedger(baseline);
    const run = await prepareRun(identity, resolved);
    const fold = startFold(run);
    const remembered = again === undefined ? rememberedChunks() : undefined;
    for await (const part of readable ? parts(again, remembered) : []) {
      if (signal?.aborted) break;
      if (ledger !== undefined) settleFindings(part.findings, ledger, limits.findingsPerRecord);
      foldLater(fold, part, run.rules);
      const { name: file, size: totalBytes } = input;
      onProgress?.({ file, bytes: facts.storedBytes, totalBytes, examples: fold.examples });
      yield fold;
    }
    const source = {
      name: input.name,
      named: input.named,
      storedBytes: input.size ?? facts.storedBytes,
      bytes: facts.bytes,
      gzip: facts.gzip,
      byteOrderMark: hasByteOrderMark(head),
      diagnosis: found && { ...found, offset: fileOffset(found.offset) },
      stopped: facts.stopped,
    };
    const open = remembered?.open ?? input.source.open;
    isCut ||= again !== undefined && access !== undefined && again.size < access.size;
    const interrupted = signal?.aborted === true || isCut;
    return { run, resolved, source, fold, ledger, open, interrupted, isCut };

    async function* parts(
      file: RandomAccess | undefined,
      memory: ReturnType<typeof rememberedChunks> | undefined,
    ): AsyncGenerator<FileFold> {
      if (file === undefined) yield* partsOfStream(chained(read, blocks), run, memory, () => isCut, turns);
      else if (threads !== undefined && isThreaded(file, cutting)) {
        const by = { pool: await threads(), rangeBytes: cutting.rangeBytes ?? RANGE_BYTES, signal };
        yield* partsByThreads(file, identity, by, facts);
      } else yield* partsOfFile(file, run, facts, turns);
    }
  } finally {
    // What inflates may be reading still.
    await blocks.return(undefined);
    access?.close();
  }
}

/** A thread does not know what named the method: a model, or the run's grader. */
function clonable({ options, companion }: OwnOptions, { namedMethod }: ResolvedOptions): OwnOptions {
  return { options: options === undefined ? undefined : { ...options, method: namedMethod ?? 'auto' }, companion };
}

/** How files are cut, and how long lines are read. */
export function chunkOptions(cutting: Cutting, lineBytes: number): ChunkOptions {
  return {
    chunkBytes: cutting.chunkBytes ?? CHUNK_BYTES,
    longLineBytes: cutting.longLineBytes ?? LONG_LINE_BYTES,
    runDigits: cutting.runDigits ?? RUN_DIGITS,
    // A longer text is more than one string holds.
    lineBytes: Math.min(lineBytes, constants.MAX_STRING_LENGTH),
  };
}

function openSource(source: InputSource): {
  readonly access: RandomAccess | undefined;
  readonly stored: AsyncIterable<Uint8Array>;
} {
  if (source.open === undefined) return { access: undefined, stored: source.stream() };
  const access = source.open();
  return { access, stored: blocksOf(access) };
}

function isThreaded(file: RandomAccess, cutting: Cutting): file is SharedFile {
  return file.descriptor !== undefined && file.size >= (cutting.threadedBytes ?? THREADED_BYTES);
}

function isGzip(access: RandomAccess): boolean {
  const start = new Uint8Array(2);
  return access.read(0, start) === 2 && start[0] === 0x1f && start[1] === 0x8b;
}

async function* chained(read: readonly Buffer[], blocks: AsyncGenerator<Uint8Array>): AsyncGenerator<Uint8Array> {
  yield* read;
  yield* blocks;
}
