import type { JsonObject } from '../format/example.ts';

/** Where a grader comes from: a path, a file URL, a text, or the grader (or the job that holds it) as an object. */
export type GraderSource = string | URL | { readonly text: string; readonly name?: string } | JsonObject;
