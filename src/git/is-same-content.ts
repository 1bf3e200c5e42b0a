import { createHash } from 'node:crypto';
import { statSync } from 'node:fs';
import { hashFile } from '../cache/hash-file.ts';
import { runGit } from './run-git.ts';

const POINTER = /^version https:\/\/git-lfs\.github\.com\/spec\/v1\n(?:.*\n)*?oid sha256:([0-9a-f]{64})\nsize (\d+)\n/;
const POINTER_BYTES = 1024;

/** Whether a file holds what git keeps under an id, be it itself or as large file storage. @throws the system's error */
export function isSameContent(path: string, blob: string): boolean {
  const stats = statSync(path);
  if (!stats.isFile()) return false;
  const hash = createHash(blob.length === 64 ? 'sha256' : 'sha1').update(`blob ${stats.size}\0`);
  if (hashFile(path, hash) === blob) return true;
  const size = Number(runGit(['cat-file', '-s', blob])?.toString());
  if (!(size <= POINTER_BYTES)) return false;
  const [, oid, bytes] = POINTER.exec(runGit(['cat-file', 'blob', blob])?.toString() ?? '') ?? [];
  return oid !== undefined && Number(bytes) === stats.size && hashFile(path) === oid;
}
