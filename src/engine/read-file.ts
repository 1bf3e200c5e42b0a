import { constants } from 'node:buffer';
import type { Model } from '../profile/profile.ts';
import type { ChunkOptions } from '../read/chunk-cutter.ts';
import { diagnoseFile } from '../read/diagnose-file.ts';
import { type InflateFacts, inflate } from '../read/inflate.ts';
import type { Input } from '../read/input.ts';
import type { RandomAccess } from '../read/random-access.ts';
import { readChunks } from '../read/read-chunks.ts';
import { hasByteOrderMark } from '../read/read-lines.ts';
import { readRange } from '../read/read-range.ts';
import { rememberedChunks } from '../read/remembered-chunks.ts';
import { takeHead } from '../read/take-head.ts';
import { untilAborted } from '../read/until-aborted.ts';
import { encodingForModel } from '../tokens/encoding-for-model.ts';
import type { Encoding } from '../tokens/example-tokens.ts';
import { loadCounter } from '../tokens/load-counter.ts';
import { type FileFold, foldChunk, startFold } from './file-fold.ts';
import type { FileRun } from './file-run.ts';
import type { ReadFile } from './finish-file.ts';
import type { LintOptions } from './lint-options.ts';
import type { ResolvedOptions } from './resolve-options.ts';
import { runChunk } from './run-chunk.ts';
import { sniffFile } from './sniff-file.ts';

const CHUNK_BYTES = 1 << 20;

/** From here on the text of a line is kept without the middles of its payloads. */
const LONG_LINE_BYTES = 1 << 20;
const RUN_DIGITS = 1 << 15;

export interface ReadJob {
  readonly index: number;
  readonly input: Input;
  readonly role: 'training' | 'validation';
  /** For tests. */
  readonly cutting?: Partial<Pick<ChunkOptions, 'chunkBytes' | 'longLineBytes' | 'runDigits'>>;
}

/** Reads a file to its end (or until `signal` aborts), running the rules over its chunks; yields after each chunk. */
export async function* readFile(
  job: ReadJob,
  resolved: ResolvedOptions,
  options: LintOptions,
): AsyncGenerator<FileFold, ReadFile> {
  const { input, role } = job;
  const { limits } = resolved.settings;
  const cut: ChunkOptions = {
    chunkBytes: job.cutting?.chunkBytes ?? CHUNK_BYTES,
    longLineBytes: job.cutting?.longLineBytes ?? LONG_LINE_BYTES,
    runDigits: job.cutting?.runDigits ?? RUN_DIGITS,
    // A longer text is more than one string holds.
    lineBytes: Math.min(limits.lineBytes, constants.MAX_STRING_LENGTH),
  };
  const facts: InflateFacts = { gzip: false, storedBytes: 0, bytes: 0, stopped: undefined };
  const access = input.open?.();
  const blocks = inflate(untilAborted(input.bytes(), options.signal), limits, facts);
  try {
    const again = access !== undefined && !isGzip(access);
    const { head, read, complete, bytes, fileOffset } = await takeHead(blocks, cut, !again);
    const found = diagnoseFile(head, {
      name: input.name,
      bytes: complete ? bytes : facts.gzip ? undefined : input.size,
      complete,
    });
    const diagnosis = found && { ...found, offset: fileOffset(found.offset) };
    const run = await prepareRun(job, head, diagnosis === undefined, resolved);
    const fold = startFold(run);
    const remembered = again ? undefined : rememberedChunks();
    if (diagnosis === undefined) {
      const chunks = again
        ? readRange(access, { start: 0, end: access.size }, cut)
        : readChunks(chained(read, blocks), cut);
      for await (const chunk of chunks) {
        if (options.signal?.aborted) break;
        remembered?.add(chunk);
        const result = runChunk(chunk, run);
        foldChunk(fold, result, run);
        if (again) facts.storedBytes = facts.bytes = result.offset + result.bytes;
        const { name: file, size: totalBytes } = input;
        options.onProgress?.({ file, bytes: facts.storedBytes, totalBytes, examples: fold.examples });
        yield fold;
        // A source in memory would keep the process to itself otherwise.
        await new Promise((resolve) => setImmediate(resolve));
      }
    }
    const source = {
      name: input.name,
      named: input.named,
      storedBytes: input.size ?? facts.storedBytes,
      bytes: facts.bytes,
      gzip: facts.gzip,
      byteOrderMark: hasByteOrderMark(head),
      diagnosis,
      stopped: facts.stopped,
    };
    const open = remembered?.open ?? input.open;
    return { run, source, fold, open, interrupted: options.signal?.aborted ?? false };
  } finally {
    access?.close();
    await blocks.return(undefined);
  }

  async function prepareRun(
    { index }: ReadJob,
    start: Buffer,
    readable: boolean,
    { profile, namedModel, namedMethod, settings, rules, tokens, tokenizer }: ResolvedOptions,
  ): Promise<FileRun> {
    const sniff = sniffFile(readable ? start : Buffer.alloc(0), namedMethod, cut);
    const model = namedModel ?? defaultModel(sniff.kind);
    return {
      file: index,
      name: input.name,
      role,
      profile,
      model,
      modelNamed: namedModel !== undefined,
      namedMethod,
      method: sniff.method,
      hint: sniff.hint,
      settings,
      shorten: cut,
      counter: tokens && readable ? await loadCounter(encodingOf(model, settings.unknownModel), tokenizer) : undefined,
      rules,
    };
  }

  function defaultModel(kind: keyof typeof resolved.profile.defaultModels): Model {
    const { profile } = resolved;
    const id = profile.defaultModels[kind];
    const model = profile.models.find((each) => each.id === id);
    if (model === undefined) throw new RangeError(`Profile ${profile.id} names an unknown default model: ${id}`);
    return model;
  }
}

/** A model that no profile knows still tells its encoding by its name. */
function encodingOf(model: Model, unknownModel: string | undefined): Encoding {
  return unknownModel === undefined ? model.encoding : encodingForModel(unknownModel);
}

function isGzip(access: RandomAccess): boolean {
  const start = new Uint8Array(2);
  return access.read(0, start) === 2 && start[0] === 0x1f && start[1] === 0x8b;
}

async function* chained(read: readonly Buffer[], blocks: AsyncGenerator<Uint8Array>): AsyncGenerator<Uint8Array> {
  yield* read;
  yield* blocks;
}
