import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

/**
 * Keeps an input as a regression: test/fuzz runs every file of the folder through its check.
 *
 * @returns the path, and whether it is new
 */
export function saveFind(folder, { kind, bytes }) {
  mkdirSync(folder, { recursive: true });
  const hash = createHash('sha256').update(bytes).digest('hex').slice(0, 10);
  const path = join(folder, `${kind}-${hash}.jsonl`);
  const isNew = !existsSync(path);
  if (isNew) writeFileSync(path, bytes);
  return { path, isNew };
}
