import { readdirSync, unlinkSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { DRAFT_SUFFIX, draftPrefix } from './draft-file.ts';

/** Removes the drafts of a file whose processes were killed. Never throws: they only take up room. */
export function removeStaleDrafts(target: string): void {
  const folder = dirname(target);
  const prefix = draftPrefix(target);
  try {
    for (const name of readdirSync(folder)) {
      if (!name.startsWith(prefix) || !name.endsWith(DRAFT_SUFFIX)) continue;
      const process = Number(/^(\d+)\.[0-9a-f]{16}$/.exec(name.slice(prefix.length, -DRAFT_SUFFIX.length))?.[1]);
      if (Number.isInteger(process) && !isAlive(process)) unlinkSync(join(folder, name));
    }
  } catch {
    // A folder that cannot be listed may still be written to.
  }
}

function isAlive(process: number): boolean {
  try {
    globalThis.process.kill(process, 0);
    return true;
  } catch (error) {
    // A process of somebody else lives too.
    return error instanceof Error && 'code' in error && error.code === 'EPERM';
  }
}
