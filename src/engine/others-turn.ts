/** Half of what a caller may notice as a delay; a turn takes microseconds when nobody waits. */
const TURN_MS = 20;

/** Lets others work when they have waited long enough: timers, input, other calls. */
export type OthersTurn = () => Promise<void>;

/** @param turnMs for tests: how long others wait */
export function othersTurn(turnMs: number = TURN_MS): OthersTurn {
  let last = performance.now();
  return async () => {
    if (performance.now() - last < turnMs) return;
    await new Promise((resolve) => setImmediate(resolve));
    last = performance.now();
  };
}
