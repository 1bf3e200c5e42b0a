import type { Line } from './line.ts';
import { utf16Index } from './utf16-index.ts';

/** Why a text is no document, in words, and the part of it (UTF-16) that shows it. */
export interface Unreadable {
  readonly reason: string;
  readonly range: { readonly start: number; readonly end: number };
}

/** Why there is no JSON to read in a document at all; undefined for what parses and for what a syntax error explains. */
export function unreadableText(line: Line): Unreadable | undefined {
  const start = { start: 0, end: 0 };
  if (line.kind === 'blank') return { reason: 'it is empty', range: start };
  if (line.kind === 'too-long') return { reason: 'it is too large', range: start };
  if (line.kind !== 'not-utf8') return undefined;
  const guess = line.likely === undefined ? '' : `; this looks like ${line.likely}`;
  // What comes before the first invalid byte is UTF-8, so that its text has the right length.
  const at = utf16Index(line.text, line.invalidAt);
  return { reason: `byte ${line.invalidAt + 1} is not UTF-8${guess}`, range: { start: at, end: at + 1 } };
}
