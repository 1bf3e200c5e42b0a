import type { Encoding } from './example-tokens.ts';
import { longMatchEnd } from './long-match-end.ts';

/** UTF-16 units matched at once: bounds the list of matches. */
const WINDOW = 65_536;

const WORD = /[\p{L}\p{N}]/u;
const NOT_AFTER_CUT = /[\p{L}\p{N}\p{M}'\ud800-\udfff]/u;

/**
 * Calls `visit` with the pieces of a text, in order, as the encoding's pattern cuts it. `pattern` is matched on slices
 * that end where no piece can cross; a stretch without such a place is matched piece by piece.
 */
export function forEachPiece(text: string, encoding: Encoding, pattern: string, visit: (piece: string) => void): void {
  let start = 0;
  while (start < text.length) {
    const end =
      text.length - start <= WINDOW ? text.length : (safeCut(text, start) ?? nextSafeCut(text, start + WINDOW));
    const slice = text.slice(start, end);
    if (slice.length <= WINDOW) for (const piece of slice.match(matcherOf(pattern)) ?? []) visit(piece);
    else matchOneByOne(slice, encoding, matcherOf(pattern), visit);
    start = end;
  }
}

const matchers = new Map<string, RegExp>();

/** The compiled pattern; only the two patterns of the rank tables ever come here. */
function matcherOf(pattern: string): RegExp {
  let matcher = matchers.get(pattern);
  if (matcher === undefined) {
    matcher = new RegExp(pattern, 'gu');
    matchers.set(pattern, matcher);
  }
  matcher.lastIndex = 0;
  return matcher;
}

/** The last place in the window at which the text can be cut. */
function safeCut(text: string, start: number): number | undefined {
  for (let at = start + WINDOW; at > start; at--) if (isSafeCut(text, at)) return at;
  return undefined;
}

function nextSafeCut(text: string, from: number): number {
  for (let at = from; at < text.length; at++) if (isSafeCut(text, at)) return at;
  return text.length;
}

/** No alternative of either pattern runs from a letter or digit into anything but letters, digits, marks and `'`. */
function isSafeCut(text: string, at: number): boolean {
  return !NOT_AFTER_CUT.test(text.charAt(at)) && WORD.test(text.charAt(at - 1));
}

function matchOneByOne(text: string, encoding: Encoding, matcher: RegExp, visit: (piece: string) => void): void {
  let start = 0;
  while (start < text.length) {
    const end = endOfMatch(text, start, encoding, matcher);
    visit(text.slice(start, end));
    start = end;
  }
}

function endOfMatch(text: string, start: number, encoding: Encoding, matcher: RegExp): number {
  matcher.lastIndex = start;
  try {
    matcher.exec(text);
    return Math.max(matcher.lastIndex, start + 1);
  } catch {
    // V8 gives up on matches of about 4 million characters: its backtracking stack is full.
    return longMatchEnd(text, start, encoding);
  }
}
