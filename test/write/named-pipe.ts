import { execFileSync } from 'node:child_process';
import { closeSync, constants, openSync, readSync, statSync } from 'node:fs';
import { join } from 'node:path';

/** A named pipe that takes up to 64 KiB without a reader; never a device of the machine, which root could replace. */
export function namedPipe(folder: string) {
  const path = join(folder, 'pipe');
  execFileSync('mkfifo', [path]);
  const descriptor = openSync(path, constants.O_RDWR | constants.O_NONBLOCK);
  return {
    path,
    /** What was written to it; undefined when something else has its name. */
    end(): string | undefined {
      const bytes = Buffer.alloc(1 << 16);
      try {
        if (!statSync(path).isFIFO()) return undefined;
        return bytes.toString('utf8', 0, readSync(descriptor, bytes));
      } finally {
        closeSync(descriptor);
      }
    },
  };
}
