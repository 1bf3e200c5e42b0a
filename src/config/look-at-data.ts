import { DEFAULT_LIMITS } from '../engine/lint-options.ts';
import { chunkOptions } from '../engine/read-file.ts';
import { type Sniff, sniffFile } from '../engine/sniff-file.ts';
import type { Profile } from '../profile/profile.ts';
import { diagnoseFile } from '../read/diagnose-file.ts';
import { inflate } from '../read/inflate.ts';
import { openInput } from '../read/input.ts';
import { blocksOf } from '../read/random-access.ts';
import { takeHead } from '../read/take-head.ts';

/** What a file's first records suggest; undefined when they are no examples. @throws InputError when it cannot be read */
export async function lookAtData(path: string, profile: Profile): Promise<Sniff | undefined> {
  const { source, name, size } = await openInput(path);
  const access = source.open?.();
  const stored = access === undefined ? ('stream' in source ? source.stream() : undefined) : blocksOf(access);
  if (stored === undefined) return undefined;
  const facts = { gzip: false, storedBytes: 0, bytes: 0, stopped: undefined };
  const blocks = inflate(stored, DEFAULT_LIMITS, facts);
  try {
    const cut = chunkOptions({}, DEFAULT_LIMITS.lineBytes);
    const { head, complete, bytes } = await takeHead(blocks, cut, false);
    const known = complete ? bytes : facts.gzip ? undefined : size;
    if (diagnoseFile(head, { name, bytes: known, complete }) !== undefined) return undefined;
    const sniff = sniffFile(head, { profile, namedMethod: undefined }, cut);
    return sniff.hint.family === undefined ? undefined : sniff;
  } finally {
    // What inflates may be reading still.
    await blocks.return(undefined);
    access?.close();
  }
}
