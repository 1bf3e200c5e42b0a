import type { Model } from '../profile/profile.ts';
import { diagnoseFile } from '../read/diagnose-file.ts';
import { type InflateFacts, inflate } from '../read/inflate.ts';
import type { Input } from '../read/input.ts';
import { readChunks } from '../read/read-chunks.ts';
import { hasByteOrderMark } from '../read/read-lines.ts';
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

/** Bytes looked at before the first line is read: what the file is, which method and model its data call for. */
const HEAD_BYTES = 1 << 18;
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
  const blocks = inflate(input.bytes(), resolved.settings.limits, facts);
  const { head, rest, complete } = await takeHead(blocks);
  const diagnosis = diagnoseFile(head, {
    name: input.name,
    bytes: complete ? head.length : facts.gzip ? undefined : input.size,
    complete,
  });
  const run = await prepareRun(job, head, diagnosis === undefined, resolved);
  const fold = startFold(run);
  if (diagnosis === undefined) {
    const chunks = readChunks(chained(head, rest, blocks), {
      chunkBytes: job.chunkBytes ?? CHUNK_BYTES,
      lineBytes: resolved.settings.limits.lineBytes,
    });
    for await (const chunk of chunks) {
      if (options.signal?.aborted) break;
      foldChunk(fold, runChunk(chunk, run), run);
      options.onProgress?.({
        file: input.name,
        bytes: facts.storedBytes,
        totalBytes: input.size,
        examples: fold.examples,
      });
      yield fold;
    }
  }
  await blocks.return(undefined);
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
  return { run, input, source, fold };

  async function prepareRun(
    { index }: ReadJob,
    start: Buffer,
    readable: boolean,
    { profile, namedModel, namedMethod, settings, rules, tokens }: ResolvedOptions,
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
      counter: tokens && readable ? await loadCounter(encodingOf(model, settings.unknownModel)) : undefined,
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

/** A head of the same size for every way of cutting the input, and what was read beyond it. */
async function takeHead(
  blocks: AsyncGenerator<Uint8Array>,
): Promise<{ readonly head: Buffer; readonly rest: Buffer; readonly complete: boolean }> {
  const parts: Uint8Array[] = [];
  let bytes = 0;
  let complete = false;
  while (bytes < HEAD_BYTES && !complete) {
    const { value, done } = await blocks.next();
    complete = done === true;
    if (value === undefined) continue;
    parts.push(value);
    bytes += value.length;
  }
  const all = Buffer.concat(parts);
  return { head: all.subarray(0, HEAD_BYTES), rest: all.subarray(HEAD_BYTES), complete };
}

async function* chained(head: Buffer, rest: Buffer, blocks: AsyncGenerator<Uint8Array>): AsyncGenerator<Uint8Array> {
  yield head;
  yield rest;
  yield* blocks;
}
