import { TEXT_END } from './character-class.ts';
import type { Encoding, TokenCounter } from './example-tokens.ts';
import { headOfText } from './head-of-text.ts';
import { LONG_CACHED_BYTES, longPieceCache } from './long-piece-cache.ts';
import { countLongPiece } from './merge-long-piece.ts';
import { mergePiece, SHORT_PIECE } from './merge-piece.ts';
import type { PairTable } from './pair-table.ts';
import { CACHED_BYTES, pieceCache } from './piece-cache.ts';
import { cl100kPieceEnd, o200kPieceEnd } from './piece-end.ts';
import { safeCut } from './safe-cut.ts';
import { textCache } from './text-cache.ts';

/** UTF-16 units encoded at once, where the text has a place to cut. */
const WINDOW = 65_536;
const MOST_BYTES_PER_UNIT = 3;

/** From this byte on a piece starts with a script that has no spaces between words (U+2000 and up). */
const FIRST_WIDE = 0xe2;

/**
 * Builds a counter: the text is cut into pieces as the encoding's pattern cuts it, and each piece is merged by rank.
 * The time is linear, but for single pieces of more than 64 bytes, which take n log n.
 */
export function makeCounter(encoding: Encoding, table: PairTable): TokenCounter {
  const pieceEnd = encoding === 'o200k_base' ? o200kPieceEnd : cl100kPieceEnd;
  const { lookUp } = pieceCache();
  const { lookUp: lookUpLong } = longPieceCache();
  const { lookUp: lookUpText } = textCache();
  const encoder = new TextEncoder();
  const scratch = Buffer.alloc(WINDOW * MOST_BYTES_PER_UNIT + CACHED_BYTES);
  let bytes = scratch;
  let view = viewOf(scratch);

  const merge = (start: number, end: number): number => mergePiece(table, bytes, start, end);

  function countShort(start: number, end: number): number {
    const length = end - start;
    if (length === 1) return 1;
    if (length <= CACHED_BYTES) return lookUp(view, start, end, merge);
    if (length <= LONG_CACHED_BYTES) return lookUpLong(view, start, end, merge);
    return length <= SHORT_PIECE ? merge(start, end) : countLongPiece(table, bytes.subarray(start, end));
  }

  /** Cut where no token can reach over, so that the parts are short and met again. */
  function countInParts(start: number, end: number): number {
    let tokens = 0;
    let part = start;
    let before = codePointAt(bytes, start);
    for (let at = start + lengthOf(bytes[start] as number); at < end; ) {
      const after = codePointAt(bytes, at);
      if (
        (before > 0x7f || after > 0x7f) &&
        !table.mayJoin(before, after, bytes[at - 1] as number, bytes[at] as number)
      ) {
        tokens += countShort(part, at);
        part = at;
      }
      before = after;
      at += lengthOf(bytes[at] as number);
    }
    return tokens + countShort(part, end);
  }

  function countBytes(length: number): number {
    bytes[length] = TEXT_END;
    let tokens = 0;
    for (let at = 0; at < length; ) {
      const end = pieceEnd(bytes, at, length, view);
      tokens +=
        end - at <= LONG_CACHED_BYTES && (bytes[at] as number) < FIRST_WIDE
          ? countShort(at, end)
          : countInParts(at, end);
      at = end;
    }
    return tokens;
  }

  /** Encodes a text and counts it; one that is too long for the scratch space gets its own. */
  function countWindow(text: string): number {
    const room = text.length * MOST_BYTES_PER_UNIT + CACHED_BYTES;
    if (room <= scratch.length) {
      const length = encoder.encodeInto(text, scratch).written;
      return lookUpText(scratch, length, () => countBytes(length));
    }
    bytes = Buffer.alloc(room);
    view = viewOf(bytes);
    const tokens = countBytes(encoder.encodeInto(text, bytes).written);
    bytes = scratch;
    view = viewOf(scratch);
    return tokens;
  }

  function count(text: string): number {
    if (text.length <= WINDOW) return text.length === 0 ? 0 : countWindow(text);
    let tokens = 0;
    for (let start = 0; start < text.length; ) {
      const end = safeCut(text, start, WINDOW);
      tokens += countWindow(text.slice(start, end));
      start = end;
    }
    return tokens;
  }

  return { encoding, count, head: (text, tokens) => headOfText(text, tokens, table, pieceEnd) };
}

function viewOf(bytes: Buffer): DataView {
  return new DataView(bytes.buffer, bytes.byteOffset, bytes.length);
}

function lengthOf(lead: number): number {
  return lead < 0x80 ? 1 : lead < 0xe0 ? 2 : lead < 0xf0 ? 3 : 4;
}

function codePointAt(bytes: Uint8Array, at: number): number {
  const lead = bytes[at] as number;
  if (lead < 0x80) return lead;
  const second = (bytes[at + 1] as number) & 0x3f;
  if (lead < 0xe0) return ((lead & 0x1f) << 6) | second;
  const third = (bytes[at + 2] as number) & 0x3f;
  if (lead < 0xf0) return ((lead & 0xf) << 12) | (second << 6) | third;
  return ((lead & 7) << 18) | (second << 12) | (third << 6) | ((bytes[at + 3] as number) & 0x3f);
}
