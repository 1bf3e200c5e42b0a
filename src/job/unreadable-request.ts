import { isObject } from '../format/is-object.ts';
import { quote } from '../format/quote.ts';
import type { Line } from '../read/line.ts';
import { type Unreadable, unreadableText } from '../read/unreadable-text.ts';

/** Why the text is no request at all; undefined for an object and for what `invalid-json` explains. */
export function unreadableRequest(line: Line): Unreadable | undefined {
  if (line.kind !== 'parsed') return unreadableText(line);
  if (isObject(line.value)) return undefined;
  const { text } = line;
  const range = { start: text.length - text.trimStart().length, end: text.trimEnd().length };
  return { reason: `it is ${quote(line.value)}, where an object with the parameters belongs`, range };
}
