import type { FileRun } from '../engine/file-run.ts';
import type { Line } from '../read/line.ts';
import { conversationsOf } from './conversations.ts';
import type { Example, JsonObject } from './example.ts';
import { recordFormat } from './record-format.ts';

type ParsedLine = Extract<Line, { readonly kind: 'parsed' }>;

/** The record of a line, as it is read again: whether it fits its schema and its tokens are not looked at. */
export function exampleOf(
  { place, text, mayHold }: Pick<ParsedLine, 'place' | 'text' | 'mayHold'>,
  value: JsonObject,
  run: Pick<FileRun, 'namedMethod' | 'hint' | 'profile'>,
): Example {
  const { format, shape } = recordFormat(value, run);
  const conversations = conversationsOf(value, format);
  return { place, text, mayHold, value, format, shape, conversations, valid: true, tokens: undefined };
}
