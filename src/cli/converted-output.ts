import { createReadStream, mkdtempSync, realpathSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join, resolve } from 'node:path';
import { oneLine } from '../report/one-line.ts';
import { openDraft } from '../write/draft-file.ts';
import { newMode } from '../write/new-mode.ts';
import { removeStaleDrafts } from '../write/stale-drafts.ts';
import { takePlace } from '../write/take-place.ts';
import type { Io } from './io.ts';
import { UsageError } from './usage-error.ts';

/** Where text goes that must be there as a whole or not at all. */
export interface WholeOutput {
  /** Takes text, or UTF-8 that it does not keep. */
  readonly write: (piece: string | Uint8Array) => Promise<void>;
  /** Puts it in its place. */
  readonly settle: () => Promise<void>;
  /** Leaves everything as it was; does nothing behind `settle`. */
  readonly discard: () => void;
}

/** A file, written beside its place first. @throws UsageError when it cannot be one */
export function fileOutput(path: string, sources: readonly string[]): WholeOutput {
  const place = placeOf(path);
  const same = sources.find((source) => placeOf(source) === place);
  if (same !== undefined) throw new UsageError(`${oneLine(path)} is read and written at once: name another file.`);
  const before = statSync(place, { throwIfNoEntry: false });
  if (before !== undefined && !before.isFile())
    throw new UsageError(`cannot write to ${oneLine(path)}: it is no regular file`);
  if (statSync(dirname(place), { throwIfNoEntry: false })?.isDirectory() !== true)
    throw new UsageError(`cannot write to ${oneLine(path)}: there is no folder ${oneLine(dirname(path))}`);
  removeStaleDrafts(place);
  const draft = openDraft(place);
  const encode = encoder();
  let isSettled = false;
  return {
    async write(piece) {
      draft.write(typeof piece === 'string' ? encode(piece) : piece);
    },
    async settle() {
      takePlace(draft, place, before === undefined ? newMode() : before.mode & 0o7777);
      isSettled = true;
    },
    discard() {
      if (!isSettled) draft.discard();
    },
  };
}

/** UTF-8 of texts in memory that is used again for each: it is valid until the next one. */
function encoder(): (text: string) => Uint8Array {
  let memory: Buffer | undefined;
  return (text) => {
    // A UTF-16 unit is at most three bytes.
    if (text.length * 3 > MEMORY) return Buffer.from(text, 'utf8');
    memory ??= Buffer.allocUnsafeSlow(MEMORY);
    return memory.subarray(0, memory.write(text, 'utf8'));
  };
}

const MEMORY = 1 << 23;

function placeOf(path: string): string {
  try {
    return realpathSync(path);
  } catch {
    return resolve(path);
  }
}

/** Standard output, as it comes. */
export function streamOutput({ stdout }: Io): WholeOutput {
  const writeBytes = stdout.writeBytes ?? ((bytes) => stdout.write(Buffer.from(bytes).toString('utf8')));
  return {
    write: (piece) => (typeof piece === 'string' ? stdout.write(piece) : writeBytes(piece)),
    settle: async () => undefined,
    discard: () => undefined,
  };
}

/** Standard output, at the end: until then the text is in a temporary file. */
export function lateOutput(io: Io): WholeOutput {
  const folder = mkdtempSync(join(tmpdir(), 'tunelint-'));
  const file = join(folder, 'rows');
  const draft = fileOutput(file, []);
  return {
    write: draft.write,
    async settle() {
      await draft.settle();
      const { write } = streamOutput(io);
      for await (const piece of createReadStream(file)) await write(piece as Buffer);
      rmSync(folder, { recursive: true, force: true });
    },
    discard() {
      draft.discard();
      rmSync(folder, { recursive: true, force: true });
    },
  };
}
