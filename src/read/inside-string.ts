import type { Span } from '../engine/finding.ts';
import { locator, spanOf } from './locate.ts';

/**
 * Finds a JSON pointer inside JSON that is written in a JSON string, such as a tool call's arguments.
 * `literal` is the span of the string in `text`, quotes included; the result is a span in `text` too.
 */
export function insideString(text: string, literal: Span, pointer: string): Span | undefined {
  const raw = text.slice(literal.start, literal.end);
  if (!raw.startsWith('"')) return undefined;
  const inner = locator(JSON.parse(raw))(pointer, 'value');
  if (inner === undefined) return undefined;
  const start = literal.start + rawIndex(raw, inner.start);
  return spanOf(text, start, literal.start + rawIndex(raw, inner.end));
}

/** Where the decoded character `index` of a string literal begins in its raw text. */
function rawIndex(raw: string, index: number): number {
  let at = 1;
  for (let decoded = 0; decoded < index; decoded++) {
    if (raw[at] !== '\\') at += 1;
    else at += raw[at + 1] === 'u' ? 6 : 2;
  }
  return at;
}
