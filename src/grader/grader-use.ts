import type { Span } from '../engine/finding.ts';
import type { Place } from '../engine/place.ts';
import type { ItemReference } from './item-reference.ts';

/** What a grader reads of the rows, with the places where it says so. Structured-cloneable. */
export interface GraderUse {
  readonly references: readonly (ItemReference & { readonly place: Place; readonly span: Span | undefined })[];
}
