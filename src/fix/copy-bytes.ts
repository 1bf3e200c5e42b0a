import { othersTurn } from '../engine/others-turn.ts';
import type { RandomAccess } from '../read/random-access.ts';
import type { DraftFile } from '../write/draft-file.ts';

const COPY_BYTES = 1 << 20;

/** Writes the bytes `[start, end)` of a source. Throws when it no longer has them, `signal.reason` on abort. */
export async function copyBytes(
  source: RandomAccess,
  start: number,
  end: number,
  draft: Pick<DraftFile, 'write'>,
  signal?: AbortSignal,
): Promise<void> {
  const memory = Buffer.allocUnsafe(Math.min(COPY_BYTES, end - start));
  const turn = othersTurn();
  for (let at = start; at < end; ) {
    const part = memory.subarray(0, source.read(at, memory.subarray(0, Math.min(memory.length, end - at))));
    if (part.length === 0) throw new Error('it became shorter while it was read; run again');
    draft.write(part);
    at += part.length;
    if (at >= end) return;
    await turn();
    signal?.throwIfAborted();
  }
}
