/**
 * How many slips lie between two words: a letter more, less or other, or two neighbours that changed places (optimal
 * string alignment, in UTF-16 units). `most + 1` for anything above `most`; only cells that near the diagonal are
 * looked at, so that the time grows with `most`, not with both lengths.
 */
export function editDistance(a: string, b: string, most: number): number {
  const over = most + 1;
  if (Math.abs(a.length - b.length) > most) return over;
  let before = new Int32Array(b.length + 1);
  let above = Int32Array.from({ length: b.length + 1 }, (_, column) => column);
  let current = new Int32Array(b.length + 1);
  let reachedAbove = true;
  for (let row = 1; row <= a.length; row++) {
    const [from, to] = [Math.max(1, row - most), Math.min(b.length, row + most)];
    const [letter, last] = [a.charCodeAt(row - 1), row > 1 ? a.charCodeAt(row - 2) : -1];
    let reached = row <= most;
    current.fill(over);
    current[0] = row;
    for (let column = from; column <= to; column++) {
      const other = b.charCodeAt(column - 1);
      let edits = (above[column - 1] ?? over) + (letter === other ? 0 : 1);
      // The cell above the end of the band was not looked at.
      edits = Math.min(
        edits,
        (column < row + most ? (above[column] ?? over) : over) + 1,
        (current[column - 1] ?? over) + 1,
      );
      if (column > 1 && last === other && letter === b.charCodeAt(column - 2)) {
        edits = Math.min(edits, (before[column - 2] ?? over) + 1);
      }
      current[column] = edits;
      reached ||= edits <= most;
    }
    // A swap looks two rows back: only two rows above the bound end the search.
    if (!reached && !reachedAbove) return over;
    reachedAbove = reached;
    [before, above, current] = [above, current, before];
  }
  return Math.min(above[b.length] ?? over, over);
}
