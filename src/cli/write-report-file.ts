import { randomBytes } from 'node:crypto';
import { type FileHandle, open, realpath, rename, stat, unlink } from 'node:fs/promises';
import { basename, dirname, join } from 'node:path';

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
  const draft = join(dirname(place), `.${basename(place).slice(0, 80)}.${randomBytes(6).toString('hex')}.tmp`);
  const file = await open(draft, 'wx', before === undefined ? 0o666 : before.mode & 0o777);
  try {
    try {
      await writeAll(file, pieces);
      await file.sync();
    } finally {
      await file.close();
    }
    await rename(draft, place);
  } catch (error) {
    await unlink(draft).catch(() => undefined);
    throw error;
  }
}

async function writeAll(file: FileHandle, pieces: Iterable<string>): Promise<void> {
  let block = '';
  for (const piece of pieces) {
    block += piece;
    if (block.length < BLOCK) continue;
    await write(file, block);
    block = '';
  }
  await write(file, block);
}

async function write(file: FileHandle, text: string): Promise<void> {
  const bytes = Buffer.from(text, 'utf8');
  let written = 0;
  while (written < bytes.length) written += (await file.write(bytes, written)).bytesWritten;
}
