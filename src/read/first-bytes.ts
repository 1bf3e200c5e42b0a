/**
 * Passes on so many bytes of a stream and no more.
 *
 * @param onCut called when the stream has more
 */
export async function* firstBytes(
  blocks: AsyncIterable<Uint8Array>,
  limit: number,
  onCut: () => void,
): AsyncGenerator<Uint8Array> {
  let left = limit;
  for await (const block of blocks) {
    if (block.length > left) {
      onCut();
      if (left > 0) yield block.subarray(0, left);
      return;
    }
    left -= block.length;
    yield block;
  }
}
