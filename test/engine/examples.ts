import type { Place } from '../../src/engine/place.ts';
import type { Example, JsonObject } from '../../src/format/example.ts';
import { exampleOfValue } from '../format/example-of-value.ts';
import { placeOf } from './rows.ts';

/** A record as rules get it: a completion or a pair if it has one, or else a chat. */
export function exampleOf(value: JsonObject, row = 0): Example {
  const format = 'completion' in value ? 'completion' : 'input' in value ? 'dpo' : 'chat';
  return { ...exampleOfValue(value, format), place: placeOf(row) };
}

/** Reads the records of a file again; where there is none, the row cannot be read. */
export function readAgainFrom(records: readonly (JsonObject | undefined)[]) {
  return ({ line }: Place): Example | undefined => {
    const value = records[line];
    return value && exampleOf(value, line);
  };
}
