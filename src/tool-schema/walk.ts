import type { Violation } from './violation.ts';

/** One run over arguments: its bounds, and what it found. */
export interface Walk {
  /** The tool's whole `parameters`, in which `$ref` looks things up. */
  readonly root: unknown;
  stepsLeft: number;
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

/** What a schema says about a value, apart from the run's own list. */
export function tryOut(walk: Walk, schema: unknown, value: unknown, path: string, depth: number): Violation[] {
  const outer = walk.violations;
  walk.violations = [];
  walk.check(schema, value, path, depth, walk);
  const found = walk.violations;
  walk.violations = outer;
  return found;
}
