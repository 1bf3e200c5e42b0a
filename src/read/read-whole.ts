import { createReadStream } from 'node:fs';
import { stat } from 'node:fs/promises';
import { InputError } from './input-error.ts';
import { reasonOf } from './reason-of.ts';

/** More than any document that people write; a data set named by mistake is not read into memory. */
const MOST_BYTES = 64 * 2 ** 20;

/** All bytes of a document. @throws InputError when the path cannot be read, or holds more than 64 MB */
export async function readWhole(path: string): Promise<Buffer> {
  try {
    if ((await stat(path)).isDirectory()) throw new InputError(path, 'is a directory');
    return await allOf(createReadStream(path), path);
  } catch (error) {
    throw error instanceof InputError ? error : new InputError(path, reasonOf(error));
  }
}

/** All bytes of a stream. @throws InputError when it holds more than 64 MB */
export async function allOf(stream: AsyncIterable<Uint8Array>, name: string): Promise<Buffer> {
  const blocks: Uint8Array[] = [];
  let bytes = 0;
  for await (const block of stream) {
    bytes += block.length;
    if (bytes > MOST_BYTES) throw new InputError(name, 'is over 64 MB, which no grader or job request is');
    blocks.push(block);
  }
  return Buffer.concat(blocks);
}
