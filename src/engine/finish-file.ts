import { type Ledger, suppressesFile } from '../baseline/ledger.ts';
import type { SourceFacts } from '../read/file-diagnosis.ts';
import type { RandomAccess } from '../read/random-access.ts';
import type { Cost } from '../tokens/cost.ts';
import { estimateCost } from '../tokens/estimate-cost.ts';
import type { TokenStatistics } from '../tokens/token-statistics.ts';
import { finishTally } from '../tokens/token-tally.ts';
import { withoutStop } from './attempt.ts';
import { draftFinding } from './draft.ts';
import { type FileFold, resolvePlace } from './file-fold.ts';
import type { FileRun } from './file-run.ts';
import type { FileStatistics } from './file-statistics.ts';
import type { DraftFinding } from './finding.ts';
import { addFinding, addSuppressed, isFull } from './finding-store.ts';
import { laterLocator } from './later-locator.ts';
import type { ResolvedOptions } from './resolve-options.ts';
import { type RowReader, rowReader } from './row-reader.ts';
import type { Descriptor, FinishContext } from './rule.ts';
import { ruleContext } from './rule-context.ts';
import type { Turns } from './turns.ts';

/** A file that has been read, to its end unless it was interrupted. */
export interface ReadFile {
  readonly run: FileRun;
  /** The file's own options. */
  readonly resolved: ResolvedOptions;
  /** Read only to be compared with the files that were asked for. */
  readonly companion?: boolean;
  /** The splits that it belongs to, by side; undefined: its role alone counts. */
  readonly splits?: FileSplits | undefined;
  /** Opens what the lines were cut from; undefined where nothing can be read again. */
  readonly open: (() => RandomAccess) | undefined;
  readonly interrupted: boolean;
  /** `limits.bytes` ended it. */
  readonly isCut?: boolean;
  readonly source: SourceFacts;
  readonly fold: FileFold;
  /** In a run with a baseline. */
  readonly ledger?: Ledger | undefined;
}

/** Names of splits. */
export interface FileSplits {
  readonly train: readonly string[];
  readonly validation: readonly string[];
}

export interface FileNumbers {
  readonly tokens: TokenStatistics | undefined;
  readonly cost: Cost | undefined;
  readonly statistics: FileStatistics;
  /** The signal aborted before all rules had finished. */
  readonly isUnfinished?: boolean;
}

/** What finishing a file needs beside the files. */
export interface Finishing {
  readonly urls: FinishContext['urls'];
  /** Those of the files that may be validation data for others: few, where there may be thousands of files. */
  readonly validation: readonly ReadFile[];
  readonly turns: Turns;
}

/** Whether a file may be validation data for another. */
export function mayValidate({ run, splits }: ReadFile): boolean {
  return run.role === 'validation' || (splits?.validation.length ?? 0) > 0;
}

/** What fewer rows and bytes take in one rule nobody notices. */
const LONG_ROWS = 10_000;
const LONG_BYTES = 1 << 24;

/** Runs the rules' `finish` over a file and looks up its findings' positions. Adds to `file.fold.findings`. */
export async function finishFile(
  file: ReadFile,
  files: readonly ReadFile[],
  epochs: number | 'auto',
  { urls, validation, turns }: Finishing,
): Promise<FileNumbers> {
  const numbers = numbersOf(file, epochs);
  const { run, fold } = file;
  let statistics: FileStatistics = {};
  // Half a file says nothing about the whole.
  if (file.interrupted) return { ...numbers, statistics };
  const reader = rowReader(file);
  const readers = new Map([[run.file, reader]]);
  const locate = laterLocator(run.file, reader);
  const validating =
    run.role === 'training' ? validation.filter((other) => other !== file && validates(other, file)) : [];
  const isLong = fold.lines > LONG_ROWS || file.source.bytes > LONG_BYTES;
  const { othersTurn, signal } = turns;
  const attempt = isLong ? turns.attempt : withoutStop;
  // The same for all rules, and made once: an object of so many fields takes longer to make than most rules take.
  const shared = {
    ...ruleContext(run),
    role: run.role === 'validation' ? 'validation' : 'training',
    source: file.source,
    lines: fold.lines,
    examples: fold.examples,
    formats: fold.formats,
    tokens: numbers.tokens,
    cost: numbers.cost,
    urls,
    readAgain: (place) => readerOf(place.file)?.example(place),
    lineOf: (place) => resolvePlace(fold.bases, place).line,
    tell(facts) {
      statistics = { ...statistics, ...facts };
    },
  } satisfies Omit<FinishContext, 'validation' | 'rows' | 'report'>;
  for (const active of run.rules) {
    const { rule } = active;
    if (rule.finish === undefined || (rule.meta.group === 'dataset' && isUnreadable(file))) continue;
    await othersTurn(isLong ? 'now' : undefined);
    // What was not fetched has to be said: that is short, and a run with URLs is mostly ended while it waits for them.
    if (signal?.aborted && rule.urls === undefined) continue;
    const drafts: { descriptor: Descriptor<Record<string, string>>; draft: DraftFinding }[] = [];
    const context: FinishContext = {
      ...shared,
      validation: validating.map((other) => ({
        name: other.run.name,
        state: other.fold.states[rule.meta.id],
        rows: other.fold.rows,
      })),
      rows: rule.uses === undefined ? undefined : fold.rows,
      report(descriptor) {
        const draft = draftFinding(active, descriptor, descriptor.place, () => undefined);
        if (draft !== undefined) drafts.push({ descriptor, draft });
      },
    };
    const finish = (): boolean => {
      rule.finish?.(fold.states[rule.meta.id], context);
      return true;
    };
    // Half of what a rule has to say is not said.
    if ((signal?.aborted ? finish() : attempt(finish)) === undefined) continue;
    const isSuppressed = suppressedOf(file.ledger, drafts);
    for (const { descriptor, draft } of drafts) {
      if (isSuppressed(draft)) {
        addSuppressed(fold.findings, draft);
        continue;
      }
      const wanted = !isFull(fold.findings, rule.meta.id);
      addFinding(fold.findings, wanted ? locate(descriptor, draft) : draft, wanted);
    }
  }
  for (const each of readers.values()) each.close();
  return { ...numbers, statistics, ...(signal?.aborted ? { isUnfinished: true } : {}) };

  function readerOf(index: number): RowReader | undefined {
    const known = readers.get(index);
    const other = files.find((each) => each.run.file === index);
    if (known !== undefined || other === undefined) return known;
    const opened = rowReader(other);
    readers.set(index, opened);
    return opened;
  }
}

/** What a baseline suppresses of a rule's findings about the whole file. */
function suppressedOf(
  ledger: Ledger | undefined,
  drafts: readonly { readonly draft: DraftFinding }[],
): (draft: DraftFinding) => boolean {
  if (ledger === undefined) return () => false;
  const byMessage = new Map<string, DraftFinding[]>();
  for (const { draft } of drafts) byMessage.set(draft.messageId, [...(byMessage.get(draft.messageId) ?? []), draft]);
  const suppressed = new Set([...byMessage].flatMap(([id, group]) => (suppressesFile(ledger, group) ? [id] : [])));
  return ({ messageId }) => suppressed.has(messageId);
}

/** A file that is no JSONL or holds no record says nothing about a dataset. */
function isUnreadable({ source, fold }: ReadFile): boolean {
  return source.diagnosis !== undefined || fold.examples === 0;
}

function numbersOf(file: ReadFile, epochs: number | 'auto'): Omit<FileNumbers, 'statistics'> {
  const { run, fold } = file;
  const tokens =
    fold.tally === undefined ? undefined : finishTally(fold.tally, run.model.trainingContext?.value ?? null);
  if (tokens === undefined || isUnreadable(file)) return { tokens: undefined, cost: undefined };
  if (run.role === 'validation') return { tokens, cost: undefined };
  const cost = estimateCost({
    tokens,
    examples: fold.examples,
    method: run.method,
    model: run.model,
    epochs,
    sources: run.profile.sources,
  });
  return { tokens, cost };
}

/** Whether a file is validation data for another: of one split, or named as such for the whole run. */
function validates({ run, splits }: ReadFile, training: ReadFile): boolean {
  if (splits === undefined || splits.validation.length === 0) return run.role === 'validation';
  return splits.validation.some((name) => training.splits?.train.includes(name));
}
