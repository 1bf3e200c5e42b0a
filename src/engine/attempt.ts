/**
 * Runs work that may take long without letting anything else run. Undefined once the user has stopped the run, before the
 * work or in its middle; so work gives something else. In the middle means anywhere: what it was changing is not to be
 * used any more. What the user has asked for has to be heard right before: see `OthersTurn`.
 */
export type Attempt = <Result>(work: () => Result) => Result | undefined;

/** For callers without a user: nothing stops the work. */
export const withoutStop: Attempt = (work) => work();
