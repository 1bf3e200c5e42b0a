import { type Attempt, withoutStop } from './attempt.ts';
import { type OthersTurn, othersTurn } from './others-turn.ts';

/** How a run shares its thread, and what ends it before its end. */
export interface Turns {
  /** Between steps of the work. */
  readonly othersTurn: OthersTurn;
  /** Looked at after each turn. */
  readonly signal: AbortSignal | undefined;
  /** Around a step that may take long in itself; it aborts `signal` when it is stopped. */
  readonly attempt: Attempt;
}

/** @param turnMs for tests: how long others wait */
export function turnsFor(
  signal: AbortSignal | undefined,
  {
    attempt = withoutStop,
    turnMs,
  }: { readonly attempt?: Attempt | undefined; readonly turnMs?: number | undefined } = {},
): Turns {
  return { othersTurn: othersTurn(turnMs), signal, attempt };
}
