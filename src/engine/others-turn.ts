/**
 * Lets signals, timers and other callers run: a source in memory would keep the process to itself otherwise. A signal that
 * has come and was not heard yet is heard now.
 */
export function othersTurn(): Promise<void> {
  return new Promise((resolve) => setImmediate(resolve));
}
