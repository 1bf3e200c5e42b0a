import { MOST_CANDIDATES, nearest } from '../format/nearest.ts';
import type { Violation } from './violation.ts';

/** What the calls of a record may take together. */
export interface Budget {
  stepsLeft: number;
  /** Names and values compared for "did you mean". */
  candidatesLeft: number;
}

/** A budget for one record: together about a second. */
export function startBudget(): Budget {
  return { stepsLeft: 2_000_000, candidatesLeft: 100_000 };
}

/** One run over arguments: its bounds, and what it found. */
export interface Walk {
  /** The tool's whole `parameters`, in which `$ref` looks things up. */
  readonly root: unknown;
  stepsLeft: number;
  readonly budget: Budget;
  /** A bound was reached: nothing further is said. */
  gaveUp: boolean;
  violations: Violation[];
  readonly check: (schema: unknown, value: unknown, path: string, depth: number, walk: Walk) => void;
}

/** A violation of each of so many values says enough. */
const MOST_VIOLATIONS = 50;

/** Takes steps from the budget; false when it is used up, and for the rest of the run. */
export function spend(walk: Walk, steps: number): boolean {
  walk.stepsLeft -= steps;
  if (walk.stepsLeft < 0) walk.gaveUp = true;
  return !walk.gaveUp && walk.violations.length < MOST_VIOLATIONS;
}

/** `nearest` within the record's budget; undefined when it is used up. `size` is the number of candidates. */
export function nearestWithin(
  walk: Walk,
  word: string,
  candidates: Iterable<string>,
  size: number,
): string | undefined {
  walk.budget.candidatesLeft -= Math.min(size, MOST_CANDIDATES);
  return walk.budget.candidatesLeft < 0 ? undefined : nearest(word, candidates);
}

/** What a schema says about a value, apart from the run's own list. */
export function tryOut(walk: Walk, schema: unknown, value: unknown, path: string, depth: number): Violation[] {
  const outer = walk.violations;
  walk.violations = [];
  walk.check(schema, value, path, depth, walk);
  const found = walk.violations;
  walk.violations = outer;
  return found;
}
