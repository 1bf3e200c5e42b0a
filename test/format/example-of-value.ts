import { conversationsOf } from '../../src/format/conversations.ts';
import type { Example, JsonObject, RowFormat } from '../../src/format/example.ts';
import { mayHold } from '../../src/read/may-hold.ts';

/** The record of a line that holds this value, in this format. */
export function exampleOfValue(value: JsonObject, format: RowFormat = 'chat', text = JSON.stringify(value)): Example {
  return {
    place: { file: 0, offset: 0, line: 0, example: 0 },
    text,
    mayHold: mayHold(Buffer.from(text)),
    value,
    format,
    shape: undefined,
    conversations: conversationsOf(value, format),
    valid: true,
    tokens: undefined,
  };
}
