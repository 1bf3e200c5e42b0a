import { readdirSync, statSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { VERSION } from '../generated/version.ts';

/** Tells one build from another: the version, and size and date of the code, which changes more often while it is developed. */
export function buildId(): string {
  const folder = dirname(fileURLToPath(import.meta.url));
  const files = readdirSync(folder).sort();
  const stats = files.map((name) => [name, statSync(join(folder, name))] as const);
  return JSON.stringify([VERSION, process.version, ...stats.map(([name, { size, mtimeMs }]) => [name, size, mtimeMs])]);
}
