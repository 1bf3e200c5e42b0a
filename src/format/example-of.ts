import type { FileRun } from '../engine/file-run.ts';
import type { Line } from '../read/line.ts';
import { conversationsOf } from './conversations.ts';
import { detectFormat } from './detect-format.ts';
import type { Example, JsonObject } from './example.ts';

type ParsedLine = Extract<Line, { readonly kind: 'parsed' }>;

/** The record of a line, as it is read again: whether it fits its schema and its tokens are not looked at. */
export function exampleOf(
  { place, text, mayHold }: Pick<ParsedLine, 'place' | 'text' | 'mayHold'>,
  value: JsonObject,
  { namedMethod, hint }: Pick<FileRun, 'namedMethod' | 'hint'>,
): Example {
  const { format, shape } = detectFormat(value, namedMethod, hint);
  const conversations = conversationsOf(value, format);
  return { place, text, mayHold, value, format, shape, conversations, valid: true, tokens: undefined };
}
