import type { LintOptions } from '../engine/lint-options.ts';
import type { RunResult, RunSettings, run } from '../engine/run.ts';
import type { Io } from './io.ts';
import type { LintRequest } from './lint-request.ts';
import { createProgress } from './progress.ts';

/** Runs to the end, with a progress line while it lasts and an ear for interruptions. */
export async function watchRun(
  start: (
    watched: Pick<LintOptions, 'signal' | 'onProgress'>,
    stopped: Pick<RunSettings, 'attempt'>,
  ) => ReturnType<typeof run>,
  { progress: wanted }: Pick<LintRequest, 'progress'>,
  io: Io,
): Promise<RunResult> {
  const progress = createProgress(io.stderr, wanted);
  try {
    return await drain(start({ signal: io.signal, onProgress: progress.update }, { attempt: io.attempt }));
  } finally {
    await progress.clear();
  }
}

async function drain(running: ReturnType<typeof run>): Promise<RunResult> {
  for (;;) {
    const { done, value } = await running.next();
    if (done === true) return value;
  }
}
