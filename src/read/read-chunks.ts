import { type Chunk, type ChunkOptions, chunkCutter } from './chunk-cutter.ts';

/**
 * Cuts a stream of bytes, which can be read only once, into chunks of whole lines.
 *
 * @param isCut asked at the end: whether the last line goes on where the stream ended, so that it is left out
 */
export async function* readChunks(
  blocks: AsyncIterable<Uint8Array>,
  options: ChunkOptions,
  isCut: () => boolean = () => false,
): AsyncGenerator<Chunk> {
  const cutter = chunkCutter(0, options, undefined);
  for await (const block of blocks) yield* cutter.add(block);
  yield* isCut() ? cutter.endWhole() : cutter.end();
}
