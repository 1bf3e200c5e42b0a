import { editDistance } from './edit-distance.ts';

const LONGEST = 64;
/** Lists of candidates may come from data: more are not looked at. */
export const MOST_CANDIDATES = 256;

/**
 * The candidate that a word was probably meant to be, for "did you mean". Equal but for case wins; else the smallest
 * edit distance of at most a third of the word's length (at least 1). Undefined when nothing is near among the first
 * 256 candidates.
 */
export function nearest(word: string, candidates: Iterable<string>): string | undefined {
  if (word.length === 0 || word.length > LONGEST) return undefined;
  const lower = word.toLowerCase();
  let best: string | undefined;
  let most = Math.max(1, Math.floor(word.length / 3));
  let taken = 0;
  for (const candidate of candidates) {
    if (taken++ === MOST_CANDIDATES) break;
    if (candidate.length > LONGEST) continue;
    const other = candidate.toLowerCase();
    if (other === lower) return candidate;
    const edits = editDistance(lower, other, most);
    if (edits > most) continue;
    best = candidate;
    // Only a smaller distance wins from here on.
    most = edits - 1;
  }
  return best;
}
