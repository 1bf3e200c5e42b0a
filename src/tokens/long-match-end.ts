import type { Encoding } from './example-tokens.ts';

/**
 * Where the split pattern's match at `start` ends, for matches so long that V8's pattern engine runs out of stack on
 * them. Only letters and symbols come here (runs of white space do not need the stack). Every step is a search for
 * one character, which needs none.
 */
export function longMatchEnd(text: string, start: number, encoding: Encoding): number {
  const body = start + leadLength(text, start);
  if (encoding === 'cl100k_base' && startsWith(text, body, /\p{L}/uy)) return find(text, body, /\P{L}/gu);
  if (encoding === 'o200k_base') {
    if (startsWith(text, body, /[\p{L}\p{M}]/uy)) return o200kWordEnd(text, start, body);
    if (startsWith(text, start, /\p{M}/uy)) return o200kWordEnd(text, start, start);
  }
  const symbols = text.charAt(start) === ' ' ? start + 1 : start;
  const end = find(text, symbols, /[\s\p{L}\p{N}]/gu);
  return find(text, end, encoding === 'o200k_base' ? /[^\r\n/]/gu : /[^\r\n]/gu);
}

/** A word may begin with one character that is no letter, digit or line end. */
function leadLength(text: string, start: number): number {
  if (!startsWith(text, start, /[^\r\n\p{L}\p{N}]/uy)) return 0;
  return (text.codePointAt(start) ?? 0) > 0xffff ? 2 : 1;
}

/** `[Lu Lt Lm Lo M]* [Ll Lm Lo M]+`, else `[Lu Lt Lm Lo M]+ [Ll Lm Lo M]*`, then perhaps `'s`. */
function o200kWordEnd(text: string, start: number, body: number): number {
  const run = find(text, body, /[^\p{L}\p{M}]/gu);
  const firstLower = Math.min(find(text, body, /\p{Ll}/gu), run);
  let end = run;
  if (firstLower < run) end = Math.min(find(text, firstLower, /[\p{Lu}\p{Lt}]/gu), run);
  else if (startsWith(text, run - 1, /[\p{Lu}\p{Lt}]/uy)) {
    const upper = lastLowerLike(text, body, run);
    if (upper !== undefined) end = upper;
    else if (body > start && startsWith(text, start, /\p{M}/uy)) end = body;
  }
  const suffix = /'(?:[stmd]|ll|re|ve)/iy;
  suffix.lastIndex = end;
  return suffix.test(text) ? suffix.lastIndex : end;
}

/** The end of the last character in the run that may end a word (no capital), if there is one. */
function lastLowerLike(text: string, body: number, run: number): number | undefined {
  for (let at = run - 1; at >= body; at--) {
    if (startsWith(text, at, /[\p{Ll}\p{Lm}\p{Lo}\p{M}]/uy)) return at + ((text.codePointAt(at) ?? 0) > 0xffff ? 2 : 1);
  }
  return undefined;
}

function startsWith(text: string, at: number, pattern: RegExp): boolean {
  pattern.lastIndex = at;
  return pattern.test(text);
}

/** The index of the first match from `from` on, or the text's end. */
function find(text: string, from: number, pattern: RegExp): number {
  pattern.lastIndex = from;
  return pattern.exec(text)?.index ?? text.length;
}
