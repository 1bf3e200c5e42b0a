import type { JsonObject } from '../format/example.ts';
import { isObject } from '../format/is-object.ts';

/** The arguments of a call, read. */
export type ParsedArguments =
  | { readonly kind: 'object'; readonly value: JsonObject }
  | { readonly kind: 'empty' }
  | { readonly kind: 'not-json' }
  | { readonly kind: 'too-deep' }
  | { readonly kind: 'not-object'; readonly value: unknown };

const DEEPEST = 200;

/** Parses a call's arguments string. Never throws; nesting beyond 200 levels is not parsed. */
export function parseArguments(text: string): ParsedArguments {
  if (text.trim() === '') return { kind: 'empty' };
  if (isTooDeep(text)) return { kind: 'too-deep' };
  try {
    const value: unknown = JSON.parse(text);
    return isObject(value) ? { kind: 'object', value } : { kind: 'not-object', value };
  } catch {
    return { kind: 'not-json' };
  }
}

function isTooDeep(text: string): boolean {
  if (text.length <= DEEPEST) return false;
  let depth = 0;
  let inString = false;
  for (let index = 0; index < text.length; index++) {
    const code = text.charCodeAt(index);
    if (inString) {
      if (code === 0x5c) index++;
      else if (code === 0x22) inString = false;
    } else if (code === 0x22) inString = true;
    else if (code === 0x7b || code === 0x5b) {
      if (++depth > DEEPEST) return true;
    } else if (code === 0x7d || code === 0x5d) depth--;
  }
  return false;
}
