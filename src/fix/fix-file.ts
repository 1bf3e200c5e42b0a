import { tmpdir } from 'node:os';
import { basename, join } from 'node:path';
import type { Attempt } from '../engine/attempt.ts';
import type { ResolvedOptions } from '../engine/resolve-options.ts';
import { openFile, type RandomAccess } from '../read/random-access.ts';
import { reasonOf } from '../read/reason-of.ts';
import { type DraftFile, openDraft } from '../write/draft-file.ts';
import { removeStaleDrafts } from '../write/stale-drafts.ts';
import type { ChangedLine } from './changed-lines.ts';
import { convertSource } from './convert-source.ts';
import { copyBytes } from './copy-bytes.ts';
import { FixError } from './fix-error.ts';
import { type FixSummary, startSummary } from './fix-summary.ts';
import { checkRoom, replace, targetFile } from './target-file.ts';
import { ConversionError } from './values-to-lines.ts';
import { writeFixed } from './write-fixed.ts';

export interface FixRequest {
  /** Path of the file to read. */
  readonly path: string;
  readonly role: 'training' | 'validation';
  /** Where the result goes; undefined: in the place of the file. */
  readonly to: string | undefined;
  /** Also repairs that change what is trained. */
  readonly unsafe: boolean;
  /** Write nothing. */
  readonly dryRun: boolean;
  /** Gets each changed line, and waits no longer than it takes: the lines of a large file are never all in memory. */
  readonly onChange?: ((line: ChangedLine, source: RandomAccess) => Promise<void>) | undefined;
  /** Called when all lines are known, while the source can still be read. */
  readonly onEnd?: (() => Promise<void>) | undefined;
  readonly signal?: AbortSignal | undefined;
  /** How work is done that may take long in one step; it aborts `signal` when it is stopped. */
  readonly attempt?: Attempt;
  readonly onProgress?: ((bytes: number, total: number) => void) | undefined;
}

/**
 * Repairs a file: each line by what its rules know, after a file that is no JSONL has been written as JSONL. The new file
 * takes the place of the old one in one step, or does not.
 *
 * @throws FixError when the file is left as it was, `signal.reason` on abort
 */
export async function fixFile(request: FixRequest, resolved: ResolvedOptions): Promise<FixSummary> {
  const { path } = request;
  try {
    return await fix(request, resolved);
  } catch (error) {
    if (error instanceof FixError || error === request.signal?.reason) throw error;
    if (error instanceof ConversionError) throw new FixError(path, error.message);
    throw new FixError(path, reasonOf(error));
  }
}

async function fix(request: FixRequest, resolved: ResolvedOptions): Promise<FixSummary> {
  const { path, to, dryRun } = request;
  const source = targetFile(path);
  if (source.stats === undefined) throw new FixError(path, 'no such file');
  const target = to === undefined ? source : targetFile(to);
  if (!dryRun) removeStaleDrafts(target.path);
  const size = Number(source.stats.size);
  if (!dryRun) checkRoom(path, target, size);
  const original = openFile(source.path, size);
  const drafts: DraftFile[] = [];
  let isOpen = true;
  // A dry run leaves the folder alone.
  const beside = dryRun ? join(tmpdir(), basename(target.path)) : target.path;
  const newDraft = (): DraftFile => {
    const draft = openDraft(beside);
    drafts.push(draft);
    return draft;
  };
  try {
    const summary = startSummary(path, to);
    const rules = new Set(resolved.rules.map(({ rule }) => rule.meta.id));
    const converted = await convertSource(original, path, newDraft, summary, rules, request.signal);
    const result = await writeFixed(converted?.read() ?? original, request, resolved, summary, newDraft);
    await request.onEnd?.();
    const last =
      result ?? converted ?? (to === undefined ? undefined : await copyOf(original, newDraft(), request.signal));
    original.close();
    isOpen = false;
    // A clean file is not written: its time and its number stay.
    if (last !== undefined && !dryRun) replace(to ?? path, target, last);
    return summary;
  } finally {
    if (isOpen) original.close();
    for (const draft of drafts) draft.discard();
  }
}

async function copyOf(original: RandomAccess, draft: DraftFile, signal: AbortSignal | undefined): Promise<DraftFile> {
  await copyBytes(original, 0, original.size, draft, signal);
  return draft;
}
