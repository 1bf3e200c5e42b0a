/** Half of what a caller may notice as a delay; a turn takes microseconds when nobody waits. */
const TURN_MS = 20;

/**
 * Lets others work when they have waited long enough: timers, input, other calls, signals of the system. `now`: however long
 * they have waited, as before work that nothing can interrupt.
 */
export type OthersTurn = (due?: 'now') => Promise<void>;

/** @param turnMs for tests: how long others wait */
export function othersTurn(turnMs: number = TURN_MS): OthersTurn {
  let last = performance.now();
  return async (due) => {
    if (due === undefined && performance.now() - last < turnMs) return;
    await new Promise((resolve) => setImmediate(resolve));
    last = performance.now();
  };
}
