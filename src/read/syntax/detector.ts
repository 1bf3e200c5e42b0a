import type { SyntaxCause, SyntaxProblem } from '../line.ts';
import type { SyntaxContext } from './syntax-context.ts';

/** Recognises one cause of a syntax error, or leaves it to the next detector. Linear in the text, never throws. */
export type Detector = (context: SyntaxContext) => SyntaxProblem | undefined;

/** A problem at `[start, end)` of the text; never shorter than one. */
export function problem(cause: SyntaxCause, start: number, end: number, detail: string): SyntaxProblem {
  return { cause, index: start, length: Math.max(1, end - start), detail };
}

/** A problem with the character at which the parser stopped. */
export function problemAtStop(context: SyntaxContext, cause: SyntaxCause, detail: string): SyntaxProblem {
  return problem(cause, context.stop, context.stop + context.met.length, detail);
}

/** The bare word at an index: letters, digits, `_`, `$`, and `.` or `-` inside; at most 80 characters. */
export function wordAt(text: string, index: number): string {
  return /^[\p{L}_$][\p{L}\p{N}_$]*(?:[.-][\p{L}\p{N}_$]+)*/u.exec(text.slice(index, index + 80))?.[0] ?? '';
}
