import { formatNumber } from '../engine/message.ts';
import type { JsonObject } from '../format/example.ts';
import { isObject } from '../format/is-object.ts';

/** The first limit on a number, a length or a count that the value breaks, in words; undefined when it keeps all. */
export function brokenBound(schema: JsonObject, value: unknown): string | undefined {
  if (typeof value === 'number') return brokenNumber(schema, value);
  if (typeof value === 'string') return brokenCount(schema, 'Length', () => codePoints(value), 'character');
  if (Array.isArray(value)) return brokenCount(schema, 'Items', () => value.length, 'item');
  if (isObject(value)) return brokenCount(schema, 'Properties', () => Object.keys(value).length, 'property');
  return undefined;
}

function brokenNumber(schema: JsonObject, value: number): string | undefined {
  const [least, most] = [limit(schema, 'minimum'), limit(schema, 'maximum')];
  if (least !== undefined && value < least) return `at least ${formatNumber(least)}`;
  if (most !== undefined && value > most) return `at most ${formatNumber(most)}`;
  const [above, below] = [limit(schema, 'exclusiveMinimum'), limit(schema, 'exclusiveMaximum')];
  if (above !== undefined && value <= above) return `more than ${formatNumber(above)}`;
  if (below !== undefined && value >= below) return `less than ${formatNumber(below)}`;
  const step = limit(schema, 'multipleOf');
  // Fractions are left alone: 0.3 is no multiple of 0.1 in binary.
  if (step !== undefined && step > 0 && Number.isInteger(step) && Number.isInteger(value) && value % step !== 0) {
    return `a multiple of ${formatNumber(step)}`;
  }
  return undefined;
}

function brokenCount(schema: JsonObject, of: string, count: () => number, noun: string): string | undefined {
  const [least, most] = [limit(schema, `min${of}`), limit(schema, `max${of}`)];
  if (least === undefined && most === undefined) return undefined;
  const counted = count();
  if (least !== undefined && counted < least) return `at least ${formatNumber(least)} ${plural(noun, least)}`;
  if (most !== undefined && counted > most) return `at most ${formatNumber(most)} ${plural(noun, most)}`;
  return undefined;
}

function limit(schema: JsonObject, key: string): number | undefined {
  const value = Object.hasOwn(schema, key) ? schema[key] : undefined;
  return typeof value === 'number' ? value : undefined;
}

function plural(noun: string, count: number): string {
  if (count === 1) return noun;
  return noun === 'property' ? 'properties' : `${noun}s`;
}

function codePoints(text: string): number {
  let count = 0;
  for (const _ of text) count++;
  return count;
}
