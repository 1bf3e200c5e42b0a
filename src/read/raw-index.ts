/** Where the decoded character `index` (UTF-16) of a JSON string literal begins in its raw text, at most at its closing quote. */
export function rawIndex(raw: string, index: number): number {
  let at = 1;
  for (let decoded = 0; decoded < index && at < raw.length - 1; decoded++) {
    if (raw[at] !== '\\') at += 1;
    else at += raw[at + 1] === 'u' ? 6 : 2;
  }
  return at;
}
