/** What ends a run early: the caller's signal, or the time that it may take. */
export interface RunClock {
  readonly signal: AbortSignal | undefined;
  /** Whether time was up before the caller had enough. */
  readonly isTimeUp: () => boolean;
  /** Frees what waits. */
  readonly end: () => void;
}

/**
 * Not `AbortSignal.any`: a signal that outlives many calls would remember them all.
 *
 * @param milliseconds from now on; infinite for no limit
 */
export function runClock(signal: AbortSignal | undefined, milliseconds: number): RunClock {
  if (milliseconds === Number.POSITIVE_INFINITY) return { signal, isTimeUp: () => false, end: () => undefined };
  const controller = new AbortController();
  const pass = (): void => controller.abort(signal?.reason);
  if (signal?.aborted) pass();
  signal?.addEventListener('abort', pass, { once: true });
  // A longer one would be cut to one millisecond.
  const timer = setTimeout(() => controller.abort(TIME_IS_UP), Math.min(milliseconds, LONGEST));
  return {
    signal: controller.signal,
    isTimeUp: () => controller.signal.reason === TIME_IS_UP,
    end() {
      clearTimeout(timer);
      signal?.removeEventListener('abort', pass);
    },
  };
}

const LONGEST = 2 ** 31 - 1;

const TIME_IS_UP = new Error('limits.milliseconds');
