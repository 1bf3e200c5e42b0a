import type { JsonObject } from './example.ts';
import { nearest } from './nearest.ts';

const MOST_KEYS = 200;

/** The key of an object that was probably meant to be the one it lacks; `known` keys are never it. */
export function misspeltKey(object: JsonObject, missing: string, known: ReadonlySet<string>): string | undefined {
  const unknown = Object.keys(object)
    .slice(0, MOST_KEYS)
    .filter((key) => !known.has(key));
  return unknown.find((key) => nearest(key, [missing]) !== undefined);
}
