import { appendFile, stat } from 'node:fs/promises';
import { oneLine } from '../report/one-line.ts';
import type { Io } from './io.ts';

/** GitHub drops a step's summary that is larger than this. */
const MOST_BYTES = 1 << 20;

/**
 * Appends to the summary of a step in GitHub Actions, which earlier commands of the step may have begun. A summary that
 * cannot be written is said and changes nothing else.
 */
export async function appendStepSummary(file: string, text: string, stderr: Io['stderr']): Promise<void> {
  try {
    const before = (await stat(file).catch(() => undefined))?.size ?? 0;
    const added = `${before > 0 ? '\n' : ''}${text}`;
    if (before + Buffer.byteLength(added) > MOST_BYTES) {
      await stderr.write('tunelint: the step summary is full (1 MiB): nothing was added to it\n');
      return;
    }
    await appendFile(file, added);
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error);
    await stderr.write(`tunelint: cannot write the step summary: ${oneLine(reason)}\n`);
  }
}
