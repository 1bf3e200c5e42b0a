import { withoutStop } from '../engine/attempt.ts';
import { othersTurn } from '../engine/others-turn.ts';
import type { ResolvedOptions } from '../engine/resolve-options.ts';
import type { RandomAccess } from '../read/random-access.ts';
import type { DraftFile } from '../write/draft-file.ts';
import { changedLines } from './changed-lines.ts';
import { copyBytes } from './copy-bytes.ts';
import type { FixRequest } from './fix-file.ts';
import { countRepair, type FixSummary } from './fix-summary.ts';
import { fixerFor } from './fixer-for.ts';
import { linesToWrite } from './lines-to-write.ts';

/** Writes the file with its changed lines; undefined when no line changes, or nothing is to be written. */
export async function writeFixed<Draft extends Pick<DraftFile, 'write'>>(
  source: RandomAccess,
  { path, role, unsafe, dryRun, onChange, signal, attempt = withoutStop, onProgress }: FixRequest,
  resolved: ResolvedOptions,
  summary: FixSummary,
  newDraft: () => Draft,
): Promise<Draft | undefined> {
  const fixer = await fixerFor({ path, role, unsafe }, source, resolved);
  let draft: Draft | undefined;
  let copied = 0;
  const turn = othersTurn();
  for (const event of changedLines(source, fixer, attempt)) {
    if ('read' in event) {
      onProgress?.(event.read, source.size);
      // Lets an interruption come through.
      await turn('now');
      signal?.throwIfAborted();
      continue;
    }
    countRepair(summary, event);
    if ('refused' in event) continue;
    await onChange?.(event, source);
    if (dryRun) continue;
    draft ??= newDraft();
    await copyBytes(source, copied, event.start, draft, signal);
    for (const part of linesToWrite(event)) draft.write(part);
    copied = event.end;
  }
  signal?.throwIfAborted();
  if (draft !== undefined) await copyBytes(source, copied, source.size, draft, signal);
  return draft;
}
