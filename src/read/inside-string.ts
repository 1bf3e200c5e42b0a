import type { Span } from '../engine/finding.ts';
import { locator, spanOf } from './locate.ts';
import { rawIndex } from './raw-index.ts';

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
