import { createHash, type Hash } from 'node:crypto';
import { closeSync, openSync, readSync } from 'node:fs';

const BLOCK_BYTES = 1 << 20;

/** The hash, hexadecimal, of a file's bytes; SHA-256 unless another one has been started. @throws the system's error */
export function hashFile(path: string, hash: Hash = createHash('sha256')): string {
  const block = Buffer.allocUnsafe(BLOCK_BYTES);
  const file = openSync(path, 'r');
  try {
    for (;;) {
      const bytes = readSync(file, block, 0, block.length, null);
      if (bytes === 0) return hash.digest('hex');
      hash.update(bytes === block.length ? block : block.subarray(0, bytes));
    }
  } finally {
    closeSync(file);
  }
}
