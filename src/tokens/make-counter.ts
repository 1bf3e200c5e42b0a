import type { Encoding, TokenCounter } from './example-tokens.ts';
import { countLongPiece } from './merge-long-piece.ts';
import { mergePiece } from './merge-piece.ts';
import { parseRanks } from './ranks.ts';
import { forEachPiece } from './split-text.ts';

/** Bytes from which a piece is merged with a heap instead of by scanning. */
const LONG_PIECE = 200;

/** V8 copies shorter matches; a longer one would keep the text it was cut from in memory. */
const CACHED_PIECE_LENGTH = 12;
const CACHED_PIECES = 100_000;

/** System prompts and tool lists repeat on most rows: whole texts between these lengths are remembered. */
const CACHED_TEXT_MIN = 64;
const CACHED_TEXT_MAX = 65_536;
const CACHED_TEXT_TOTAL = 4_000_000;

/**
 * Builds a counter from one of js-tiktoken's rank tables: the text is cut into pieces by the encoding's own pattern,
 * and each piece is merged by rank. Both caches are bounded: full, they are emptied.
 */
export function makeCounter(
  encoding: Encoding,
  table: { readonly pat_str: string; readonly bpe_ranks: string },
): TokenCounter {
  const ranks = parseRanks(table.bpe_ranks);
  const pieces = new Map<string, number>();
  const texts = new Map<string, number>();
  let textLength = 0;

  function countPiece(piece: string): number {
    const known = pieces.get(piece);
    if (known !== undefined) return known;
    const bytes = isAscii(piece) ? piece : Buffer.from(piece, 'utf8').toString('latin1');
    const tokens = ranks.has(bytes)
      ? 1
      : bytes.length < LONG_PIECE
        ? mergePiece(bytes, ranks).length
        : countLongPiece(bytes, ranks);
    if (piece.length <= CACHED_PIECE_LENGTH) {
      if (pieces.size >= CACHED_PIECES) pieces.clear();
      pieces.set(piece, tokens);
    }
    return tokens;
  }

  function countPieces(text: string): number {
    let tokens = 0;
    forEachPiece(text, encoding, table.pat_str, (piece) => {
      tokens += countPiece(piece);
    });
    return tokens;
  }

  function count(text: string): number {
    if (text.length < CACHED_TEXT_MIN || text.length > CACHED_TEXT_MAX) return countPieces(text);
    let tokens = texts.get(text);
    if (tokens !== undefined) return tokens;
    tokens = countPieces(text);
    textLength += text.length;
    if (textLength > CACHED_TEXT_TOTAL) {
      texts.clear();
      textLength = text.length;
    }
    texts.set(text, tokens);
    return tokens;
  }

  return { encoding, count };
}

function isAscii(text: string): boolean {
  for (let index = 0; index < text.length; index++) if (text.charCodeAt(index) > 0x7f) return false;
  return true;
}
