import type { Ranks } from './ranks.ts';

/**
 * Byte pair merging of a short piece: always the leftmost pair of the lowest rank. Returns the byte offset at which
 * each token ends. Quadratic in the piece's length; long pieces go to `countLongPiece`.
 */
export function mergePiece(bytes: string, ranks: Ranks): readonly number[] {
  const ends = Array.from({ length: bytes.length }, (_, index) => index + 1);
  const pairRanks = ends.map((end, index) => ranks.get(bytes.slice(index, end + 1)) ?? Number.POSITIVE_INFINITY);
  pairRanks[pairRanks.length - 1] = Number.POSITIVE_INFINITY;

  const rankAt = (index: number): number => {
    const end = ends[index + 1];
    if (end === undefined) return Number.POSITIVE_INFINITY;
    return ranks.get(bytes.slice(ends[index - 1] ?? 0, end)) ?? Number.POSITIVE_INFINITY;
  };

  for (;;) {
    const lowest = indexOfLowest(pairRanks);
    if (lowest === -1) return ends;
    ends.splice(lowest, 1);
    pairRanks.splice(lowest, 1);
    pairRanks[lowest] = rankAt(lowest);
    if (lowest > 0) pairRanks[lowest - 1] = rankAt(lowest - 1);
  }
}

/** The first index of the lowest finite rank, or -1. */
function indexOfLowest(pairRanks: readonly number[]): number {
  let lowest = -1;
  let lowestRank = Number.POSITIVE_INFINITY;
  for (const [index, rank] of pairRanks.entries()) {
    if (rank < lowestRank) {
      lowest = index;
      lowestRank = rank;
    }
  }
  return lowest;
}
