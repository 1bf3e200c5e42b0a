import { distance } from 'fastest-levenshtein';

const LONGEST = 64;

/**
 * The candidate that a word was probably meant to be, for "did you mean". Equal but for case wins; else the smallest
 * edit distance of at most a third of the word's length (at least 1). Undefined when nothing is near.
 */
export function nearest(word: string, candidates: Iterable<string>): string | undefined {
  if (word.length === 0 || word.length > LONGEST) return undefined;
  const lower = word.toLowerCase();
  let best: string | undefined;
  let smallest = Math.max(1, Math.floor(word.length / 3)) + 1;
  for (const candidate of candidates) {
    if (candidate.length > LONGEST) continue;
    if (candidate.toLowerCase() === lower) return candidate;
    const edits = distance(lower, candidate.toLowerCase());
    if (edits < smallest) {
      smallest = edits;
      best = candidate;
    }
  }
  return best;
}
