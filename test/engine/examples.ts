import type { Place } from '../../src/engine/place.ts';
import { conversationsOf } from '../../src/format/conversations.ts';
import type { Example, JsonObject } from '../../src/format/example.ts';
import { placeOf } from './rows.ts';

/** A record as rules get it: a completion or a pair if it has one, or else a chat. */
export function exampleOf(value: JsonObject, row = 0): Example {
  const format = 'completion' in value ? 'completion' : 'input' in value ? 'dpo' : 'chat';
  return {
    place: placeOf(row),
    text: JSON.stringify(value),
    mayHold: {} as Example['mayHold'],
    value,
    format,
    shape: undefined,
    conversations: conversationsOf(value, format),
    valid: true,
    tokens: undefined,
  };
}

/** Reads the records of a file again; where there is none, the row cannot be read. */
export function readAgainFrom(records: readonly (JsonObject | undefined)[]) {
  return ({ line }: Place): Example | undefined => {
    const value = records[line];
    return value && exampleOf(value, line);
  };
}
