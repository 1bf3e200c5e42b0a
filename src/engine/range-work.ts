import type { GraderUse } from '../grader/grader-use.ts';
import type { PairTableMemory } from '../tokens/pair-table-memory.ts';
import type { FileFold } from './file-fold.ts';
import type { LintOptions } from './lint-options.ts';
import type { FileIdentity } from './prepare-run.ts';

/** Options that a thread can be given: without sources, signals and functions. */
export type ThreadOptions = Omit<
  LintOptions,
  'validation' | 'plugins' | 'grader' | 'signal' | 'onProgress' | 'concurrency'
>;

/** What a thread starts with. */
export interface ThreadData {
  readonly options: ThreadOptions;
  /** What the run's grader reads; it is read itself by the main thread alone. */
  readonly grader?: GraderUse | undefined;
  /** The token tables that are in memory already; a thread loads what is missing. */
  readonly tables: Readonly<PairTableMemory>;
}

/** The lines that start in a range of a file's bytes, for a thread to check. */
export interface RangeWork {
  /** The file is open in this process under this number. */
  readonly descriptor: number;
  readonly size: number;
  readonly range: { readonly start: number; readonly end: number };
  readonly identity: FileIdentity;
}

/** What a thread answers. */
export type RangeAnswer =
  | { readonly fold: FileFold }
  /** Why the file could not be read. */
  | { readonly unreadable: string };
