import type { Place } from './place.ts';

/** A system prompt of a file, and how often it stands there. */
export interface PromptVariant {
  readonly rows: number;
  readonly first: Place;
  /** 32 bits that do not depend on white space and case. */
  readonly plain: number;
  /** The rows that have no system prompt. */
  readonly isNone: boolean;
}
