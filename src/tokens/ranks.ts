/** Token ranks by the token's bytes, written one byte per character (latin1). A lower rank merges first. */
export type Ranks = ReadonlyMap<string, number>;

/**
 * Reads js-tiktoken's rank text: lines of `<prefix> <first rank> <base64> <base64> …`, ranks counted up from the first.
 */
export function parseRanks(text: string): Ranks {
  const ranks = new Map<string, number>();
  for (const line of text.split('\n')) {
    const [, first, ...tokens] = line.split(' ');
    let rank = Number(first);
    for (const token of tokens) ranks.set(Buffer.from(token, 'base64').toString('latin1'), rank++);
  }
  return ranks;
}
