import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { LONG_CACHED_BYTES, longPieceCache } from '../../src/tokens/long-piece-cache.ts';
import { CACHED_BYTES, pieceCache } from '../../src/tokens/piece-cache.ts';

describe.each([
  ['pieceCache', pieceCache, 1, CACHED_BYTES],
  ['longPieceCache', longPieceCache, CACHED_BYTES + 1, LONG_CACHED_BYTES],
] as const)('%s', (_, cache, shortest, longest) => {
  /** Says how often it was asked, so that a count of another piece is never the right one by chance. */
  function startCounting() {
    const counts = new Map<string, number>();
    const { lookUp } = cache();
    let asked = 0;
    const look = (piece: Buffer): number => {
      const padded = Buffer.concat([Buffer.from('ab'), piece, Buffer.alloc(CACHED_BYTES, 0xff)]);
      const view = new DataView(padded.buffer, padded.byteOffset, padded.length);
      return lookUp(view, 2, 2 + piece.length, (start, end) => {
        const text = padded.toString('latin1', start, end);
        if (!counts.has(text)) counts.set(text, counts.size + 1);
        asked++;
        return counts.get(text) as number;
      });
    };
    return { look, known: (piece: Buffer) => counts.get(piece.toString('latin1')), asked: () => asked };
  }

  it('gives each piece its own count, however many share a set', () => {
    const { look, known } = startCounting();
    const piece = fc.uint8Array({ minLength: shortest, maxLength: longest });
    fc.assert(
      fc.property(fc.array(piece, { minLength: 1, maxLength: 40 }), (pieces) => {
        for (const bytes of [...pieces, ...pieces.toReversed()]) {
          const counted = look(Buffer.from(bytes));
          expect(counted).toBe(known(Buffer.from(bytes)));
        }
      }),
      { numRuns: 2000 },
    );
  });

  it('tells pieces apart that differ in one byte, or only in trailing zeros', () => {
    const { look, known } = startCounting();
    for (let length = shortest; length <= longest; length++) {
      for (let at = -1; at < length; at++) {
        const piece = Buffer.alloc(length);
        if (at >= 0) piece[at] = 1;
        expect(look(piece)).toBe(known(piece));
        expect(look(piece)).toBe(known(piece));
      }
    }
  });

  it('keeps what comes again while thousands of others come once', () => {
    const { look, asked } = startCounting();
    const often = Buffer.alloc(longest, 'often ');
    look(often);
    look(often);
    const before = asked();
    const others = 200_000;
    for (let other = 0; other < others; other++) {
      look(Buffer.alloc(longest, `${other} `));
      look(often);
    }
    expect(asked() - before).toBe(others);
  });
});
