import { type Chunk, type ChunkOptions, chunkCutter } from './chunk-cutter.ts';

/** Cuts a stream of bytes, which can be read only once, into chunks of whole lines. */
export async function* readChunks(blocks: AsyncIterable<Uint8Array>, options: ChunkOptions): AsyncGenerator<Chunk> {
  const cutter = chunkCutter(0, options, undefined);
  for await (const block of blocks) yield* cutter.add(block);
  yield* cutter.end();
}
