import type { Model } from '../profile/profile.ts';
import { diagnoseFile } from '../read/diagnose-file.ts';
import { type InflateFacts, inflate } from '../read/inflate.ts';
import type { Input } from '../read/input.ts';
import { readChunks } from '../read/read-chunks.ts';
import { hasByteOrderMark } from '../read/read-lines.ts';
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

export interface ReadJob {
  readonly index: number;
  readonly input: Input;
  readonly role: 'training' | 'validation';
  readonly chunkBytes?: number;
}

/** Reads a file to its end (or until `signal` aborts), running the rules over its chunks; yields after each chunk. */
export async function* readFile(
  job: ReadJob,
  resolved: ResolvedOptions,
  options: LintOptions,
): AsyncGenerator<FileFold, ReadFile> {
  const { input, role } = job;
  const facts: InflateFacts = { gzip: false, storedBytes: 0, bytes: 0, stopped: undefined };
  const blocks = inflate(untilAborted(input.bytes(), options.signal), resolved.settings.limits, facts);
  try {
    const { head, rest, complete } = await takeHead(blocks);
    const diagnosis = diagnoseFile(head, {
      name: input.name,
      bytes: complete ? head.length : facts.gzip ? undefined : input.size,
      complete,
    });
    const run = await prepareRun(job, head, diagnosis === undefined, resolved);
    const fold = startFold(run);
    const remembered = input.readAt === undefined || facts.gzip ? rememberedChunks() : undefined;
    if (diagnosis === undefined) {
      const chunks = readChunks(chained(head, rest, blocks), {
        chunkBytes: job.chunkBytes ?? CHUNK_BYTES,
        lineBytes: resolved.settings.limits.lineBytes,
      });
      for await (const chunk of chunks) {
        if (options.signal?.aborted) break;
        remembered?.add(chunk);
        foldChunk(fold, runChunk(chunk, run), run);
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
    const readAt = remembered?.readAt ?? input.readAt;
    return { run, source, fold, readAt, interrupted: options.signal?.aborted ?? false };
  } finally {
    await blocks.return(undefined);
  }

  async function prepareRun(
    { index }: ReadJob,
    start: Buffer,
    readable: boolean,
    { profile, namedModel, namedMethod, settings, rules, tokens, tokenizer }: ResolvedOptions,
  ): Promise<FileRun> {
    const sniff = sniffFile(readable ? start : Buffer.alloc(0), namedMethod, settings.limits);
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

async function* chained(head: Buffer, rest: Buffer, blocks: AsyncGenerator<Uint8Array>): AsyncGenerator<Uint8Array> {
  yield head;
  yield rest;
  yield* blocks;
}
