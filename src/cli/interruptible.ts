import type { Script } from 'node:vm';
import type { Attempt } from '../engine/attempt.ts';

/** A script sees nothing but globals. */
const WORK = Symbol.for('tunelint.work');

/**
 * Work that SIGINT ends in its middle. A handler of signals would be called only once the work is done, which for one large
 * line is seconds; Node's watch over scripts stops JavaScript where it is, though not a call into the engine such as
 * `JSON.parse` of one line.
 */
export function interruptible(controller: AbortController): Attempt {
  // Most commands have no such work, so that the module is loaded when it is needed.
  let script: Script | undefined;
  return (work) => {
    if (controller.signal.aborted) return undefined;
    const held = globalThis as { [WORK]?: () => unknown };
    held[WORK] = work;
    script ??= new (process.getBuiltinModule('node:vm').Script)(`globalThis[Symbol.for('${Symbol.keyFor(WORK)}')]()`);
    try {
      return script.runInThisContext({ breakOnSigint: true });
    } catch (error) {
      if ((error as NodeJS.ErrnoException).code !== 'ERR_SCRIPT_EXECUTION_INTERRUPTED') throw error;
      controller.abort();
      return undefined;
    } finally {
      delete held[WORK];
    }
  };
}
