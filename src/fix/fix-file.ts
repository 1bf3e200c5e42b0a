import { tmpdir } from 'node:os';
import { basename, join } from 'node:path';
import { type Attempt, withoutStop } from '../engine/attempt.ts';
import { othersTurn } from '../engine/others-turn.ts';
import type { ResolvedOptions } from '../engine/resolve-options.ts';
import { openFile, type RandomAccess } from '../read/random-access.ts';
import { reasonOf } from '../read/reason-of.ts';
import { type DraftFile, openDraft } from '../write/draft-file.ts';
import { type ChangedLine, changedLines } from './changed-lines.ts';
import { convertSource } from './convert-source.ts';
import { FixError } from './fix-error.ts';
import { countRepair, type FixSummary, startSummary } from './fix-summary.ts';
import { fixerFor } from './fixer-for.ts';
import { removeStaleDrafts } from './stale-drafts.ts';
import { checkRoom, replace, targetFile } from './target-file.ts';
import { ConversionError } from './values-to-lines.ts';

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
  /** How work is done that may take long; it aborts `signal` when it is stopped. */
  readonly attempt?: Attempt;
  readonly onProgress?: ((bytes: number, total: number) => void) | undefined;
}

const COPY_BYTES = 1 << 20;

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

/** Writes the file with its changed lines; undefined when no line changes, or nothing is to be written. */
async function writeFixed(
  source: RandomAccess,
  { path, role, unsafe, dryRun, onChange, signal, attempt = withoutStop, onProgress }: FixRequest,
  resolved: ResolvedOptions,
  summary: FixSummary,
  newDraft: () => DraftFile,
): Promise<DraftFile | undefined> {
  const fixer = await fixerFor({ path, role, unsafe }, source, resolved);
  let draft: DraftFile | undefined;
  let copied = 0;
  for (const event of changedLines(source, fixer, attempt)) {
    if ('read' in event) {
      onProgress?.(event.read, source.size);
      // Lets an interruption come through.
      await othersTurn();
      signal?.throwIfAborted();
      continue;
    }
    countRepair(summary, event);
    if ('refused' in event) continue;
    await onChange?.(event, source);
    if (dryRun) continue;
    draft ??= newDraft();
    await copy(source, copied, event.start, draft, signal);
    const feed = event.lineEnd.length > 0 ? event.lineEnd : LINE_FEED;
    for (const [index, line] of event.lines.entries()) {
      draft.write(line);
      draft.write(index < event.lines.length - 1 ? feed : event.lineEnd);
    }
    copied = event.end;
  }
  signal?.throwIfAborted();
  if (draft !== undefined) await copy(source, copied, source.size, draft, signal);
  return draft;
}

const LINE_FEED = Buffer.from('\n');

async function copyOf(source: RandomAccess, draft: DraftFile, signal: AbortSignal | undefined): Promise<DraftFile> {
  await copy(source, 0, source.size, draft, signal);
  return draft;
}

async function copy(
  source: RandomAccess,
  start: number,
  end: number,
  draft: DraftFile,
  signal: AbortSignal | undefined,
): Promise<void> {
  const memory = Buffer.allocUnsafe(Math.min(COPY_BYTES, end - start));
  for (let at = start; at < end; ) {
    const part = memory.subarray(0, source.read(at, memory.subarray(0, Math.min(memory.length, end - at))));
    if (part.length === 0) throw new Error('it became shorter while it was read; run again');
    draft.write(part);
    at += part.length;
    if (at >= end) return;
    // Lets an interruption come through.
    await othersTurn();
    signal?.throwIfAborted();
  }
}
