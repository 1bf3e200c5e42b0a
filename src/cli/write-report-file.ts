import { type FileHandle, open, realpath, stat } from 'node:fs/promises';
import { openDraft } from '../write/draft-file.ts';
import { newMode } from '../write/new-mode.ts';
import { takePlace } from '../write/take-place.ts';

const BLOCK = 1 << 16;

/**
 * Writes a report so that no half of one is ever found under its name: beside it, then in its place. Devices and pipes are
 * written to as they are. @throws the error of the file system, or where the report would replace one of the `checked` files
 */
export async function writeReportFile(
  path: string,
  pieces: Iterable<string>,
  checked: readonly string[],
): Promise<void> {
  const place = await realpath(path).catch(() => path);
  for (const file of checked) {
    const isSame = (await realpath(file).catch(() => undefined)) === place;
    if (isSame) throw new Error(`${path} is one of the files that were checked`);
  }
  const before = await stat(place).catch(() => undefined);
  if (before !== undefined && !before.isFile()) {
    // A folder says so itself when it is opened.
    const file = await open(place, 'w');
    return await writeAll(file, pieces).finally(() => file.close());
  }
  const draft = openDraft(place);
  try {
    for (const block of blocksOf(pieces)) draft.write(block);
    takePlace(draft, place, before === undefined ? newMode() : before.mode & 0o777);
  } catch (error) {
    draft.discard();
    throw error;
  }
}

/** Small pieces are written together. */
function* blocksOf(pieces: Iterable<string>): Iterable<Buffer> {
  let block = '';
  for (const piece of pieces) {
    block += piece;
    if (block.length < BLOCK) continue;
    yield Buffer.from(block, 'utf8');
    block = '';
  }
  yield Buffer.from(block, 'utf8');
}

async function writeAll(file: FileHandle, pieces: Iterable<string>): Promise<void> {
  for (const bytes of blocksOf(pieces)) {
    for (let done = 0; done < bytes.length; ) done += (await file.write(bytes, done)).bytesWritten;
  }
}
