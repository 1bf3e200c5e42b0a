import { isObject } from '../format/is-object.ts';
import { quote } from '../format/quote.ts';
import type { Line } from '../read/line.ts';
import { utf16Index } from '../read/utf16-index.ts';

/** Why a text is no request, in words, and the part of it (UTF-16) that shows it. */
export interface Unreadable {
  readonly reason: string;
  readonly range: { readonly start: number; readonly end: number };
}

/** Why the text is no request at all; undefined for an object and for what `invalid-json` explains. */
export function unreadableRequest(line: Line): Unreadable | undefined {
  const { kind, text } = line;
  const start = { start: 0, end: 0 };
  if (kind === 'blank') return { reason: 'it is empty', range: start };
  if (kind === 'too-long') return { reason: 'it is too large', range: start };
  if (kind === 'not-utf8') {
    const guess = line.likely === undefined ? '' : `; this looks like ${line.likely}`;
    // What comes before the first invalid byte is UTF-8, so that its text has the right length.
    const at = utf16Index(text, line.invalidAt);
    return { reason: `byte ${line.invalidAt + 1} is not UTF-8${guess}`, range: { start: at, end: at + 1 } };
  }
  if (kind === 'broken' || isObject(line.value)) return undefined;
  const found = quote(line.value);
  const range = { start: text.length - text.trimStart().length, end: text.trimEnd().length };
  return { reason: `it is ${found}, where an object with the parameters belongs`, range };
}
