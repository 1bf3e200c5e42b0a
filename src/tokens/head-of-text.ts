import { TEXT_END } from './character-class.ts';
import { countLongPiece, endOfToken } from './merge-long-piece.ts';
import { mergePiece, SHORT_PIECE } from './merge-piece.ts';
import type { PairTable } from './pair-table.ts';
import { BYTES_BEHIND, type PieceEnd } from './piece-end.ts';

/**
 * The UTF-16 length of the longest prefix of a text, cut at a whole character, that the first `tokens` tokens of its
 * encoding cover: 0 for no tokens, the text's length when it has no more. A token may end inside a character; the
 * character is then left out. A lone surrogate is a character.
 */
export function headOfText(text: string, tokens: number, table: PairTable, pieceEnd: PieceEnd): number {
  if (tokens <= 0) return 0;
  const bytes = Buffer.from(text + '\0'.repeat(BYTES_BEHIND), 'utf8');
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.length);
  const length = bytes.length - BYTES_BEHIND;
  bytes[length] = TEXT_END;
  let left = tokens;
  for (let at = 0; at < length; ) {
    const end = pieceEnd(bytes, at, length, view);
    const piece = bytes.subarray(at, end);
    const all = piece.length > SHORT_PIECE ? countLongPiece(table, piece) : mergePiece(table, bytes, at, end);
    if (all > left) return wholeCharacters(bytes, at + endOfToken(table, piece, left));
    left -= all;
    at = end;
  }
  return text.length;
}

/** UTF-16 length of the characters that end within the first `bytes` bytes. */
function wholeCharacters(text: Buffer, bytes: number): number {
  let end = bytes;
  while (end > 0 && ((text[end] as number) & 0xc0) === 0x80) end--;
  return text.toString('utf8', 0, end).length;
}
