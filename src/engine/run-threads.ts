import { availableParallelism } from 'node:os';
import type { GraderUse } from '../grader/grader-use.ts';
import { pairTableMemory } from '../tokens/pair-table-memory.ts';
import type { LintOptions } from './lint-options.ts';
import type { ThreadOptions } from './range-work.ts';
import type { ResolvedOptions } from './resolve-options.ts';
import type { RunSettings } from './run.ts';
import type { ThreadPool } from './thread-pool.ts';

/** More threads than this wait for one another. */
const MOST_THREADS = 16;

/** The threads of a run: none before the first file that is worth them. */
export interface RunThreads {
  /** Undefined in a run that has to do without. */
  readonly start: (() => Promise<ThreadPool>) | undefined;
  readonly close: () => Promise<void>;
}

export function runThreads(options: LintOptions, resolved: ResolvedOptions, settings: RunSettings): RunThreads {
  const threads = threadsOf(options.concurrency);
  // Rules that come from a test or a plugin are functions, which no thread can be sent.
  const isOwn = settings.rules !== undefined || (options.plugins ?? []).length > 0;
  if (threads < 2 || isOwn) return { start: undefined, close: async () => undefined };
  let pool: Promise<ThreadPool> | undefined;
  return {
    start() {
      pool ??= startPool(threads, threadOptions(options, resolved), resolved.settings.grader);
      return pool;
    },
    close: async () => (await pool)?.close(),
  };
}

async function startPool(threads: number, options: ThreadOptions, grader: GraderUse | undefined): Promise<ThreadPool> {
  const { startThreadPool } = await import('./thread-pool.ts');
  return startThreadPool(threads, { options, grader, tables: pairTableMemory });
}

function threadsOf(concurrency: LintOptions['concurrency'] = 'auto'): number {
  if (concurrency === 'off') return 1;
  return Math.min(concurrency === 'auto' ? availableParallelism() : concurrency, MOST_THREADS);
}

/** What a thread can be sent; all threads take the same day for today. */
function threadOptions(options: LintOptions, resolved: ResolvedOptions): ThreadOptions {
  const {
    validation: _validation,
    plugins: _plugins,
    grader: _grader,
    signal: _signal,
    onProgress: _progress,
    concurrency: _threads,
    ...rest
  } = options;
  return {
    ...rest,
    ...(resolved.namedMethod === undefined ? {} : { method: resolved.namedMethod }),
    now: resolved.settings.now,
  };
}
