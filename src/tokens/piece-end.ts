import {
  BYTE_CLASSES,
  CASELESS,
  characterAt,
  END,
  LOWER,
  MARK,
  NEWLINE,
  NUMBER,
  OTHER,
  SPACE,
  UPPER,
  WIDE,
} from './character-class.ts';
import { ANY_CASE, LOWER_CASE, latinLettersEnd } from './latin-letters-end.ts';

const BLANK = 0x20;
const APOSTROPHE = 0x27;
const SLASH = 0x2f;
const LINE_FEED = 0x0a;
const CARRIAGE_RETURN = 0x0d;

/** Bytes that a text needs behind its end: `TEXT_END`, then any, as letters are looked at four at a time. */
export const BYTES_BEHIND = 4;

/**
 * Where the piece that starts at `at` ends: one match of an encoding's split pattern over valid UTF-8. Behind the text's
 * end stands the byte `TEXT_END`, and `BYTES_BEHIND` in all. `view` is that of `bytes`.
 */
export type PieceEnd = (bytes: Uint8Array, at: number, end: number, view: DataView) => number;

/**
 * o200k_base, as tiktoken has it:
 *
 *     [^\r\n\p{L}\p{N}]?[\p{Lu}\p{Lt}\p{Lm}\p{Lo}\p{M}]*[\p{Ll}\p{Lm}\p{Lo}\p{M}]+(?i:'s|'t|'re|'ve|'m|'ll|'d)?
 *     [^\r\n\p{L}\p{N}]?[\p{Lu}\p{Lt}\p{Lm}\p{Lo}\p{M}]+[\p{Ll}\p{Lm}\p{Lo}\p{M}]*(?i:'s|'t|'re|'ve|'m|'ll|'d)?
 *     \p{N}{1,3}
 *      ?[^\s\p{L}\p{N}]+[\r\n/]*
 *     \s*[\r\n]+
 *     \s+(?!\S)
 *     \s+
 */
export function o200kPieceEnd(bytes: Uint8Array, at: number, end: number, view: DataView): number {
  // Most pieces are a word of ASCII letters.
  let letter = at;
  let kind = BYTE_CLASSES[bytes[letter] as number] as number;
  if (kind === SPACE || kind === OTHER) kind = BYTE_CLASSES[bytes[++letter] as number] as number;
  if (kind === UPPER || kind === LOWER) {
    while (kind === UPPER) kind = BYTE_CLASSES[bytes[++letter] as number] as number;
    if (kind === LOWER) {
      letter = latinLettersEnd(view, letter + 1, LOWER_CASE);
      kind = BYTE_CLASSES[bytes[letter] as number] as number;
    }
    if (kind !== WIDE) return bytes[letter] === APOSTROPHE ? contractionEnd(bytes, letter, end) : letter;
  }
  return anyO200kPieceEnd(bytes, at, end);
}

function anyO200kPieceEnd(bytes: Uint8Array, at: number, end: number): number {
  const first = characterAt(bytes, at, end);
  const next = at + (first >> 4);
  switch (first & 15) {
    case UPPER:
    case LOWER:
    case CASELESS:
      return casedWordEnd(bytes, at, at, end);
    case MARK:
      return casedWordEnd(bytes, at, startsWord(bytes, next, end) ? next : at, end);
    case NUMBER:
      return numberEnd(bytes, next, end);
    case NEWLINE:
      return whiteSpaceEnd(bytes, at, end);
    case SPACE:
      if (startsWord(bytes, next, end)) return casedWordEnd(bytes, at, next, end);
      if (bytes[at] === BLANK && (characterAt(bytes, next, end) & 15) === OTHER)
        return o200kSymbolsEnd(bytes, next, end);
      return whiteSpaceEnd(bytes, at, end);
    default:
      if (startsWord(bytes, next, end)) return casedWordEnd(bytes, at, next, end);
      return o200kSymbolsEnd(bytes, next, end);
  }
}

/**
 * cl100k_base, as tiktoken had it when OpenAI's jobs were measured (later releases changed how white space at the very
 * end of a text is cut):
 *
 *     (?i:'s|'t|'re|'ve|'m|'ll|'d)
 *     [^\r\n\p{L}\p{N}]?\p{L}+
 *     \p{N}{1,3}
 *      ?[^\s\p{L}\p{N}]+[\r\n]*
 *     \s*[\r\n]+
 *     \s+(?!\S)
 *     \s+
 */
export function cl100kPieceEnd(bytes: Uint8Array, at: number, end: number, view: DataView): number {
  let letter = at;
  let kind = BYTE_CLASSES[bytes[letter] as number] as number;
  if (kind === SPACE || (kind === OTHER && bytes[letter] !== APOSTROPHE)) {
    kind = BYTE_CLASSES[bytes[++letter] as number] as number;
  }
  if (kind === UPPER || kind === LOWER) {
    letter = latinLettersEnd(view, letter + 1, ANY_CASE);
    if (BYTE_CLASSES[bytes[letter] as number] !== WIDE) return letter;
  }
  return anyCl100kPieceEnd(bytes, at, end);
}

function anyCl100kPieceEnd(bytes: Uint8Array, at: number, end: number): number {
  const first = characterAt(bytes, at, end);
  const next = at + (first >> 4);
  switch (first & 15) {
    case UPPER:
    case LOWER:
    case CASELESS:
      return lettersEnd(bytes, next, end);
    case NUMBER:
      return numberEnd(bytes, next, end);
    case NEWLINE:
      return whiteSpaceEnd(bytes, at, end);
    case SPACE: {
      const second = characterAt(bytes, next, end) & 15;
      if (isLetter(second)) return lettersEnd(bytes, next, end);
      if (bytes[at] === BLANK && (second === OTHER || second === MARK)) return cl100kSymbolsEnd(bytes, next, end);
      return whiteSpaceEnd(bytes, at, end);
    }
    default: {
      if (bytes[at] === APOSTROPHE) {
        const contraction = contractionEnd(bytes, at, end);
        if (contraction > at) return contraction;
      }
      if (isLetter(characterAt(bytes, next, end) & 15)) return lettersEnd(bytes, next, end);
      return cl100kSymbolsEnd(bytes, next, end);
    }
  }
}

function isLetter(characterClass: number): boolean {
  return characterClass >= UPPER && characterClass <= CASELESS;
}

/** A letter or a mark is next. */
function startsWord(bytes: Uint8Array, at: number, end: number): boolean {
  const next = characterAt(bytes, at, end) & 15;
  return next >= UPPER && next <= MARK;
}

/** `start` is that of the piece, `body` that of the letters behind the one character that may lead them. */
function casedWordEnd(bytes: Uint8Array, start: number, body: number, end: number): number {
  let at = body;
  /** Behind the last character so far that counts as lower case too. */
  let lowerLike = -1;
  let character = characterAt(bytes, at, end);
  for (let kind = character & 15; kind === UPPER || kind === CASELESS || kind === MARK; kind = character & 15) {
    at += character >> 4;
    if (kind !== UPPER) lowerLike = at;
    character = characterAt(bytes, at, end);
  }
  if ((character & 15) === LOWER) {
    do {
      at += character >> 4;
      character = characterAt(bytes, at, end);
    } while (isLowerLike(character & 15));
    return contractionEnd(bytes, at, end);
  }
  if (lowerLike >= 0) return contractionEnd(bytes, lowerLike, end);
  // Capitals only: a mark that leads them is a word by itself, as the first alternative is tried without a lead first.
  const leadIsMark = body > start && (characterAt(bytes, start, end) & 15) === MARK;
  return contractionEnd(bytes, leadIsMark ? body : at, end);
}

function isLowerLike(kind: number): boolean {
  return kind === LOWER || kind === CASELESS || kind === MARK;
}

function lettersEnd(bytes: Uint8Array, from: number, end: number): number {
  let at = from;
  for (let next = characterAt(bytes, at, end); isLetter(next & 15); next = characterAt(bytes, at, end)) at += next >> 4;
  return at;
}

/** At most three digits; the first ends at `from`. */
function numberEnd(bytes: Uint8Array, from: number, end: number): number {
  let at = from;
  for (let more = 0; more < 2; more++) {
    const next = characterAt(bytes, at, end);
    if ((next & 15) !== NUMBER) break;
    at += next >> 4;
  }
  return at;
}

function symbolsEnd(bytes: Uint8Array, from: number, end: number): number {
  let at = from;
  for (let next = characterAt(bytes, at, end); ; next = characterAt(bytes, at, end)) {
    const kind = next & 15;
    if (kind !== OTHER && kind !== MARK) return at;
    at += next >> 4;
  }
}

function o200kSymbolsEnd(bytes: Uint8Array, from: number, end: number): number {
  let at = symbolsEnd(bytes, from, end);
  while (at < end && (bytes[at] === LINE_FEED || bytes[at] === CARRIAGE_RETURN || bytes[at] === SLASH)) at++;
  return at;
}

function cl100kSymbolsEnd(bytes: Uint8Array, from: number, end: number): number {
  let at = symbolsEnd(bytes, from, end);
  while (at < end && (bytes[at] === LINE_FEED || bytes[at] === CARRIAGE_RETURN)) at++;
  return at;
}

/** Up to the last line end of the run; without one, all of it but a last character that something follows. */
function whiteSpaceEnd(bytes: Uint8Array, from: number, end: number): number {
  let at = from;
  let last = from;
  let lineEnd = -1;
  for (;;) {
    const next = characterAt(bytes, at, end);
    const kind = next & 15;
    if (kind !== SPACE && kind !== NEWLINE) {
      if (lineEnd >= 0) return lineEnd;
      return kind === END || last === from ? at : last;
    }
    last = at;
    at += next >> 4;
    if (kind === NEWLINE) lineEnd = at;
  }
}

/** Behind `'s`, `'t`, `'re`, `'ve`, `'m`, `'ll` or `'d` at `at`, in any case; `at` where none is. */
function contractionEnd(bytes: Uint8Array, at: number, end: number): number {
  if (at + 1 >= end || bytes[at] !== APOSTROPHE) return at;
  const first = (bytes[at + 1] as number) | 0x20;
  if (first === 0x73 || first === 0x74 || first === 0x6d || first === 0x64) return at + 2;
  if (at + 2 >= end) return at;
  const second = bytes[at + 2] as number;
  // Ignoring case, Rust takes U+017F for an s.
  if (bytes[at + 1] === 0xc5 && second === 0xbf) return at + 3;
  if ((first === 0x72 || first === 0x76) && (second | 0x20) === 0x65) return at + 3;
  return first === 0x6c && (second | 0x20) === 0x6c ? at + 3 : at;
}
